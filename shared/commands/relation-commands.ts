import type { FieldWrite } from '../log/log-entry';
import { contentOf } from '../model/content-of';
import type { Element, Relation } from '../model/content-types';
import { elementReferenceFields, relationReferenceFields } from '../model/entities/reference-fields';
import { isPairAllowed, relationKinds } from '../model/relation-kinds';
import { relationLookup } from '../model/relation-lookup';
import { relationIdentity } from '../model/settle-content';
import { type Document, keyOf } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { checkReferences } from './check-references';
import type { Command, NewElement, NewRelation } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, setFields } from './draft';
import { completeElement, createElement, requireNewId } from './element-commands';
import { checkFields, relationFieldRules } from './field-rules';
import { newId } from './new-id';
import type { Refusal } from './refusal';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Named = Pick<Element, 'kind' | 'name'>;

const requiredFields: Partial<Record<Relation['kind'], readonly string[]>> = {
  claims_space: ['hectares'],
  asks: ['subject'],
};

/** Given at the table, these three are an assignment of a role in the log (README of the exchange format). */
const assignments: readonly Relation['kind'][] = ['leads', 'drives', 'executes'];

/**
 * Checks a relation by itself: its kind, its ends, the pair and its fields.
 * @param endOf finds the element at an end, also one that is being added in the same entry
 */
export function checkRelation(
  relation: NewRelation,
  endOf: (id: string) => Named | undefined,
): Result<{ readonly from: Named; readonly to: Named }, Refusal> {
  const { id: _id, kind, from, to, ...fields } = relation;
  if (!relationKinds.includes(kind)) return refuse({ code: 'invalid_value', field: 'kind', value: String(kind) });
  const start = endOf(from);
  if (start === undefined) return refuse({ code: 'unknown_reference', field: 'from', id: from });
  const end = endOf(to);
  if (end === undefined) return refuse({ code: 'unknown_reference', field: 'to', id: to });
  if (from === to) return refuse({ code: 'self_relation', name: start.name });
  if (!isPairAllowed(kind, start.kind, end.kind)) {
    return refuse({ code: 'pair_not_allowed', kind, from: start.kind, to: end.kind });
  }
  const checked = checkFields(relationFieldRules, fields, requiredFields[kind]);
  if (!checked.ok) return checked;
  const named = checkReferences(relationReferenceFields, relation, (id) => endOf(id)?.kind);
  return named.ok ? accept({ from: start, to: end }) : named;
}

export function identityOf(
  relation: Pick<NewRelation, 'kind' | 'from' | 'to'> & { readonly [field: string]: unknown },
): string {
  return relationIdentity(relation as Parameters<typeof relationIdentity>[0]);
}

export function createRelation(document: Document, relation: NewRelation & { id: string }): readonly FieldWrite[] {
  const { id, ...fields } = relation;
  return create(document, keyOf('relation', id), fields);
}

export function addRelation(document: Document, command: Of<'addRelation'>, context: CommandContext): Drafted {
  const content = contentOf(document);
  const added = new Map<string, NewElement & { id: string }>();
  for (const [place, element] of (command.newElements ?? []).entries()) {
    const complete = completeElement(element, context.dot, place);
    if (!complete.ok) return complete;
    const fresh = requireNewId(document, 'element', complete.value.id);
    if (!fresh.ok) return fresh;
    const known = checkReferences(elementReferenceFields, complete.value, (id) => content.elements.get(id)?.kind);
    if (!known.ok) return known;
    added.set(complete.value.id, complete.value);
  }
  const relation = { ...command.relation, id: command.relation.id ?? newId('relation', context.dot) };
  const checked = checkRelation(relation, (id) => content.elements.get(id) ?? added.get(id));
  if (!checked.ok) return checked;
  const { from, to } = checked.value;
  const fresh = requireNewId(document, 'relation', relation.id);
  if (!fresh.ok) return fresh;
  if (relationLookup(content.relations).saying(identityOf(relation)) !== undefined) {
    return refuse({ code: 'relation_exists', kind: relation.kind, from: from.name, to: to.name });
  }
  return accept({
    type: assignments.includes(relation.kind) && context.session !== null ? 'role.assigned' : 'relation.added',
    data: {
      relation: relation as unknown as JsonObject,
      ...(added.size === 0 ? {} : { elements: [...added.values()] as unknown as JsonValue }),
    },
    text: sentences[context.language].relation(relation, from.name, to.name, zoneName(content.elements, relation)),
    writes: [
      ...[...added.values()].flatMap((element) => createElement(document, element)),
      ...createRelation(document, relation),
    ],
  });
}

function zoneName(elements: ReadonlyMap<string, Element>, relation: NewRelation): string | undefined {
  const { zone } = relation;
  return typeof zone === 'string' ? elements.get(zone)?.name : undefined;
}

export function updateRelation(document: Document, command: Of<'updateRelation'>, context: CommandContext): Drafted {
  const content = contentOf(document);
  const relation = content.relations.get(command.id);
  if (relation === undefined) return refuse({ code: 'not_found', id: command.id });
  const fixed = ['id', 'kind', 'from', 'to', 'alive'].find((field) => Object.hasOwn(command.set, field));
  if (fixed !== undefined) return refuse({ code: 'fixed_field', field: fixed });
  const updated = { ...relation, ...command.set } as unknown as NewRelation;
  const checked = checkFields(relationFieldRules, command.set);
  if (!checked.ok) return checked;
  const missing = requiredFields[relation.kind]?.find((field) => updated[field] === null);
  if (missing !== undefined) return refuse({ code: 'missing_field', field: missing });
  const named = checkReferences(relationReferenceFields, command.set, (id) => content.elements.get(id)?.kind);
  if (!named.ok) return named;
  const from = content.elements.get(relation.from)?.name ?? relation.from;
  const to = content.elements.get(relation.to)?.name ?? relation.to;
  const same = relationLookup(content.relations).saying(identityOf(updated));
  if (same !== undefined && same.id !== relation.id)
    return refuse({ code: 'relation_exists', kind: relation.kind, from, to });
  return accept({
    type: 'relation.updated',
    data: { id: command.id, set: command.set },
    text: sentences[context.language].relation(updated, from, to, zoneName(content.elements, updated)),
    writes: setFields(document, keyOf('relation', command.id), command.set),
  });
}
