import type { Language } from '../i18n/language';
import type { FieldWrite } from '../log/log-entry';
import { contentOf } from '../model/content-of';
import { elementReferenceFields } from '../model/entities/reference-fields';
import { elementKinds } from '../model/vocabulary';
import { type Document, isAlive, keyOf } from '../register/document';
import type { Dot } from '../register/register';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { checkReferences } from './check-references';
import type { Command, NewElement } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, firstRefusal, setFields } from './draft';
import { checkFields, elementRules } from './field-rules';
import { newId } from './new-id';
import type { Refusal } from './refusal';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A new element with its id, checked by its own fields; what it refers to is checked by the caller. */
export function completeElement(
  element: NewElement,
  dot: Dot,
  place: number,
): Result<NewElement & { id: string }, Refusal> {
  if (!elementKinds.includes(element.kind)) {
    return refuse({ code: 'invalid_value', field: 'kind', value: String(element.kind) });
  }
  const required = element.kind === 'stakeholder' ? ['name', 'stakeholderKind'] : ['name'];
  const { id, kind, ...fields } = element;
  const checked = checkFields(elementRules[kind], fields, required);
  if (!checked.ok) return checked;
  return accept({ ...element, id: id ?? newId(element.kind, dot, place) });
}

export function createElement(document: Document, element: NewElement & { id: string }): readonly FieldWrite[] {
  const { id, ...fields } = element;
  return create(document, keyOf('element', id), fields);
}

/** Refuses ids that were ever used, also by something removed: a removed id does not come back (rulings). */
export function requireNewId(
  document: Document,
  kind: 'element' | 'relation' | 'decision',
  id: string,
): Result<true, Refusal> {
  return document.entities.has(keyOf(kind, id)) ? refuse({ code: 'already_exists', id }) : accept(true);
}

const kindIn = (document: Document) => (id: string) => contentOf(document).elements.get(id)?.kind;

export function addElement(document: Document, command: Of<'addElement'>, context: CommandContext): Drafted {
  const complete = completeElement(command.element, context.dot, 0);
  if (!complete.ok) return complete;
  const element = complete.value;
  const refusal = firstRefusal(
    requireNewId(document, 'element', element.id),
    checkReferences(elementReferenceFields, element, kindIn(document)),
  );
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    type: 'element.added',
    data: { element: element as unknown as JsonObject },
    text: sentences[context.language].elementAdded(element.kind, element.name),
    writes: createElement(document, element),
  });
}

/** The first field among changes that an element never changes, or that is kept elsewhere. */
export function fixedElementField(set: Readonly<Record<string, unknown>>): string | undefined {
  return ['id', 'kind', 'alive', 'analysis'].find((field) => Object.hasOwn(set, field));
}

export function updateElement(document: Document, command: Of<'updateElement'>, context: CommandContext): Drafted {
  const element = contentOf(document).elements.get(command.id);
  if (element === undefined) return refuse({ code: 'not_found', id: command.id });
  const fixed = fixedElementField(command.set);
  if (fixed !== undefined) return refuse({ code: 'fixed_field', field: fixed });
  const rules = elementRules[element.kind];
  const refusal = firstRefusal(
    checkFields(rules, command.set),
    checkReferences(elementReferenceFields, command.set, kindIn(document)),
  );
  if (refusal !== undefined) return refuse(refusal);
  return accept({
    type: 'element.updated',
    data: { id: command.id, set: command.set },
    text: sentences[context.language].elementChanged(element.name, command.set),
    writes: setFields(document, keyOf('element', command.id), command.set),
  });
}

/** One drag, or one arrangement of the map, is one entry. */
export function moveElements(document: Document, command: Of<'moveElements'>, context: CommandContext): Drafted {
  const moved = new Map(command.positions.map(({ id, position }) => [id, position]));
  const writes: FieldWrite[] = [];
  for (const [id, position] of moved) {
    const key = keyOf('element', id);
    if (!isAlive(document.entities.get(key))) return refuse({ code: 'not_found', id });
    const checked = checkFields(elementRules.arrangement, { position });
    if (!checked.ok) return checked;
    writes.push(...setFields(document, key, { position }));
  }
  if (writes.length === 0) return refuse({ code: 'no_change' });
  return accept({
    type: 'elements.moved',
    data: {
      positions: command.positions as unknown as JsonValue,
      ...(command.automatic === true ? { automatic: true } : {}),
    },
    text: moveSentence(document, [...moved.keys()], context.language),
    writes,
  });
}

function moveSentence(document: Document, ids: readonly string[], language: Language): string {
  const first = contentOf(document).elements.get(ids[0] ?? '');
  return sentences[language].elementsMoved(ids.length, first?.name ?? '');
}
