import type { FieldWrite } from '../log/log-entry';
import { compareText } from '../model/compare-text';
import { contentOf } from '../model/content-of';
import { type Document, isAlive, isPrivate, keyOf } from '../register/document';
import type { JsonValue } from '../values/json';
import { accept, refuse } from '../values/result';
import type { Command } from './command';
import type { CommandContext } from './context';
import { type Drafted, setFields } from './draft';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/**
 * What minutes of a meeting say that was held stays said, and how the table is looked at is nothing that it held once;
 * these kinds are not turned back.
 */
const heldKinds = ['session', 'agendaItem', 'attendance', 'note', 'snapshot', 'table', 'view'] as const;

/**
 * Puts fields of known things to values they had: the choice in a disagreement, a thing put back, the table as it was at
 * an earlier moment. An ordinary edit like any other: it replaces everything it has seen.
 *
 * Refused: things that never were, private ones, fields that were never written. Whether a value was ever written is
 * asked where the log is known (an exchange file that is read); the screens give nothing else.
 */
export function settle(document: Document, command: Of<'settle'>, context: CommandContext): Drafted {
  const writes: FieldWrite[] = [];
  for (const { thing, field, value } of command.changes) {
    const entity = document.entities.get(thing);
    if (entity === undefined || isPrivate(thing)) return refuse({ code: 'not_found', id: thing });
    const was = Object.hasOwn(entity.fields, field) ? entity.fields[field] : undefined;
    if (was === undefined) return refuse({ code: 'unknown_reference', field, id: thing });
    if (field === 'alive' && typeof value !== 'boolean') {
      return refuse({ code: 'invalid_value', field, value: JSON.stringify(value) });
    }
    writes.push({ entity: thing, field, value, was });
  }
  if (writes.length === 0) return refuse({ code: 'no_change' });
  return accept({
    type: 'table.settled',
    data: { changes: command.changes as unknown as JsonValue },
    text: sentences[context.language].settled(writes.length),
    writes,
  });
}

/** Whether an earlier state of this kind of thing can be brought back. */
export function canTurnBack(kind: string): boolean {
  return !(heldKinds as readonly string[]).includes(kind);
}

/**
 * Says that two elements under one name are one. The one with the smaller id stays, whoever unites them, so that two
 * laptops that unite them at the same time say the same. Nothing is moved: what refers to the other is read as referring
 * to the one that stays.
 */
export function uniteElements(document: Document, command: Of<'uniteElements'>, context: CommandContext): Drafted {
  const [into, from] = [...command.ids].sort(compareText) as [string, string];
  if (into === from) return refuse({ code: 'no_change' });
  const { elements } = contentOf(document);
  for (const id of [into, from]) {
    if (!isAlive(document.entities.get(keyOf('element', id))) || !elements.has(id)) {
      return refuse({ code: 'not_found', id });
    }
  }
  const [stays, goes] = [elements.get(into), elements.get(from)];
  if (stays?.kind !== goes?.kind) return refuse({ code: 'invalid_value', field: 'kind', value: String(goes?.kind) });
  return accept({
    type: 'elements.united',
    data: { ids: [into, from] },
    text: sentences[context.language].elementsUnited(stays?.name ?? into, 2),
    writes: setFields(document, keyOf('element', from), { mergedInto: into }),
  });
}
