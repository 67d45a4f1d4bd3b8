import type { FieldWrite } from '../log/log-entry';
import { elementReferenceFields } from '../model/entities/reference-fields';
import { type Document, type EntityKey, keyOf, parseKey } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, refuse } from '../values/result';
import { checkReferences } from './check-references';
import type { Command, NewElement } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, setFields } from './draft';
import { completeElement, createElement } from './element-commands';
import { checkFields, tableRules } from './field-rules';
import { newId } from './new-id';
import { checkRelation, createRelation, identityOf } from './relation-commands';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Begins a table, with the map prepared for it. References within that map may point forward (rulings, "The file"). */
export function createTable(document: Document, command: Of<'createTable'>, context: CommandContext): Drafted {
  if (tableKey(document) !== undefined) return refuse({ code: 'already_exists', id: command.table.id });
  const checked = checkFields(tableRules, command.table, ['name']);
  if (!checked.ok) return checked;
  const elements = new Map<string, NewElement & { id: string }>();
  for (const [place, element] of (command.elements ?? []).entries()) {
    const complete = completeElement(element, context.dot, place);
    if (!complete.ok) return complete;
    if (elements.has(complete.value.id)) return refuse({ code: 'already_exists', id: complete.value.id });
    elements.set(complete.value.id, complete.value);
  }
  for (const element of elements.values()) {
    const known = checkReferences(elementReferenceFields, element, (id) => elements.get(id)?.kind);
    if (!known.ok) return known;
  }
  const writes: FieldWrite[] = [...elements.values()].flatMap((element) => createElement(document, element));
  const relations: JsonObject[] = [];
  const taken = new Set<string>();
  const ids = new Set<string>();
  for (const [place, given] of (command.relations ?? []).entries()) {
    const relation = { ...given, id: given.id ?? newId('relation', context.dot, place) };
    const fits = checkRelation(relation, (id) => elements.get(id));
    if (!fits.ok) return fits;
    if (ids.has(relation.id)) return refuse({ code: 'already_exists', id: relation.id });
    const identity = identityOf(relation);
    if (taken.has(identity)) {
      const { from, to } = fits.value;
      return refuse({ code: 'relation_exists', kind: relation.kind, from: from.name, to: to.name });
    }
    ids.add(relation.id);
    taken.add(identity);
    relations.push(relation as unknown as JsonObject);
    writes.push(...createRelation(document, relation));
  }
  const { id, ...fields } = command.table;
  return accept({
    type: 'table.created',
    data: {
      table: command.table as unknown as JsonObject,
      elements: [...elements.values()] as unknown as JsonValue,
      relations,
    },
    text: sentences[context.language].tableCreated(command.table.name),
    writes: [...create(document, keyOf('table', id), fields), ...writes],
  });
}

export function updateTable(document: Document, command: Of<'updateTable'>, context: CommandContext): Drafted {
  const key = tableKey(document);
  if (key === undefined) return refuse({ code: 'not_found', id: 'table' });
  const checked = checkFields(tableRules, command.set);
  if (!checked.ok) return checked;
  return accept({
    type: 'table.updated',
    data: { set: command.set },
    text: sentences[context.language].tableChanged,
    writes: setFields(document, key, command.set),
  });
}

/** The names themselves are gone before this is written; the log keeps when, and how many, never which. */
export function noteErasedNames(_document: Document, command: Of<'noteErasedNames'>, context: CommandContext): Drafted {
  return accept({
    type: 'names.erased',
    data: {
      count: command.count,
      ...(command.kept === undefined || command.kept === 0 ? {} : { kept: command.kept }),
      ...(command.follows === undefined ? {} : { follows: command.follows }),
    },
    text: sentences[context.language].namesErased(command.count, command.kept),
    writes: [],
  });
}

function tableKey(document: Document): EntityKey | undefined {
  for (const key of document.entities.keys()) if (parseKey(key).kind === 'table') return key;
  return undefined;
}
