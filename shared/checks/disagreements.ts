import type { Content } from '../model/content';
import { unsettledOf } from '../model/settle-content';
import { type EntityKey, keyOf } from '../register/document';

/** A thing of which laptops hold different values, and what people call it by: an element or relation id, a number. */
export interface Disagreement {
  readonly thing: EntityKey;
  readonly about: string;
}

/** What laptops disagree about and the table has not settled: elements, relations, then decisions. Empty without merges. */
export function disagreements(content: Content): readonly Disagreement[] {
  const { twins, dangling } = unsettledOf(content);
  const inConflict = <Thing extends { readonly conflicts: readonly string[] }>(things: ReadonlyMap<string, Thing>) =>
    [...things.values()].filter((thing) => thing.conflicts.length > 0);
  const relations = [...inConflict(content.relations), ...twins.map(([first]) => first), ...dangling];
  return [
    ...inConflict(content.elements).map(({ id }) => ({ thing: keyOf('element', id), about: id })),
    ...[...new Set(relations.map(({ id }) => id))].map((id) => ({ thing: keyOf('relation', id), about: id })),
    ...inConflict(content.decisions).map(({ id, no }) => ({ thing: keyOf('decision', id), about: no })),
  ];
}

/** The element by name, the relation by its ends, the decision by its number. */
export function disagreementTitle(content: Content, about: string): string {
  const name = (id: string): string => content.elements.get(id)?.name ?? id;
  const relation = content.relations.get(about) ?? unsettledOf(content).dangling.find(({ id }) => id === about);
  return relation === undefined ? name(about) : `${name(relation.from)} – ${name(relation.to)}`;
}
