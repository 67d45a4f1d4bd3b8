import { useDeferredValue } from 'react';
import { relationSentence } from '../../../shared/i18n/relation-sentence';
import { terms } from '../../../shared/i18n/terms';
import type { Element, Relation } from '../../../shared/model/content-types';
import { useActions, useApp, useTable } from '../../app/app-context';
import type { SelectedThing } from '../../app/app-state';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Panel, PanelSection } from '../../ui/panel';
import { useNames } from '../elements/use-names';
import { AddRelation } from './add-relation';
import { ElementDecisions } from './element-decisions';
import { ElementFields } from './element-fields';
import { ElementRelations } from './element-relations';
import styles from './inspector-panel.module.css';
import { ManyInspector } from './many-inspector';
import { MoreFields } from './more-fields';
import { RelationFields } from './relation-fields';
import { inspectorTexts } from './texts';

/** Everything recorded about what is selected, ready to be changed. */
export function InspectorPanel() {
  const texts = useTexts(inspectorTexts);
  const selection = useApp((state) => state.selection);
  const elements = useTable((table) => table.content.elements);
  const relations = useTable((table) => table.content.relations);
  const onMap = selection.filter((thing) => thing.kind === 'element' || thing.kind === 'relation');
  const single = singleElement(onMap, relations);
  if (onMap.length > 1 && single === undefined) return <ManyInspector chosen={onMap} />;
  const thing = single ?? onMap[0];
  const element = thing?.kind === 'element' ? elements.get(thing.id) : undefined;
  if (element !== undefined) return <ElementInspector key={element.id} element={element} />;
  const relation = thing?.kind === 'relation' ? relations.get(thing.id) : undefined;
  if (relation !== undefined) return <RelationInspector key={relation.id} relation={relation} />;
  return (
    <Panel title={texts.title}>
      <EmptyState icon="element" title={texts.none}>
        {texts.noneText}
      </EmptyState>
    </Panel>
  );
}

/** The only element that is chosen, when every relation beside it is its own: as undo chooses what it brought back. */
function singleElement(
  chosen: readonly SelectedThing[],
  relations: ReadonlyMap<string, Relation>,
): SelectedThing | undefined {
  const [only, ...others] = chosen.filter(({ kind }) => kind === 'element');
  if (only === undefined || others.length > 0) return undefined;
  const isItsOwn = ({ id }: SelectedThing): boolean => {
    const relation = relations.get(id);
    return id === only.id || relation?.from === only.id || relation?.to === only.id;
  };
  return chosen.every(isItsOwn) ? only : undefined;
}

function ElementInspector({ element }: { readonly element: Element }) {
  const texts = useTexts(inspectorTexts);
  const { elementKind } = useTexts(terms);
  const { perform, select } = useActions();
  // Half of all fields are folded away: to press an element, and perhaps drag it, does not wait for those.
  const isUnhurried = useDeferredValue(true, false);
  const remove = async (): Promise<void> => {
    if (await perform({ type: 'removeElement', id: element.id })) select([]);
  };
  return (
    <Panel
      title={elementKind[element.kind]}
      aside={<IconButton icon="remove" label={texts.removeNamed(element.name)} onPress={() => void remove()} />}
    >
      {element.conflicts.length > 0 ? <p className={styles.conflict}>{texts.conflict}</p> : null}
      <div className={styles.part}>
        <ElementFields element={element} />
      </div>
      <PanelSection title={texts.relations}>
        <ElementRelations element={element} />
        <AddRelation element={element} />
      </PanelSection>
      <ElementDecisions element={element.id} />
      {isUnhurried ? <MoreFields element={element} /> : null}
    </Panel>
  );
}

function RelationInspector({ relation }: { readonly relation: Relation }) {
  const texts = useTexts(inspectorTexts);
  const language = useLanguage();
  const { perform, select } = useActions();
  const nameOf = useNames();
  const sentence = relationSentence(nameOf(relation.from), relation.kind, nameOf(relation.to), language);
  const remove = async (): Promise<void> => {
    if (await perform({ type: 'removeRelation', id: relation.id })) select([]);
  };
  return (
    <Panel
      title={texts.titleRelation}
      aside={<IconButton icon="remove" label={texts.removeNamed(sentence)} onPress={() => void remove()} />}
    >
      <p className={styles.sentence} data-selectable>
        {sentence}
      </p>
      {relation.conflicts.length > 0 ? <p className={styles.conflict}>{texts.conflict}</p> : null}
      <div className={styles.part}>
        <RelationFields relation={relation} />
      </div>
    </Panel>
  );
}
