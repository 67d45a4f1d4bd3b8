import type { Command } from '../commands/command';
import type { JsonObject, JsonValue } from '../values/json';
import type { ExchangeEvent } from './exchange-file';

/**
 * The command that has the effect of an event. Its shape was checked by `parseExchange`, so the casts here only give
 * names to it. `entry.undone` is no command of its own and is handled where the log is known.
 * @param data the data of the event without what is private
 * @param session the session in whose events it stands, null before the first
 */
export function commandOf(event: ExchangeEvent, data: JsonObject, session: string | null): Command | undefined {
  const values = event.type === 'session.opened' ? { type: 'openSession', id: session } : commandValues(event, data);
  if (values === undefined) return undefined;
  const basis = event['basis'];
  return {
    ...values,
    text: event.text,
    ...(basis !== null && basis !== undefined ? { basis: basis as JsonObject } : {}),
  } as Command;
}

type Values = { readonly type: Command['type']; readonly [field: string]: unknown };

function commandValues(event: ExchangeEvent, data: JsonObject): Values | undefined {
  switch (event.type) {
    case 'session.closed':
      return { type: 'closeSession', ...given(data, 'next') };
    case 'agenda.item_started':
      return { type: 'startAgendaItem', no: data['item'] };
    case 'attendance.recorded':
      return { type: 'recordAttendance', attendance: records(data, 'attendance').map(attendanceValues) };
    case 'note.recorded':
      return { type: 'recordNote' };
    case 'element.added':
      return { type: 'addElement', element: stored(data['element']) };
    case 'relation.added':
    case 'role.assigned':
      return {
        type: 'addRelation',
        relation: stored(data['relation']),
        ...(Array.isArray(data['elements'])
          ? { newElements: records(data, 'elements').map((each) => stored(each)) }
          : {}),
      };
    case 'relation.updated':
      return { type: 'updateRelation', id: data['id'], set: data['set'] };
    case 'relation.removed':
      return { type: 'removeRelation', id: data['id'], ...given(data, 'because') };
    case 'element.updated':
      return { type: 'updateElement', id: data['id'], set: data['set'] };
    case 'element.removed':
      return { type: 'removeElement', id: data['id'], ...given(data, 'because') };
    case 'elements.removed':
      return { type: 'removeElements', ids: data['ids'], ...given(data, 'relations'), ...given(data, 'because') };
    case 'relations.removed':
      return { type: 'removeRelations', ids: data['ids'], ...given(data, 'because') };
    case 'elements.moved':
      return { type: 'moveElements', positions: data['positions'] };
    case 'list.taken':
      return {
        type: 'takeList',
        list: data['list'],
        elements: records(data, 'elements').map((each) => stored(each)),
        relations: records(data, 'relations').map((each) => stored(each)),
        changes: data['changes'],
      };
    case 'matrix.taken':
      return {
        type: 'takeMatrix',
        matrix: data['matrix'],
        relations: records(data, 'relations').map((each) => stored(each)),
        removed: data['removed'],
      };
    case 'table.updated':
      return { type: 'updateTable', set: data['set'] };
    case 'minutes.submitted':
      return { type: 'submitMinutes', session: data['session'] };
    case 'minutes.adopted':
      return { type: 'adoptMinutes', session: data['session'], on: data['on'] };
    case 'names.erased':
      return {
        type: 'noteErasedNames',
        count: data['count'],
        ...(data['kept'] === undefined ? {} : { kept: data['kept'] }),
      };
    case 'proposal.dismissed':
      return {
        type: 'dismissProposal',
        proposal: data['proposal'],
        ...given(data, 'because'),
        ...given(data, 'cause'),
        ...given(data, 'said'),
      };
    case 'table.settled':
      return { type: 'settle', changes: data['changes'] };
    case 'elements.united':
      return { type: 'uniteElements', ids: data['ids'] };
    case 'snapshot.taken':
      return { type: 'takeSnapshot', snapshot: data['snapshot'] };
    default:
      return agendaValues(event, data) ?? decisionValues(event, data) ?? followUpValues(event, data);
  }
}

function agendaValues(event: ExchangeEvent, data: JsonObject): Values | undefined {
  switch (event.type) {
    case 'session.updated':
      return { type: 'updateSession', id: data['id'], set: data['set'] };
    case 'agenda.item_added':
      return { type: 'addAgendaItem', session: data['session'], item: stored(data['item'], ['session']) };
    case 'agenda.item_updated':
      return { type: 'updateAgendaItem', session: data['session'], no: data['no'], set: data['set'] };
    case 'agenda.item_removed':
      return { type: 'removeAgendaItem', session: data['session'], no: data['no'] };
    case 'agenda.reordered':
      return { type: 'orderAgenda', session: data['session'], order: data['order'] };
    case 'agenda.view_kept':
      return { type: 'keepAgendaView', session: data['session'], no: data['no'], view: data['view'] ?? null };
    case 'view.kept':
      return { type: 'keepView', view: stored(data['view']) };
    case 'view.updated':
      return { type: 'updateView', id: data['id'], set: data['set'] };
    case 'view.removed':
      return { type: 'removeView', id: data['id'] };
    default:
      return undefined;
  }
}

function decisionValues(event: ExchangeEvent, data: JsonObject): Values | undefined {
  const id = data['id'];
  switch (event.type) {
    case 'decision.proposed':
      return { type: 'proposeDecision', decision: stored(data['decision']) };
    case 'decision.updated':
      if (Array.isArray(data['reservations'])) {
        const made = records(data, 'reservations').map((each) => stored(each, ['decision', 'order']));
        return { type: 'reserveDecision', id, reservations: made };
      }
      return { type: 'updateDecision', id, set: data['set'] };
    case 'decision.taken':
      return {
        type: 'takeDecision',
        id,
        legitimacySteps: records(data, 'legitimacySteps').map((each) => stored(each, ['decision', 'order'])),
        ...(Array.isArray(data['reservations'])
          ? { reservations: records(data, 'reservations').map((each) => stored(each, ['decision', 'order'])) }
          : {}),
        ...(Array.isArray(data['agreedBy']) ? given(data, 'agreedBy') : {}),
        // A blank reason is no reason: the steps count.
        ...(isBlank(data['legitimacyNotNeededBecause']) ? {} : given(data, 'legitimacyNotNeededBecause')),
        ...given(data, 'conditions'),
      };
    case 'decision.deferred':
      return { type: 'deferDecision', id, until: data['until'] };
    case 'decision.rejected':
      return { type: 'rejectDecision', id, ...given(data, 'because') };
    case 'decision.withdrawn':
      return { type: 'withdrawDecision', id, ...given(data, 'because') };
    case 'decision.ratified':
      return { type: 'ratifyDecision', id, ...given(data, 'on') };
    case 'legitimacy.recorded':
      return {
        type: 'recordLegitimacy',
        decision: data['decision'],
        body: data['body'],
        status: data['status'],
        ...given(data, 'kind'),
        ...given(data, 'on'),
        ...given(data, 'due'),
        ...given(data, 'result'),
      };
    default:
      return undefined;
  }
}

function followUpValues(event: ExchangeEvent, data: JsonObject): Values | undefined {
  const id = data['id'];
  switch (event.type) {
    case 'action.assigned':
      return { type: 'assignAction', action: numbered(stored(data['action'])) };
    case 'action.updated':
      return { type: 'updateAction', id, set: data['set'] };
    case 'action.completed':
      return { type: 'completeAction', id, on: data['on'] };
    case 'action.cancelled':
      return { type: 'cancelAction', id, ...given(data, 'because') };
    case 'question.parked':
      return { type: 'parkQuestion', question: withoutNull(numbered(stored(data['question']))) };
    case 'question.answered':
      return { type: 'answerQuestion', id, answer: data['answer'] };
    case 'question.dropped':
      return { type: 'dropQuestion', id, ...given(data, 'because') };
    case 'learning.recorded':
      return { type: 'recordLearning', learning: withoutNull(numbered(stored(data['learning']))) };
    case 'learning.tested':
      return { type: 'testLearning', id, result: data['result'] };
    case 'note.removed':
      return { type: 'removeNote', id };
    default:
      return undefined;
  }
}

/** A field that commands leave out when there is nothing to say; the file may also say null. */
function given(data: JsonObject, field: string, name = field): Record<string, JsonValue> {
  const value = data[field];
  return value === undefined || value === null ? {} : { [name]: value };
}

/** Actions, questions and learnings of the exchange format are numbered by their id ("A1"). */
function numbered(thing: JsonObject): JsonObject {
  return typeof thing['no'] === 'string' ? thing : { ...thing, no: thing['id'] as JsonValue };
}

function isBlank(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function withoutNull(thing: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null));
}

function attendanceValues(record: JsonObject): JsonObject {
  const { name, ...rest } = stored(record, ['session']);
  return typeof name === 'string' ? { ...rest, name } : rest;
}

function records(data: JsonObject, field: string): readonly JsonObject[] {
  return data[field] as readonly JsonObject[];
}

/**
 * The fields of a thing that become fields of its entity. The document keeps a few of its own beside them; an unknown
 * field of the file with such a name stays in the event and does not reach the document.
 */
export function stored(thing: JsonValue | undefined, owned: readonly string[] = []): JsonObject {
  const kept = Object.entries(thing as JsonObject).filter(
    ([field]) => field !== 'alive' && field !== 'conflicts' && !owned.includes(field),
  );
  return Object.fromEntries(kept);
}
