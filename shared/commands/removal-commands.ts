import type { FieldWrite } from '../log/log-entry';
import type { Content } from '../model/content';
import { contentOf } from '../model/content-of';
import type { Relation } from '../model/content-types';
import { relationLookup } from '../model/relation-lookup';
import { unsettledOf } from '../model/settle-content';
import { type Document, keyOf } from '../register/document';
import type { JsonObject } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import type { Command, NewRelation } from './command';
import type { CommandContext } from './context';
import { type Drafted, remove } from './draft';
import type { Refusal } from './refusal';
import { sentences } from './sentences';
import { sharedEnds } from './shared-ends';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Wording = (typeof sentences)[keyof typeof sentences];

/** Removes an element and, in the same entry, its relations: a relation without an end says nothing. */
export function removeElement(document: Document, command: Of<'removeElement'>, context: CommandContext): Drafted {
  const content = contentOf(document);
  const element = content.elements.get(command.id);
  if (element === undefined) return refuse({ code: 'not_found', id: command.id });
  return accept({
    type: 'element.removed',
    data: { id: command.id, ...reasonOf(command) },
    text: sentences[context.language].elementRemoved(element.name),
    writes: removals(document, relationsAt(content, new Set([command.id])), [command.id]),
  });
}

/**
 * Removes elements that were chosen together, each with its relations, and relations that were chosen beside them: one
 * act, so that one undo brings all of it back. As a whole or not at all.
 */
export function removeElements(document: Document, command: Of<'removeElements'>, context: CommandContext): Drafted {
  const content = contentOf(document);
  const ids = new Set(command.ids);
  const [first] = ids;
  if (first === undefined) return refuse({ code: 'no_change' });
  for (const id of ids) if (!content.elements.has(id)) return refuse({ code: 'not_found', id });
  const chosen = chosenRelations(content, command.relations ?? []);
  if (!chosen.ok) return chosen;
  const fallen = relationsAt(content, ids);
  const falling = new Set(fallen.map(({ id }) => id));
  const beside = [...chosen.value.keys()].filter((id) => !falling.has(id)).length;
  const wording = sentences[context.language];
  return accept({
    type: 'elements.removed',
    data: {
      ids: command.ids,
      ...(command.relations === undefined ? {} : { relations: command.relations }),
      ...reasonOf(command),
    },
    text:
      ids.size === 1 && beside === 0
        ? wording.elementRemoved(content.elements.get(first)?.name ?? first)
        : wording.elementsRemoved(ids.size, beside),
    writes: removals(document, [...fallen, ...[...chosen.value.values()].flat()], [...ids]),
  });
}

export function removeRelation(document: Document, command: Of<'removeRelation'>, context: CommandContext): Drafted {
  const content = contentOf(document);
  const chosen = chosenRelations(content, [command.id]);
  if (!chosen.ok) return chosen;
  return accept({
    type: 'relation.removed',
    data: { id: command.id, ...reasonOf(command) },
    text: lineOf(content, chosen.value, sentences[context.language]),
    writes: removals(document, [...chosen.value.values()].flat(), []),
  });
}

/** Removes relations that were chosen together, such as all that one line of the map stands for. As a whole or not at all. */
export function removeRelations(document: Document, command: Of<'removeRelations'>, context: CommandContext): Drafted {
  const content = contentOf(document);
  if (command.ids.length === 0) return refuse({ code: 'no_change' });
  const chosen = chosenRelations(content, command.ids);
  if (!chosen.ok) return chosen;
  return accept({
    type: 'relations.removed',
    data: { ids: command.ids, ...reasonOf(command) },
    text: lineOf(content, chosen.value, sentences[context.language]),
    writes: removals(document, [...chosen.value.values()].flat(), []),
  });
}

const reasonOf = ({ because }: { readonly because?: string }): JsonObject => (because === undefined ? {} : { because });

/** Relations by id, each with those that say the same: another of them would take its place on the map. */
export type ChosenRelations = ReadonlyMap<string, readonly [Relation, ...Relation[]]>;

/** Living relations with these ids, on the map or left loose by a merge. */
export function chosenRelations(content: Content, ids: readonly string[]): Result<ChosenRelations, Refusal> {
  const { dangling, twins } = unsettledOf(content);
  const loose = new Map(dangling.map((relation) => [relation.id, relation]));
  const groups = new Map(twins.map((group) => [group[0].id, group]));
  const chosen = new Map<string, readonly [Relation, ...Relation[]]>();
  for (const id of ids) {
    const relation = content.relations.get(id) ?? loose.get(id);
    if (relation === undefined) return refuse({ code: 'not_found', id });
    chosen.set(id, groups.get(id) ?? [relation]);
  }
  return accept(chosen);
}

/** The relations that fall with elements, also those that stand behind one that says the same. */
function relationsAt(content: Content, ids: ReadonlySet<string>): readonly Relation[] {
  const { twins } = unsettledOf(content);
  const behind = twins.flatMap(([, ...others]) => others).filter(({ from, to }) => ids.has(from) || ids.has(to));
  return [...relationLookup(content.relations).at(ids), ...behind];
}

/** Every thing once, relations first; an element goes with what was united with it. */
export function removals(
  document: Document,
  relations: readonly Relation[],
  elements: readonly string[],
): readonly FieldWrite[] {
  const going = new Set(elements);
  const { united } = unsettledOf(contentOf(document));
  const parts = [...united].flatMap(([part, whole]) => (going.has(whole) ? [part] : []));
  const keys = new Set([
    ...relations.map(({ id }) => keyOf('relation', id)),
    ...[...parts, ...elements].map((id) => keyOf('element', id)),
  ]);
  return [...keys].map((key) => remove(document, key));
}

/** One relation is told by its sentence, several by their number and what they have in common. */
function lineOf(content: Content, chosen: ChosenRelations, wording: Wording): string {
  const [first] = chosen.values();
  if (first === undefined || chosen.size > 1) {
    const ends = sharedEnds(
      [...chosen.values()].map(([relation]) => relation),
      content,
    );
    return wording.relationsRemoved(chosen.size, ends);
  }
  const [relation] = first;
  const from = content.elements.get(relation.from)?.name ?? relation.from;
  const to = content.elements.get(relation.to)?.name ?? relation.to;
  return wording.removed(wording.relation(relation as unknown as NewRelation, from, to, undefined));
}
