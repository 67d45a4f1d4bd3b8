import type { FieldWrite } from '../log/log-entry';
import { scoreWrites } from '../log/private-parts';
import { contentOf } from '../model/content-of';
import { elementReferenceFields } from '../model/entities/reference-fields';
import { relationLookup } from '../model/relation-lookup';
import { type Document, keyOf } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { analysisRules } from './analysis-commands';
import { checkReferences } from './check-references';
import type { Command, NewElement, NewRelation } from './command';
import type { CommandContext } from './context';
import { type Drafted, firstRefusal, setFields } from './draft';
import { completeElement, createElement, fixedElementField, requireNewId } from './element-commands';
import { checkFields, elementRules, filledText } from './field-rules';
import { newId } from './new-id';
import type { Refusal } from './refusal';
import { checkRelation, createRelation, identityOf } from './relation-commands';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Named = NewElement & { readonly id: string };

/**
 * Takes over a list that somebody brought: new elements, relations among them and what is there, and fields of what is
 * there. One act, so that one undo takes it back. Scores are written apart and are in no event.
 */
export function takeList(document: Document, command: Of<'takeList'>, context: CommandContext): Drafted {
  const named = filledText(command.list, 'list');
  if (!named.ok) return named;
  const elements = newElements(document, command.elements, context);
  if (!elements.ok) return elements;
  const known = contentOf(document).elements;
  const endOf = (id: string) => known.get(id) ?? elements.value.get(id);
  const kindOf = (id: string) => endOf(id)?.kind;
  const unknown = firstRefusal(
    ...[...elements.value.values()].map((element) => checkReferences(elementReferenceFields, element, kindOf)),
    ...command.changes.map(({ set }) => checkReferences(elementReferenceFields, set, kindOf)),
  );
  if (unknown !== undefined) return refuse(unknown);
  const relations = newRelations(document, command.relations, endOf, context);
  if (!relations.ok) return relations;
  const changes = changeWrites(document, command.changes);
  if (!changes.ok) return changes;
  const scores = scoresOf(document, command.scores ?? [], endOf);
  if (!scores.ok) return scores;
  const writes = [
    ...[...elements.value.values()].flatMap((element) => createElement(document, element)),
    ...relations.value.flatMap((relation) => createRelation(document, relation)),
    ...changes.value,
    ...scores.value,
  ];
  if (writes.length === 0) return refuse({ code: 'no_change' });
  const added = [...elements.value.values()];
  return accept({
    type: 'list.taken',
    data: {
      list: command.list,
      elements: added as unknown as JsonValue,
      relations: relations.value as unknown as JsonValue,
      changes: command.changes as unknown as JsonValue,
    },
    text: sentences[context.language].listTaken(command.list, {
      added: added.length,
      relations: relations.value.length,
      changed: command.changes.length,
    }),
    writes,
  });
}

function newElements(
  document: Document,
  given: readonly NewElement[],
  context: CommandContext,
): Result<ReadonlyMap<string, Named>, Refusal> {
  const elements = new Map<string, Named>();
  for (const [place, element] of given.entries()) {
    const complete = completeElement(element, context.dot, place);
    if (!complete.ok) return complete;
    const { id } = complete.value;
    const fresh = requireNewId(document, 'element', id);
    if (!fresh.ok) return fresh;
    if (elements.has(id)) return refuse({ code: 'already_exists', id });
    elements.set(id, complete.value);
  }
  return accept(elements);
}

/** New relations with their ids, checked among themselves too: each says something that nothing on the map says. */
export function newRelations(
  document: Document,
  given: readonly NewRelation[],
  endOf: Parameters<typeof checkRelation>[1],
  context: CommandContext,
): Result<readonly (NewRelation & { readonly id: string })[], Refusal> {
  const content = contentOf(document);
  const known = relationLookup(content.relations);
  const taken = new Set<string>();
  const ids = new Set<string>();
  const relations: (NewRelation & { readonly id: string })[] = [];
  for (const [place, relation] of given.entries()) {
    const complete = { ...relation, id: relation.id ?? newId('relation', context.dot, place) };
    const fits = checkRelation(complete, endOf);
    if (!fits.ok) return fits;
    const fresh = requireNewId(document, 'relation', complete.id);
    if (!fresh.ok) return fresh;
    const identity = identityOf(complete);
    if (ids.has(complete.id)) return refuse({ code: 'already_exists', id: complete.id });
    if (taken.has(identity) || known.saying(identity) !== undefined) {
      const { from, to } = fits.value;
      return refuse({ code: 'relation_exists', kind: complete.kind, from: from.name, to: to.name });
    }
    ids.add(complete.id);
    taken.add(identity);
    relations.push(complete);
  }
  return accept(relations);
}

function changeWrites(document: Document, changes: Of<'takeList'>['changes']): Result<readonly FieldWrite[], Refusal> {
  const content = contentOf(document);
  const seen = new Set<string>();
  const writes: FieldWrite[] = [];
  for (const { id, set } of changes) {
    const element = content.elements.get(id);
    if (element === undefined) return refuse({ code: 'not_found', id });
    if (seen.has(id)) return refuse({ code: 'already_exists', id });
    seen.add(id);
    const fixed = fixedElementField(set);
    if (fixed !== undefined) return refuse({ code: 'fixed_field', field: fixed });
    const checked = checkFields(elementRules[element.kind], set);
    if (!checked.ok) return checked;
    writes.push(...setFields(document, keyOf('element', id), set));
  }
  return accept(writes);
}

function scoresOf(
  document: Document,
  scores: NonNullable<Of<'takeList'>['scores']>,
  endOf: (id: string) => { readonly kind: string } | undefined,
): Result<readonly FieldWrite[], Refusal> {
  const writes: FieldWrite[] = [];
  for (const { stakeholder, set } of scores) {
    if (endOf(stakeholder)?.kind !== 'stakeholder') {
      return refuse({ code: 'unknown_reference', field: 'stakeholder', id: stakeholder });
    }
    const checked = checkFields(analysisRules, set);
    if (!checked.ok) return checked;
    writes.push(...scoreWrites(document, { element: stakeholder, analysis: set as JsonObject }));
  }
  return accept(writes);
}
