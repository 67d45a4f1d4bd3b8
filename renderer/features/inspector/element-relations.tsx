import { relationSentence, verbAround } from '../../../shared/i18n/relation-sentence';
import type { Element, Relation } from '../../../shared/model/content-types';
import { type RelationGroup, relationGroups, relationRules } from '../../../shared/model/relation-kinds';
import { useActions, useTable } from '../../app/app-context';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useNames } from '../elements/use-names';
import styles from './inspector-panel.module.css';
import { relationDetail } from './relation-detail';
import { inspectorTexts } from './texts';

/** The relations of an element as sentences, roles first. Choosing one shows its fields. */
export function ElementRelations({ element }: { readonly element: Element }) {
  const texts = useTexts(inspectorTexts);
  const relations = useTable((table) => table.content.relations);
  const own = [...relations.values()].filter(({ from, to }) => from === element.id || to === element.id).sort(byGroup);
  if (own.length === 0) return <p className={styles.muted}>{texts.noRelations}</p>;
  return (
    <ul className={styles.group}>
      {own.map((relation) => (
        <RelationLine key={relation.id} relation={relation} element={element.id} />
      ))}
    </ul>
  );
}

const rank: Readonly<Record<RelationGroup, number>> = Object.fromEntries(
  relationGroups.map((group, index) => [group, index]),
) as Record<RelationGroup, number>;

function byGroup(left: Relation, right: Relation): number {
  return (
    rank[relationRules[left.kind].group] - rank[relationRules[right.kind].group] || left.kind.localeCompare(right.kind)
  );
}

function RelationLine({ relation, element }: { readonly relation: Relation; readonly element: string }) {
  const texts = useTexts(inspectorTexts);
  const language = useLanguage();
  const nameOf = useNames();
  const { perform, select } = useActions();
  const verb = verbAround(nameOf(relation.from), relation.kind, language);
  const detail = relationDetail(relation, language);
  const sentence = relationSentence(nameOf(relation.from), relation.kind, nameOf(relation.to), language);
  // The element that the panel is about is the quiet half of its sentences.
  const end = (id: string) => <span className={id === element ? styles.own : undefined}>{nameOf(id)}</span>;
  return (
    <li className={styles.relation}>
      <button
        type="button"
        className={styles.relationText}
        onClick={() => select([{ kind: 'relation', id: relation.id }])}
      >
        {end(relation.from)} <span className={styles.verb}>{verb.before}</span> {end(relation.to)}
        {verb.behind === '' ? null : <span className={styles.verb}> {verb.behind}</span>}
        {detail === '' ? null : <span className={styles.own}> ({detail})</span>}
      </button>
      <IconButton
        icon="close"
        size="small"
        label={texts.removeNamed(sentence)}
        onPress={() => void perform({ type: 'removeRelation', id: relation.id })}
      />
    </li>
  );
}
