import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { decisionLegitimacy } from '../checks/legitimacy';
import type { Language } from '../i18n/language';
import { terms } from '../i18n/terms';
import { oneLine } from '../minutes/document/document-texts';
import { compareNumbers, nameOrId } from '../minutes/sections/element-names';
import type { Content } from '../model/content';
import { isCalendarDate } from '../model/moments';
import { listWords } from './list-words';

interface CalendarEntry {
  /** Of the action or step, the same in every package: an agenda that took it in before replaces it. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

interface CalendarOptions {
  readonly language: Language;
  readonly session: string;
  /** Makes an id of what it is for. */
  readonly idOf: (kind: 'action' | 'step', id: string) => Promise<string>;
  /** When the calendar is made: a moment with offset. */
  readonly at: string;
}

/**
 * The days of open actions and of bodies that still have to decide, be heard or be told, as whole days of an agenda
 * (iCalendar, RFC 5545). Such a day takes no time: who is invited elsewhere stays free.
 * @returns null when there is no such day: a calendar has at least one thing in it (RFC 5545, 3.6)
 */
export async function actionCalendar(content: Content, options: CalendarOptions): Promise<string | null> {
  const { language, at } = options;
  const entries = await entriesOf(content, options);
  if (entries.length === 0) return null;
  const calendar = ical({
    name: oneLine(listWords[language].calendar(content.table?.name ?? '')),
    prodId: { company: 'Gebiedstafel', product: 'Gebiedstafel', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, day, title, description } of entries) {
    calendar.createEvent({
      id: `${uid}@gebiedstafel`,
      stamp: at,
      start: `${day}T00:00:00Z`,
      allDay: true,
      summary: title,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves the last line open, which RFC 5545 (3.1) does not.
  return `${calendar.toString()}\r\n`;
}

async function entriesOf(content: Content, options: CalendarOptions): Promise<readonly CalendarEntry[]> {
  const { language, session, idOf } = options;
  const words = listWords[language];
  const description = oneLine(words.ofSession(session));
  const entries: CalendarEntry[] = [];
  const actions = [...content.actions.values()].sort((a, b) => compareNumbers(a.no, b.no));
  for (const { id, no, text, owner, due, status } of actions) {
    if (status !== 'open' || due === null || !isCalendarDate(due)) continue;
    const title = oneLine(words.actionEntry(no, nameOrId(content, owner), text));
    entries.push({ uid: await idOf('action', id), day: due, title, description });
  }
  for (const { decision, legitimacy, steps } of decisionLegitimacy(content)) {
    if (legitimacy === 'not_applicable' || legitimacy === 'not_needed') continue;
    for (const { id, body, kind, status, due } of steps) {
      if (status === 'done' || due == null || !isCalendarDate(due)) continue;
      const spoken = terms[language].stepKind[kind];
      const title = oneLine(words.stepEntry(nameOrId(content, body), spoken, decision.no));
      entries.push({ uid: await idOf('step', id), day: due, title, description: oneLine(decision.text) });
    }
  }
  return entries;
}
