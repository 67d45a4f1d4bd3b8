import fc from 'fast-check';
import { reasonedProposals } from '../../shared/checks/open-proposals';
import { apply } from '../../shared/commands/apply';
import type { Command, CommandType } from '../../shared/commands/command';
import type { CommandContext } from '../../shared/commands/context';
import { partCommands } from '../../shared/commands/part-commands';
import type { Refusal } from '../../shared/commands/refusal';
import { undoEntry } from '../../shared/commands/undo-entry';
import { applyEntry } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { nextPosition, openingPosition } from '../../shared/log/position';
import { undoHistory } from '../../shared/log/undo-history';
import type { Content } from '../../shared/model/content';
import { contentOf } from '../../shared/model/content-of';
import { allowedKinds, relationKinds } from '../../shared/model/relation-kinds';
import * as words from '../../shared/model/vocabulary';
import { type Document, type EntityKind, emptyDocument, parseKey } from '../../shared/register/document';
import type { Dot } from '../../shared/register/register';
import type { JsonObject } from '../../shared/values/json';
import type { Result } from '../../shared/values/result';
import { commandTypes } from './random-acts';

/** One thing somebody does. The numbers are choices among what the table holds at that moment, valid and invalid. */
export interface Step {
  readonly act: CommandType | 'undo' | 'redo' | 'undoAny';
  readonly picks: readonly number[];
  readonly word: string;
}

const strangeWords = ['', ' ', '__proto__', 'constructor', 'één', '\u0000', '\ud800', '<b>', 'a:b', 'a/b', '0'];
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Step['act']>(...commandTypes) },
    { weight: 2, arbitrary: fc.constantFrom<Step['act']>('addElement', 'addRelation', 'openSession', 'planSession') },
    { weight: 1, arbitrary: fc.constantFrom<Step['act']>('undo', 'redo', 'undoAny') },
  ),
  picks: fc.array(fc.nat({ max: 1_000 }), { minLength: 8, maxLength: 8 }),
  word: fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('Wonen', 'Stikstof', ...strangeWords)),
});

export const steps = fc.array(step, { minLength: 1, maxLength: 40 });

/** So many that some hundreds are carried out, whatever is refused among them. */
export const manySteps = fc.array(step, { minLength: 900, maxLength: 900 });

/** Where a table stands while it is being worked on. */
export interface Work {
  readonly document: Document;
  readonly log: readonly LogEntry[];
}

export const noWork: Work = { document: emptyDocument, log: [] };

export function contextAfter({ document, log }: Work, replica = 'r1'): CommandContext {
  const counter = (document.clock[replica] ?? 0) + 1;
  return {
    dot: `${replica}:${counter}`,
    at: new Date(Date.UTC(2026, 10, 24, 9) + log.length * 1_000).toISOString(),
    language: log.length % 2 === 0 ? 'nl' : 'en',
    ...nextPosition(log, contentOf(document)),
  };
}

/** Asks for one thing. The work itself is never changed. */
export function ask(work: Work, { act, picks, word }: Step, replica?: string): Result<LogEntry, Refusal> {
  const context = contextAfter(work, replica);
  if (act === 'undo' || act === 'redo') {
    const dot = undoHistory(work.log)[act]?.dot ?? 'r9:9';
    return undoEntry(work.document, work.log, dot, context);
  }
  if (act === 'undoAny') {
    const dot: Dot = work.log[(picks[0] as number) % Math.max(1, work.log.length)]?.dot ?? 'r9:9';
    return undoEntry(work.document, work.log, dot, context);
  }
  const command = commandFor(act, work.document, picks, word);
  const position = command.type === 'openSession' ? openingPosition(work.log, command.id) : {};
  return apply(work.document, command, { ...context, ...position });
}

export function follow(work: Work, entry: LogEntry): Work {
  return { document: applyEntry(work.document, entry), log: [...work.log, entry] };
}

/** The command that a step comes down to, or undefined for one that takes back. */
export function commandOf({ act, picks, word }: Step, { document }: Work): Command | undefined {
  return act === 'undo' || act === 'redo' || act === 'undoAny' ? undefined : commandFor(act, document, picks, word);
}

/** Carries out what is not refused, and hands every state to `look`. */
export function workThrough(list: readonly Step[], look: (work: Work) => void = () => undefined): Work {
  let work = noWork;
  for (const one of [starting, ...list]) {
    const answer = ask(work, one);
    if (answer.ok) work = follow(work, answer.value);
    look(work);
  }
  return work;
}

const starting: Step = { act: 'createTable', picks: [1, 2, 3, 4, 5, 6, 7, 8], word: 'Voorbeeldgebied' };

function idsOf(document: Document, kind: EntityKind): string[] {
  return [...document.entities.keys()].flatMap((key) => (parseKey(key).kind === kind ? [parseKey(key).id] : []));
}

function commandFor(act: CommandType, document: Document, picks: readonly number[], word: string): Command {
  let turn = 0;
  const next = (): number => picks[turn++ % picks.length] as number;
  const one = <Value>(values: readonly Value[]): Value => values[next() % values.length] as Value;
  const sometimes = <Value>(value: Value): Value | undefined => (next() % 3 === 0 ? value : undefined);
  const content: Content = contentOf(document);
  /** Mostly one that exists, now and then one that was removed or never was. */
  const idOf = (kind: EntityKind): string => {
    const known = idsOf(document, kind);
    return next() % 12 === 0 || known.length === 0 ? one(['nergens', '__proto__', '']) : one(known);
  };
  const party = (): string => {
    const parties = [...content.elements.values()].filter(({ kind }) => kind === 'stakeholder').map(({ id }) => id);
    return next() % 8 === 0 || parties.length === 0 ? idOf('element') : one(parties);
  };
  const date = (): string => one(['2026-12-01', '2026-02-30', '2027-01-14']);
  const element = (kind: words.ElementKind = one(words.elementKinds)) => ({
    kind,
    name: word,
    ...(kind === 'stakeholder' ? { stakeholderKind: one(words.stakeholderKinds), layer: one(words.layers) } : {}),
    note: sometimes(word),
    parentId: kind === 'stakeholder' ? sometimes(party()) : undefined,
    openness: sometimes(one(words.opennesses)),
    onbekend: sometimes({ diep: [next(), null, word] }),
  });
  const item = () => ({ no: next() % 4, title: word, phase: one(words.agendaPhases), minutes: next() % 60 });
  const session = (): string => idOf('session');
  switch (act) {
    case 'createTable':
      return {
        type: act,
        table: { id: 'tafel', name: word },
        elements: words.elementKinds.map((kind) => ({ id: `e-${kind}`, kind, name: kind, ...stakeholderKindOf(kind) })),
      };
    case 'updateTable':
      return { type: act, set: { name: word, owner: one([word, null]) } };
    case 'noteErasedNames':
      return { type: act, count: next() % 5 };
    case 'planSession':
      return {
        type: act,
        session: {
          title: word,
          start: one(['2026-11-24T09:00:00+01:00', 'morgen']),
          end: '2026-11-24T12:00:00+01:00',
          timeZone: one(['Europe/Amsterdam', 'Nergens/Niet']),
        },
        agenda: [item(), item()],
      };
    case 'updateSession':
      return { type: act, id: session(), set: { [one(['title', 'place', 'openedAt'])]: word } };
    case 'openSession':
      return { type: act, id: session() };
    case 'closeSession':
      return { type: act, ...one([{}, { next: '2027-01-14T09:00:00+01:00' }, { next: word }]) };
    case 'startAgendaItem':
      return { type: act, no: next() % 4 };
    case 'addAgendaItem':
      return { type: act, session: session(), item: item() };
    case 'updateAgendaItem':
      return {
        type: act,
        session: session(),
        no: next() % 4,
        set: { [one(['title', 'minutes', 'no'])]: one([word, 5]) },
      };
    case 'removeAgendaItem':
      return { type: act, session: session(), no: next() % 4 };
    case 'orderAgenda': {
      const id = session();
      const numbers = [...content.agendaItems.values()].flatMap((item) => (item.session === id ? [item.no] : []));
      return { type: act, session: id, order: one([numbers, numbers.toReversed(), [1, 2], numbers.slice(1)]) };
    }
    case 'keepAgendaView': {
      const camera = { x: next(), y: 0, zoom: 1 };
      return {
        type: act,
        session: session(),
        no: next() % 4,
        view: one<JsonObject | null>([null, { map: { camera } }, { main: word }]),
      };
    }
    case 'recordAttendance':
      return {
        type: act,
        attendance: [party(), null].map((stakeholder) => ({
          stakeholder,
          role: word,
          status: one(words.attendanceStatuses),
          mandate: one(words.mandates),
          ...one([{}, { name: word }]),
        })),
      };
    case 'recordNote':
      return { type: act, text: word };
    case 'removeNote':
      return { type: act, id: idOf('note') };
    case 'submitMinutes':
      return { type: act, session: idOf('session') };
    case 'adoptMinutes':
      return { type: act, session: idOf('session'), on: one(['2030-01-01', '2031-12-31', 'nooit', '1999-01-01']) };
    case 'takeSnapshot':
      return { type: act, snapshot: word };
    case 'dismissProposal': {
      const proposals = reasonedProposals(content).map(({ id }) => id);
      const proposal = proposals.length === 0 || next() % 5 === 0 ? word : one(proposals);
      return { type: act, proposal, ...one([{}, { because: word }, { cause: [word], said: word }]) };
    }
    case 'addElement':
      return { type: act, element: element() };
    case 'updateElement': {
      const value = one<string | number | null>([word, null, 5, idOf('element')]);
      return { type: act, id: idOf('element'), set: { [one(['name', 'note', 'parentId', 'year', 'anders'])]: value } };
    }
    case 'removeElement':
      return { type: act, id: idOf('element'), ...one([{}, { because: word }]) };
    case 'removeElements':
      return {
        type: act,
        ids: [idOf('element'), idOf('element')].slice(0, next() % 3),
        ...one([{}, { relations: [idOf('relation')] }]),
        ...one([{}, { because: word }]),
      };
    case 'moveElements': {
      const place = () => ({ id: idOf('element'), position: { x: next(), y: one([0, -1, 0.5, 1e9]) } });
      return { type: act, positions: [place(), place()].slice(0, next() % 3), automatic: next() % 4 === 0 };
    }
    case 'addRelation': {
      const from = idOf('element');
      const to = idOf('element');
      const [start, end] = [content.elements.get(from)?.kind, content.elements.get(to)?.kind];
      const fitting = start === undefined || end === undefined ? [] : allowedKinds(start, end);
      const kind = fitting.length === 0 || next() % 5 === 0 ? one(relationKinds) : one(fitting);
      const added = { ...element('task'), id: `nieuw-${document.entities.size}` };
      return {
        type: act,
        relation: {
          kind,
          from,
          to: next() % 5 === 0 ? added.id : to,
          hectares: sometimes(next()) ?? 10,
          subject: one(['geld', 'kennis', word]),
          note: sometimes(word),
        },
        newElements: [added],
      };
    }
    case 'updateRelation': {
      const field = one(['note', 'subject', 'hectares', 'zone', 'kind']);
      return {
        type: act,
        id: idOf('relation'),
        set: { [field]: one<string | number | null>([word, 'geld', 7, null]) },
      };
    }
    case 'removeRelation':
      return { type: act, id: idOf('relation'), ...one([{}, { because: word }]) };
    case 'removeRelations':
      return {
        type: act,
        ids: [idOf('relation'), idOf('relation')].slice(0, next() % 3),
        ...one([{}, { because: word }]),
      };
    case 'takeList': {
      const added = { ...element(), id: `lijst-${document.entities.size}` };
      const other = idOf('element');
      const kinds = allowedKinds(added.kind, content.elements.get(other)?.kind ?? 'task');
      return {
        type: act,
        list: word,
        elements: [added],
        relations:
          kinds.length === 0 ? [] : [{ kind: one(kinds), from: added.id, to: other, hectares: 5, subject: word }],
        changes: one([[], [{ id: idOf('element'), set: { [one(['note', 'name', 'kind'])]: word } }]]),
        scores: one([[], [{ stakeholder: party(), set: { influence: next() % 7 } }]]),
      };
    }
    case 'takeMatrix': {
      const task = idOf('element');
      const kind = one(['leads', 'drives', 'advises', 'funds'] as const);
      return {
        type: act,
        matrix: word,
        relations: one([[], [{ kind, from: party(), to: task }]]),
        removed: [idOf('relation')].slice(0, next() % 2),
      };
    }
    case 'keepView':
      return { type: act, view: { name: word, view: { filter: { kinds: [one(words.elementKinds)] } } } };
    case 'updateView':
      return {
        type: act,
        id: idOf('view'),
        set: one<{ name?: string; view?: JsonObject }>([{ name: word }, { view: { focus: null, later: word } }, {}]),
      };
    case 'removeView':
      return { type: act, id: idOf('view') };
    case 'proposeDecision':
      return {
        type: act,
        decision: { decisionKind: one(words.decisionKinds), text: word, about: [idOf('element')] },
      };
    case 'updateDecision':
      return { type: act, id: idOf('decision'), set: { [one(['text', 'conditions', 'status'])]: word } };
    case 'takeDecision':
      return {
        type: act,
        id: idOf('decision'),
        reservations: [{ stakeholder: party(), text: word }].slice(0, next() % 2),
        legitimacySteps: [{ body: party(), kind: one(words.stepKinds), status: one(words.stepStatuses) }],
        ...one([{}, { legitimacyNotNeededBecause: word }]),
      };
    case 'reserveDecision':
      return { type: act, id: idOf('decision'), reservations: [{ stakeholder: party(), text: word }] };
    case 'deferDecision':
      return { type: act, id: idOf('decision'), until: word };
    case 'rejectDecision':
    case 'withdrawDecision':
      return { type: act, id: idOf('decision'), ...one([{}, { because: word }]) };
    case 'ratifyDecision':
      return { type: act, id: idOf('decision'), ...one([{}, { on: date() }]) };
    case 'recordLegitimacy':
      return {
        type: act,
        decision: idOf('decision'),
        body: party(),
        status: one(words.stepStatuses),
        ...one([{}, { kind: one(words.stepKinds) }, { on: date() }]),
      };
    case 'assignAction':
      return {
        type: act,
        action: { text: word, owner: party(), due: one([date(), null]), from: one([null, idOf('decision')]) },
      };
    case 'updateAction':
      return { type: act, id: idOf('action'), set: { [one(['text', 'owner', 'due', 'about'])]: one([word, party()]) } };
    case 'completeAction':
      return { type: act, id: idOf('action'), on: date() };
    case 'cancelAction':
      return { type: act, id: idOf('action'), ...one([{}, { because: word }]) };
    case 'parkQuestion':
      return { type: act, question: { text: word, ...one([{}, { owner: party() }]), about: [idOf('element')] } };
    case 'answerQuestion':
      return { type: act, id: idOf('question'), answer: word };
    case 'dropQuestion':
      return { type: act, id: idOf('question'), ...one([{}, { because: word }]) };
    case 'recordLearning':
      return { type: act, learning: { learningKind: one(words.learningKinds), text: word } };
    case 'testLearning':
      return { type: act, id: idOf('learning'), result: one(['confirmed', 'refuted']) };
    case 'settle': {
      const entities = [...document.entities.values()];
      const entity = one(entities);
      const fields = Object.entries(entity?.fields ?? {});
      const [field, register] = fields.length === 0 ? ['alive', []] : one(fields);
      const value = field === 'alive' ? next() % 2 === 0 : (register[0]?.value ?? null);
      return { type: act, changes: [{ thing: entity?.key ?? 'element:x', field, value }] };
    }
    case 'doTogether': {
      const isAgenda = next() % 5 === 0;
      const fitting = partCommands.filter((part) => part.toLowerCase().includes('agenda') === isAgenda);
      const part = (): Command => {
        const turned = [...picks.slice(turn % picks.length), ...picks.slice(0, turn % picks.length)];
        return commandFor(one(fitting), document, turned, word);
      };
      return { type: act, commands: [part(), part(), part()].slice(0, 1 + (next() % 3)) };
    }
    case 'uniteElements':
      return { type: act, ids: [idOf('element'), idOf('element')] };
    case 'scoreStakeholder':
      return { type: act, stakeholder: party(), set: { influence: next() % 7, ring: one([word, null]) } };
  }
}

function stakeholderKindOf(kind: words.ElementKind): Record<string, unknown> {
  return kind === 'stakeholder' ? { stakeholderKind: 'province', layer: 'province' } : {};
}

/** Makes a value and all that is in it unchangeable: writing into it throws, and so does changing a map. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    const refuse = (): never => {
      throw new TypeError('this map is frozen');
    };
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
    for (const member of value.values()) freeze(member);
  }
  Object.freeze(value);
  for (const member of Object.values(value)) freeze(member);
  return value;
}
