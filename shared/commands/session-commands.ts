import { contentOf } from '../model/content-of';
import type { AgendaItem } from '../model/content-types';
import { type Document, keyOf } from '../register/document';
import type { JsonObject, JsonValue } from '../values/json';
import { accept, refuse } from '../values/result';
import type { Command, NewAgendaItem } from './command';
import type { CommandContext } from './context';
import { create, type Drafted, remove, setFields } from './draft';
import { agendaRules, checkFields, moment, name, sessionRules } from './field-rules';
import { newId } from './new-id';
import { sentences } from './sentences';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Written by events of their own, never by `session.updated`. */
const fixedFields = [
  'id',
  'alive',
  'openedAt',
  'closedAt',
  'currentItem',
  'currentItemSince',
  'minutesSubmittedFor',
  'minutesAdoptedFor',
  'minutesAdoptedOn',
];

const agendaFields = ['no', 'title', 'phase', 'minutes'];

export function planSession(document: Document, command: Of<'planSession'>, context: CommandContext): Drafted {
  const { id = newId('session', context.dot), ...fields } = command.session;
  const checked = checkFields(sessionRules, fields, ['title', 'start', 'end', 'timeZone']);
  if (!checked.ok) return checked;
  if (document.entities.has(keyOf('session', id))) return refuse({ code: 'already_exists', id });
  const numbers = new Set<number>();
  for (const item of command.agenda) {
    const fits = checkFields(agendaRules, { ...item }, agendaFields);
    if (!fits.ok) return fits;
    if (numbers.has(item.no)) return refuse({ code: 'already_exists', id: String(item.no) });
    numbers.add(item.no);
  }
  return accept({
    type: 'session.planned',
    data: {
      session: { id, ...fields } as unknown as JsonObject,
      agenda: command.agenda as unknown as JsonValue,
    },
    text: sentences[context.language].sessionPlanned(command.session.title),
    writes: [
      ...create(document, keyOf('session', id), fields),
      ...command.agenda.flatMap((item) => createAgendaItem(document, id, item)),
    ],
  });
}

function createAgendaItem(document: Document, session: string, item: NewAgendaItem) {
  return create(document, agendaKey(session, item.no), { session, ...item });
}

/** An agenda item is known by its number within its session: that is how the events of the log name it. */
function agendaKey(session: string, no: number) {
  return keyOf('agendaItem', `${session}/${no}`);
}

function agendaItem(document: Document, session: string, no: number): AgendaItem | undefined {
  return contentOf(document).agendaItems.get(`${session}/${no}`);
}

export function updateSession(document: Document, command: Of<'updateSession'>, context: CommandContext): Drafted {
  const session = contentOf(document).sessions.get(command.id);
  if (session === undefined) return refuse({ code: 'not_found', id: command.id });
  const fixed = fixedFields.find((field) => Object.hasOwn(command.set, field));
  if (fixed !== undefined) return refuse({ code: 'fixed_field', field: fixed });
  const checked = checkFields(sessionRules, command.set);
  if (!checked.ok) return checked;
  return accept({
    type: 'session.updated',
    data: { id: command.id, set: command.set },
    text: sentences[context.language].sessionChanged(session.title),
    writes: setFields(document, keyOf('session', command.id), command.set),
  });
}

export function openSession(document: Document, command: Of<'openSession'>, context: CommandContext): Drafted {
  const session = contentOf(document).sessions.get(command.id);
  if (session === undefined) return refuse({ code: 'not_found', id: command.id });
  if (session.openedAt != null) return refuse({ code: 'session_open' });
  return accept({
    type: 'session.opened',
    data: {},
    text: sentences[context.language].sessionOpened,
    writes: setFields(document, keyOf('session', command.id), { openedAt: context.at }),
  });
}

export function closeSession(document: Document, command: Of<'closeSession'>, context: CommandContext): Drafted {
  const session = contentOf(document).sessions.get(context.session ?? '');
  if (session === undefined) return refuse({ code: 'no_open_session' });
  if (session.closedAt != null) return refuse({ code: 'session_closed' });
  if (command.next !== undefined) {
    const checked = moment(command.next, 'next');
    if (!checked.ok) return checked;
  }
  return accept({
    type: 'session.closed',
    data: command.next === undefined ? {} : { next: command.next },
    text: sentences[context.language].sessionClosed,
    writes: setFields(document, keyOf('session', session.id), { closedAt: context.at, next: command.next }),
  });
}

export function startAgendaItem(document: Document, command: Of<'startAgendaItem'>, context: CommandContext): Drafted {
  if (context.session === null) return refuse({ code: 'no_open_session' });
  const item = agendaItem(document, context.session, command.no);
  if (item === undefined) return refuse({ code: 'unknown_reference', field: 'item', id: String(command.no) });
  return accept({
    type: 'agenda.item_started',
    data: { item: command.no },
    text: sentences[context.language].agendaItemStarted(item.no, item.title),
    writes: setFields(document, keyOf('session', context.session), {
      currentItem: command.no,
      currentItemSince: context.at,
    }),
  });
}

export function addAgendaItem(document: Document, command: Of<'addAgendaItem'>, context: CommandContext): Drafted {
  const { session, item } = command;
  if (!contentOf(document).sessions.has(session)) return refuse({ code: 'not_found', id: session });
  const checked = checkFields(agendaRules, { ...item }, agendaFields);
  if (!checked.ok) return checked;
  if (agendaItem(document, session, item.no) !== undefined)
    return refuse({ code: 'already_exists', id: String(item.no) });
  return accept({
    type: 'agenda.item_added',
    data: { session, item: item as unknown as JsonObject },
    text: sentences[context.language].agendaItemAdded(item.title),
    writes: createAgendaItem(document, session, item),
  });
}

export function updateAgendaItem(
  document: Document,
  command: Of<'updateAgendaItem'>,
  context: CommandContext,
): Drafted {
  const { session, no, set } = command;
  const item = agendaItem(document, session, no);
  if (item === undefined) return refuse({ code: 'not_found', id: String(no) });
  const fixed = ['id', 'no', 'session', 'alive', 'view'].find((field) => Object.hasOwn(set, field));
  if (fixed !== undefined) return refuse({ code: 'fixed_field', field: fixed });
  const checked = checkFields(agendaRules, set);
  if (!checked.ok) return checked;
  return accept({
    type: 'agenda.item_updated',
    data: { session, no, set },
    text: sentences[context.language].agendaItemChanged(item.title),
    writes: setFields(document, agendaKey(session, no), set),
  });
}

export function removeAgendaItem(
  document: Document,
  command: Of<'removeAgendaItem'>,
  context: CommandContext,
): Drafted {
  const { session, no } = command;
  const item = agendaItem(document, session, no);
  if (item === undefined) return refuse({ code: 'not_found', id: String(no) });
  if (contentOf(document).sessions.get(session)?.currentItem === no) {
    return refuse({ code: 'wrong_status', what: item.title, status: 'current' });
  }
  return accept({
    type: 'agenda.item_removed',
    data: { session, no },
    text: sentences[context.language].agendaItemRemoved(item.title),
    writes: [remove(document, agendaKey(session, no))],
  });
}

export function takeSnapshot(document: Document, command: Of<'takeSnapshot'>, context: CommandContext): Drafted {
  const checked = name(command.snapshot, 'snapshot');
  if (!checked.ok) return checked;
  return accept({
    type: 'snapshot.taken',
    data: { snapshot: command.snapshot },
    text: sentences[context.language].snapshotTaken(command.snapshot),
    writes: create(document, keyOf('snapshot', newId('snapshot', context.dot)), {
      name: command.snapshot,
      at: context.at,
    }),
  });
}
