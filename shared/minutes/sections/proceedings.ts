import { type TakenBack, tookPartBack } from '../../checks/effective-entries';
import { actEvent, partsOf } from '../../log/act-entry';
import { type EventType, isEventType } from '../../log/event-types';
import type { LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import type { AgendaItem } from '../../model/content-types';
import type { Dot } from '../../register/register';
import type { Proceedings, ProceedingsItem, ProceedingsLine } from '../minutes';
import { type AgendaWords, agendaWords } from './agenda-words';
import { reservationsOf } from './decision-section';
import { nameOf, nameOrId } from './element-names';
import { lastWordings } from './last-wordings';
import { recordsThen, reservedDecisions } from './records-then';
import type { SessionMoment } from './session-moment';
import { touchedIds } from './touched-ids';

/** Events whose line in the log is the line in the minutes, as it was typed. */
const toldByTheirText: ReadonlySet<EventType> = new Set<EventType>([
  'element.added',
  'element.updated',
  'element.removed',
  'elements.removed',
  'relation.added',
  'relation.updated',
  'relation.removed',
  'relations.removed',
  'role.assigned',
  'list.taken',
  'matrix.taken',
  'legitimacy.recorded',
  'learning.recorded',
  'agenda.item_added',
  'agenda.item_removed',
  'agenda.reordered',
  'minutes.adopted',
]);

/** What the lines are read from. */
interface Source {
  /** The table at the end of the session: which things may be told, and the numbers they go by. */
  readonly content: Content;
  /** What an entry is about as it stood when the entry was made: what a line says of it. */
  readonly atEntry: ReadonlyMap<Dot, Content>;
  readonly wordings: ReadonlySet<Dot>;
  readonly agenda: AgendaWords;
  readonly takenBack: TakenBack;
}

/**
 * Section 3: what happened at each agenda item, in order. Before it what was recorded between the sessions, after it the
 * lines of entries without an agenda item, so that none is lost. Each line says what was agreed at its moment, whatever
 * was agreed after it.
 * @param standing entries of the session that were not undone
 * @param between as `standing`, from after the session before it
 */
export function proceedingsOf(
  moment: SessionMoment,
  session: string,
  standing: readonly LogEntry[],
  between: readonly LogEntry[],
): readonly Proceedings[] {
  const { content } = moment;
  const source = sourceOf(moment, session, [...between, ...standing]);
  const agenda = [...content.agendaItems.values()]
    .filter((item) => item.session === session)
    .sort((a, b) => a.no - b.no);
  const linesOf = (entries: readonly LogEntry[]): readonly ProceedingsLine[] =>
    entries.flatMap((entry) => (isOwnAdoption(entry, session) ? [] : linesOfEntry(source, entry)));
  const numbers = new Set(agenda.map((item) => item.no));
  const outside = linesOf(standing.filter(({ item }) => item === null || !numbers.has(item)));
  const earlier = linesOf(between);
  return [
    ...(earlier.length === 0 ? [] : [{ kind: 'between', lines: earlier } as const]),
    ...agenda.map((item) => ({
      kind: 'item' as const,
      item: itemOf(source, item),
      lines: linesOf(standing.filter((entry) => entry.item === item.no)),
    })),
    ...(outside.length === 0 ? [] : [{ kind: 'outside', lines: outside } as const]),
  ];
}

function sourceOf(moment: SessionMoment, session: string, entries: readonly LogEntry[]): Source {
  const { content, until, takenBack, told } = moment;
  const atEntry = recordsThen(until, takenBack, new Set(entries.map(({ dot }) => dot)));
  return {
    content,
    atEntry: new Map([...atEntry].map(([dot, records]) => [dot, told(records)])),
    wordings: lastWordings(entries),
    agenda: agendaWords(moment, session, entries),
    takenBack,
  };
}

/** Minutes do not tell of their own adoption: their status says it. */
function isOwnAdoption({ event }: LogEntry, session: string): boolean {
  return event.type === 'minutes.adopted' && event.data['session'] === session;
}

function itemOf({ content, agenda }: Source, item: AgendaItem): ProceedingsItem {
  const { no, title, phase, minutes, purpose, introducedBy } = item;
  return {
    no,
    title,
    phase,
    minutes,
    purpose: purpose ?? null,
    // A party of the map or free text.
    introducedBy: nameOf(content, introducedBy) ?? introducedBy ?? null,
    formerTitles: agenda.formerTitles(item),
    formerPurposes: agenda.formerPurposes(item),
  };
}

/**
 * What an act agreed, asked and decided is told one by one, under its number; whatever else was done in it, which is told
 * as it was typed, in the one line of the act.
 */
function linesOfEntry(source: Source, entry: LogEntry): readonly ProceedingsLine[] {
  if (entry.event.type !== actEvent) return toList(lineOf(source, entry));
  const parts = partsOf(entry);
  const lines = parts.flatMap((part) => toList(lineOf(source, part)));
  const { events } = entry.event.data;
  const isReadWhole = Array.isArray(events) && events.length === parts.length;
  const at = isReadWhole ? lines.findIndex(({ kind }) => kind === 'text') : 0;
  const whole = at === -1 ? null : textLine(entry, entry.text);
  const others = lines.filter(({ kind }) => kind !== 'text');
  return whole === null ? others : [...others.slice(0, at), whole, ...others.slice(at)];
}

const toList = (line: ProceedingsLine | null): readonly ProceedingsLine[] => (line === null ? [] : [line]);

function lineOf(source: Source, entry: LogEntry): ProceedingsLine | null {
  const { type } = entry.event;
  // Something of it stands, and is told: then so is that the rest was taken back.
  if (tookPartBack(entry, source.takenBack)) return textLine(entry, entry.text);
  // What a later version recorded is on the map by its writes; its line says what it was (decision 0003).
  if (toldByTheirText.has(type) || !isEventType(type)) return textLine(entry, entry.text);
  if (type === 'note.recorded') return noteLine(source.content, entry);
  if (type.startsWith('decision.')) return decisionLine(source, entry);
  if (type.startsWith('action.')) return actionLine(source, entry);
  if (type.startsWith('question.')) return questionLine(source, entry);
  if (type === 'learning.tested') return testLine(source, entry);
  if (type === 'agenda.item_updated') return source.agenda.changeIn(entry) ?? textLine(entry, entry.text);
  return null;
}

function textLine(entry: LogEntry, text: string): ProceedingsLine | null {
  return text.trim() === '' ? null : { kind: 'text', entry: entry.dot, text };
}

/** A note that was removed again is not part of what the session recorded. */
function noteLine(content: Content, entry: LogEntry): ProceedingsLine | null {
  const [id] = touchedIds(entry, 'note');
  if (id === undefined) return textLine(entry, entry.text);
  const note = content.notes.get(id);
  return note === undefined ? null : textLine(entry, note.text || entry.text);
}

/**
 * What an entry is about: its number as it is now, so that it can be looked up, and the rest as it was then. Null when the
 * minutes may not tell of it, now or as it was.
 */
function recordOf<Numbered extends { readonly no: string }>(
  { content, atEntry }: Source,
  entry: LogEntry,
  id: string,
  recordsOf: (content: Content) => ReadonlyMap<string, Numbered>,
): Numbered | null {
  const now = recordsOf(content).get(id);
  const atThatTime = atEntry.get(entry.dot);
  const record = atThatTime && recordsOf(atThatTime).get(id);
  return now === undefined || record === undefined ? null : { ...record, no: now.no };
}

function decisionLine(source: Source, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = [...touchedIds(entry, 'decision'), ...reservedDecisions(entry)];
  const decision = recordOf(source, entry, id, ({ decisions }) => decisions);
  const then = source.atEntry.get(entry.dot);
  if (decision === null || then === undefined) return null;
  const line = { entry: entry.dot, no: decision.no, text: decision.text };
  switch (entry.event.type) {
    case 'decision.proposed':
    case 'decision.updated': {
      // While a proposal is being worded its changes are drafts; a change after the table agreed is a fact of its own.
      if (typeof decision.takenAt === 'string') return isWhole(then, entry) ? textLine(entry, entry.text) : null;
      const status = source.content.decisions.get(id)?.status;
      const isOpen = status === 'proposed' || status === 'deferred';
      return isOpen && source.wordings.has(entry.dot) ? { ...line, kind: 'proposal' } : null;
    }
    case 'decision.taken':
      return { ...line, kind: 'decision', reservations: reservationsOf(then, id) };
    case 'decision.deferred':
      return { ...line, kind: 'deferred', until: decision.until ?? null };
    case 'decision.ratified':
      return { ...line, kind: 'ratified' };
    case 'decision.rejected':
      return { ...line, kind: 'rejected', because: decision.because ?? null };
    case 'decision.withdrawn':
      return { ...line, kind: 'withdrawn', because: decision.because ?? null };
    default:
      return null;
  }
}

/** Whether every reservation that an entry made may be told: its line says them all. */
function isWhole({ reservations }: Content, entry: LogEntry): boolean {
  return touchedIds(entry, 'reservation').every((id) => reservations.has(id));
}

function actionLine(source: Source, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = touchedIds(entry, 'action');
  const action = recordOf(source, entry, id, ({ actions }) => actions);
  const then = source.atEntry.get(entry.dot);
  if (action === null || then === undefined) return null;
  const { no, text, due } = action;
  const line = { entry: entry.dot, no, text };
  const owner = nameOrId(then, action.owner);
  switch (entry.event.type) {
    case 'action.assigned':
      return { ...line, kind: 'action', owner, due };
    case 'action.completed':
      return { ...line, kind: 'action_done', owner, on: action.doneOn ?? null };
    case 'action.updated':
      return { ...line, kind: 'action_changed', owner, due };
    case 'action.cancelled':
      return { ...line, kind: 'action_cancelled', because: action.because ?? null };
    default:
      return null;
  }
}

/** Who reads "L1 klopt niet" must not look up what L1 was. */
function testLine(source: Source, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = touchedIds(entry, 'learning');
  const learning = recordOf(source, entry, id, ({ learnings }) => learnings);
  const { result } = entry.event.data;
  if (learning === null || (result !== 'confirmed' && result !== 'refuted')) return textLine(entry, entry.text);
  return { entry: entry.dot, kind: 'tested', no: learning.no, text: learning.text, result };
}

function questionLine(source: Source, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = touchedIds(entry, 'question');
  const question = recordOf(source, entry, id, ({ questions }) => questions);
  if (question === null) return null;
  const line = { entry: entry.dot, no: question.no, text: question.text };
  switch (entry.event.type) {
    case 'question.parked':
      return { ...line, kind: 'question' };
    case 'question.answered':
      return { ...line, kind: 'answer', answer: question.answer ?? '' };
    case 'question.dropped':
      return { ...line, kind: 'question_dropped' };
    default:
      return null;
  }
}
