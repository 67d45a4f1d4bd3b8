import type { Command } from '../../../shared/commands/command';
import type { Content } from '../../../shared/model/content';
import type { SelectedThing } from '../../app/app-state';

/**
 * What taking away all that is chosen asks of the table: one act, however much it is. Of one thing it is the act that
 * names it. What was removed elsewhere meanwhile can be chosen too and is left out, as long as anything else is chosen.
 * @returns null when no element and no relation is chosen
 */
export function removalOf(
  chosen: readonly SelectedThing[],
  { elements, relations }: Pick<Content, 'elements' | 'relations'>,
): Command | null {
  const onMap = chosen.filter(({ kind }) => kind === 'element' || kind === 'relation');
  const there = onMap.filter(({ kind, id }) => (kind === 'element' ? elements : relations).has(id));
  // When nothing of it is there, the table says so.
  const [first, ...others] = there.length === 0 ? onMap.slice(0, 1) : there;
  if (first === undefined) return null;
  if (others.length === 0) return { type: first.kind === 'element' ? 'removeElement' : 'removeRelation', id: first.id };
  const idsOf = (wanted: SelectedThing['kind']) => there.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const ids = idsOf('element');
  const going = new Set(ids);
  // The others fall with their elements.
  const beside = idsOf('relation').filter((id) => {
    const relation = relations.get(id);
    return relation !== undefined && !going.has(relation.from) && !going.has(relation.to);
  });
  if (ids.length === 0) return { type: 'removeRelations', ids: beside };
  if (ids.length === 1 && beside.length === 0) return { type: 'removeElement', id: ids[0] as string };
  return { type: 'removeElements', ids, ...(beside.length === 0 ? {} : { relations: beside }) };
}
