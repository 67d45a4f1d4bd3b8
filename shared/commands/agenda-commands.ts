import type { FieldWrite } from '../log/log-entry';
import { contentOf } from '../model/content-of';
import { type Document, keyOf } from '../register/document';
import { shownValue } from '../register/register';
import { agendaOf } from '../session/current-session';
import { type JsonValue, jsonEquals } from '../values/json';
import { accept, refuse } from '../values/result';
import { longestView } from '../views/agenda-view';
import type { Command } from './command';
import type { CommandContext } from './context';
import { type Drafted, setFields } from './draft';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const agendaKey = (session: string, no: number) => keyOf('agendaItem', `${session}/${no}`);

/** What stays with the number when items change places. */
const ownOfTheNumber: ReadonlySet<string> = new Set(['alive', 'no', 'session']);

/**
 * Puts the agenda in another order, in one entry. The number of an item is its identity in the log, so numbers stay in
 * rising order and everything else about the items changes places. What was discussed or is under discussion stays.
 * @param command.order the numbers of all items, in the order wanted
 */
export function orderAgenda(document: Document, command: Of<'orderAgenda'>, context: CommandContext): Drafted {
  const { session, order } = command;
  const content = contentOf(document);
  const held = content.sessions.get(session);
  if (held === undefined) return refuse({ code: 'not_found', id: session });
  const agenda = agendaOf(content, session);
  const numbers = agenda.map(({ no }) => no);
  const isComplete = order.length === numbers.length && numbers.every((no) => order.includes(no));
  if (!isComplete) return refuse({ code: 'invalid_value', field: 'no', value: order.join(', ') });
  const writes: FieldWrite[] = [];
  for (const [place, slot] of agenda.entries()) {
    const wanted = order[place] as number;
    if (wanted === slot.no) continue;
    const current = held.currentItem ?? 0;
    const stays = slot.no <= current ? slot : agenda.find(({ no }) => no === wanted && no <= current);
    if (stays !== undefined) return refuse({ code: 'wrong_status', what: `"${stays.title}"`, status: 'discussed' });
    writes.push(...changePlaces(document, session, wanted, slot.no));
  }
  if (writes.length === 0) return refuse({ code: 'no_change' });
  return accept({
    type: 'agenda.reordered',
    data: { session, order: [...order] },
    text: sentences[context.language].agendaReordered,
    writes,
  });
}

/** The writes that give one item everything of another but its number. */
function changePlaces(document: Document, session: string, from: number, to: number): readonly FieldWrite[] {
  const [given, kept] = [from, to].map((no) => document.entities.get(agendaKey(session, no))?.fields ?? {});
  const fields = new Set([...Object.keys(given ?? {}), ...Object.keys(kept ?? {})]);
  const set: Record<string, JsonValue> = {};
  for (const field of fields) {
    if (ownOfTheNumber.has(field)) continue;
    const value = shownValue(given?.[field]) ?? null;
    if (!jsonEquals(value, shownValue(kept?.[field]) ?? null)) set[field] = value;
  }
  return setFields(document, agendaKey(session, to), set);
}

/**
 * Keeps how the table is looked at during an agenda item, or forgets it (null). It is of the console and not an act of
 * the table, so undo passes over it.
 */
export function keepAgendaView(document: Document, command: Of<'keepAgendaView'>, context: CommandContext): Drafted {
  const { session, no, view } = command;
  const item = contentOf(document).agendaItems.get(`${session}/${no}`);
  if (item === undefined) return refuse({ code: 'not_found', id: String(no) });
  if (view !== null && JSON.stringify(view).length > longestView) return refuse({ code: 'text_too_long' });
  if (jsonEquals(view, item.view ?? null)) return refuse({ code: 'no_change' });
  const text = sentences[context.language];
  return accept({
    type: 'agenda.view_kept',
    data: { session, no, view, automatic: true },
    text: view === null ? text.agendaViewForgotten(no, item.title) : text.agendaViewKept(no, item.title),
    writes: setFields(document, agendaKey(session, no), { view }),
  });
}
