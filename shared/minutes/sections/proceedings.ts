import { type EventType, isEventType } from '../../log/event-types';
import type { LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import type { AgendaItem, Decision } from '../../model/content-types';
import type { Proceedings, ProceedingsItem, ProceedingsLine } from '../minutes';
import { reservationsOf } from './decision-section';
import { nameOf, nameOrId } from './element-names';
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
  'agenda.item_updated',
  'agenda.item_removed',
  'agenda.reordered',
  'minutes.adopted',
]);

/**
 * Section 3: what happened at each agenda item, in order. Before it what was recorded between the sessions, after it the
 * lines of entries without an agenda item, so that none is lost.
 * @param standing entries of the session that were not undone
 * @param between as `standing`, from after the session before it
 */
export function proceedingsOf(
  content: Content,
  session: string,
  standing: readonly LogEntry[],
  between: readonly LogEntry[],
): readonly Proceedings[] {
  const agenda = [...content.agendaItems.values()]
    .filter((item) => item.session === session)
    .sort((a, b) => a.no - b.no);
  const linesOf = (entries: readonly LogEntry[]): readonly ProceedingsLine[] =>
    entries.flatMap((entry) => (isOwnAdoption(entry, session) ? [] : (lineOf(content, entry) ?? [])));
  const numbers = new Set(agenda.map((item) => item.no));
  const outside = linesOf(standing.filter(({ item }) => item === null || !numbers.has(item)));
  const earlier = linesOf(between);
  return [
    ...(earlier.length === 0 ? [] : [{ kind: 'between', lines: earlier } as const]),
    ...agenda.map((item) => ({
      kind: 'item' as const,
      item: itemOf(content, item),
      lines: linesOf(standing.filter((entry) => entry.item === item.no)),
    })),
    ...(outside.length === 0 ? [] : [{ kind: 'outside', lines: outside } as const]),
  ];
}

/** Minutes do not tell of their own adoption: their status says it. */
function isOwnAdoption({ event }: LogEntry, session: string): boolean {
  return event.type === 'minutes.adopted' && event.data['session'] === session;
}

function itemOf(content: Content, { no, title, phase, minutes, purpose, introducedBy }: AgendaItem): ProceedingsItem {
  return {
    no,
    title,
    phase,
    minutes,
    purpose: purpose ?? null,
    // A party of the map or free text.
    introducedBy: nameOf(content, introducedBy) ?? introducedBy ?? null,
  };
}

function lineOf(content: Content, entry: LogEntry): ProceedingsLine | null {
  const { type } = entry.event;
  // What a later version recorded is on the map by its writes; its line says what it was (decision 0003).
  if (toldByTheirText.has(type) || !isEventType(type)) return textLine(entry, entry.text);
  if (type === 'note.recorded') return noteLine(content, entry);
  if (type.startsWith('decision.')) return decisionLine(content, entry);
  if (type.startsWith('action.')) return actionLine(content, entry);
  if (type.startsWith('question.')) return questionLine(content, entry);
  if (type === 'learning.tested') return testLine(content, entry);
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

function decisionLine(content: Content, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = touchedIds(entry, 'decision');
  const decision = content.decisions.get(id);
  if (decision === undefined) return null;
  const line = { entry: entry.dot, no: decision.no, text: decision.text };
  switch (entry.event.type) {
    case 'decision.proposed':
      // A proposal that was settled is told by how it was settled.
      return decision.status === 'proposed' ? { ...line, kind: 'proposal' } : null;
    case 'decision.updated':
      return wasSettledBefore(decision, entry) ? textLine(entry, entry.text) : null;
    case 'decision.taken':
      return { ...line, kind: 'decision', reservations: reservationsOf(content, id) };
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

/** While a proposal is being worded its changes are drafts; a change after the table agreed is a fact of its own. */
function wasSettledBefore(decision: Decision, entry: LogEntry): boolean {
  return typeof decision.takenAt === 'string' && Date.parse(decision.takenAt) < Date.parse(entry.at);
}

function actionLine(content: Content, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = touchedIds(entry, 'action');
  const action = content.actions.get(id);
  if (action === undefined) return null;
  const line = { entry: entry.dot, no: action.no, text: action.text };
  const owner = nameOrId(content, action.owner);
  switch (entry.event.type) {
    case 'action.assigned':
      return { ...line, kind: 'action', owner, due: dueIn(entry, action.due) };
    case 'action.completed':
      return { ...line, kind: 'action_done', owner, on: action.doneOn ?? null };
    case 'action.updated':
      return { ...line, kind: 'action_changed', owner, due: dueIn(entry, action.due) };
    case 'action.cancelled':
      return { ...line, kind: 'action_cancelled', because: action.because ?? null };
    default:
      return null;
  }
}

/** The day that was agreed then; another may have come after it. */
function dueIn({ writes }: LogEntry, now: string | null): string | null {
  const write = writes.find(({ field }) => field === 'due');
  if (write === undefined) return now;
  return typeof write.value === 'string' ? write.value : null;
}

/** Who reads "L1 klopt niet" must not look up what L1 was. */
function testLine(content: Content, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = touchedIds(entry, 'learning');
  const learning = content.learnings.get(id);
  const { result } = entry.event.data;
  if (learning === undefined || (result !== 'confirmed' && result !== 'refuted')) return textLine(entry, entry.text);
  return { entry: entry.dot, kind: 'tested', no: learning.no, text: learning.text, result };
}

function questionLine(content: Content, entry: LogEntry): ProceedingsLine | null {
  const [id = ''] = touchedIds(entry, 'question');
  const question = content.questions.get(id);
  if (question === undefined) return null;
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
