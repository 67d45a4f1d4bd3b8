import { relationSentence } from '../../../shared/i18n/relation-sentence';
import { useActions, useTable } from '../../app/app-context';
import type { SelectedThing } from '../../app/app-state';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { useCapped } from '../../ui/use-capped';
import { useNames } from '../elements/use-names';
import { useRemoval } from '../elements/use-removal';
import styles from './inspector-panel.module.css';
import { inspectorTexts } from './texts';

/** Names drawn until all are asked for. */
const listLimit = 100;

/** Several things at once: what can be done with all of them, and their names to choose one. */
export function ManyInspector({ chosen }: { readonly chosen: readonly SelectedThing[] }) {
  const texts = useTexts(inspectorTexts);
  const { select } = useActions();
  const remove = useRemoval();
  const nameOf = useThingNames();
  const elements = chosen.filter(({ kind }) => kind === 'element');
  // Relations that are chosen with their elements go where these go.
  const told = elements.length > 0 ? elements : chosen;
  const { shown, more } = useCapped(told, listLimit);
  const title = elements.length > 0 ? texts.titleMany(told.length) : texts.titleManyRelations(told.length);
  return (
    <Panel title={title}>
      <div className={styles.part}>
        <Button look="danger" icon="remove" onPress={() => void remove(chosen)}>
          {texts.removeMany(told.length)}
        </Button>
        <p className={styles.muted}>{elements.length > 0 ? texts.manyText : texts.manyRelationsText}</p>
      </div>
      <ul className={styles.many}>
        {shown.map((thing) => (
          <li key={thing.id}>
            <Button look="quiet" onPress={() => select([thing])}>
              {nameOf(thing)}
            </Button>
          </li>
        ))}
      </ul>
      {more === null ? null : <div className={styles.part}>{more}</div>}
    </Panel>
  );
}

/** Elements by their name, relations by their sentence. */
function useThingNames(): (thing: SelectedThing) => string {
  const nameOf = useNames();
  const language = useLanguage();
  const relations = useTable((table) => table.content.relations);
  return ({ kind, id }) => {
    const relation = kind === 'relation' ? relations.get(id) : undefined;
    return relation === undefined
      ? nameOf(id)
      : relationSentence(nameOf(relation.from), relation.kind, nameOf(relation.to), language);
  };
}
