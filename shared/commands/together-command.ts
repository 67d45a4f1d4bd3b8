import { actEvent, joinEntries, thingsOf } from '../log/act-entry';
import { writeInto } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import { noteSuccession } from '../model/content-of';
import type { Document } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import type { Command } from './command';
import type { CommandContext } from './context';
import type { Drafted } from './draft';
import { partDot } from './new-id';
import type { Refusal } from './refusal';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Apply = (document: Document, command: Command, context: CommandContext) => Result<LogEntry, Refusal>;

/**
 * Draws several commands as one act: each on what those before it left, and all of them or none.
 *
 * The agenda of a session is edited by itself: before its session it is no event of the exchange format but what the
 * session begins with.
 */
export function doTogether(
  document: Document,
  { commands }: Of<'doTogether'>,
  context: CommandContext,
  apply: Apply,
): Drafted {
  const agendas = new Set(commands.map(agendaOf));
  if (agendas.size > 1) return refuse({ code: 'invalid_value', field: 'session', value: [...agendas].join(', ') });
  const entries: LogEntry[] = [];
  // One map that nobody else sees: a copy of it for each part is what would cost most on a large table.
  const entities = new Map(document.entities);
  let now: Document = { clock: document.clock, entities };
  noteSuccession(document, now, []);
  for (const [part, command] of commands.entries()) {
    const entry = apply(now, command, { ...context, dot: partDot(context.dot, part) });
    if (!entry.ok) return entry;
    entries.push(entry.value);
    const next = { clock: document.clock, entities };
    noteSuccession(now, next, thingsOf(entry.value));
    writeInto(entities, entry.value.dot, entry.value.writes);
    now = next;
  }
  const { parts, writes } = joinEntries(entries);
  return accept({
    type: actEvent,
    data: { events: parts as unknown as JsonValue } satisfies JsonObject,
    text: entries.map(({ text }) => text).join(' '),
    writes,
  });
}

/** The session whose agenda a command edits; empty when it edits none. */
function agendaOf(command: Command): string {
  switch (command.type) {
    case 'addAgendaItem':
    case 'updateAgendaItem':
    case 'removeAgendaItem':
    case 'orderAgenda':
      return command.session;
    default:
      return '';
  }
}
