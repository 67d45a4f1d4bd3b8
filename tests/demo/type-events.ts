import type { Page } from '@playwright/test';
import type example from '../../shared/example/example-table.json';
import type { Language } from '../../shared/i18n/language';
import { type ExampleLine, exampleLines } from '../unit/capture/example-lines';
import type { Facilitator } from './facilitator';
import { setClock } from './meeting-clock';

export type ExampleSession = (typeof example.sessions)[number];
type ExampleEvent = ExampleSession['events'][number];
type Data = Readonly<Record<string, unknown>>;
type Scores = Parameters<Facilitator['scoreParty']>[1];

interface Meeting {
  readonly hands: Facilitator;
  readonly session: ExampleSession;
  /** Pages whose clock is that of the meeting. */
  readonly pages: readonly Page[];
  /** What to look at after an event; the key strokes it took. */
  readonly after?: (event: ExampleEvent, keystrokes: number) => Promise<void> | void;
}

/** Every event of a session as somebody at the keyboard does it, each at its own time. */
export async function typeEvents({ hands, session, pages, after }: Meeting): Promise<void> {
  for (const event of session.events) {
    for (const page of pages) await setClock(page, event.at);
    const before = hands.keystrokes;
    await typeEvent(hands, session, event);
    await after?.(event, hands.keystrokes - before);
  }
}

async function typeEvent(hands: Facilitator, session: ExampleSession, event: ExampleEvent): Promise<void> {
  const data = event.data as Data;
  switch (event.type) {
    case 'session.opened':
      return hands.openSession();
    case 'agenda.item_started':
      return hands.nextItem(session.agenda.find(({ no }) => no === data['item'])?.title ?? '');
    case 'element.added': {
      const { name, analysis } = data['element'] as { readonly name: string; readonly analysis?: Scores };
      await hands.capture(lineOf(session, event)[hands.language]);
      return analysis === undefined ? undefined : hands.scoreParty(name, analysis);
    }
    case 'note.recorded':
      // As a note whatever the words are: they are in Dutch, also on an English screen.
      return hands.capture(event.text, true);
    case 'decision.deferred':
      return hands.deferDecision(numberOf(session, data['id']), String(data['until']));
    case 'session.closed': {
      const next = data['next'];
      const { language } = hands;
      return hands.closeSession(
        typeof next === 'string' ? { date: dayOf(next, language), time: timeOf(next, language) } : null,
      );
    }
    default:
      return hands.capture(lineOf(session, event)[hands.language]);
  }
}

function lineOf(session: ExampleSession, { seq }: ExampleEvent): ExampleLine {
  const line = exampleLines.find((candidate) => candidate.session === session.id && candidate.seq === seq);
  if (line === undefined) throw new Error(`No line for ${session.id} ${seq}`);
  return line;
}

/** The number of a decision that the example knows by an id. */
function numberOf(session: ExampleSession, id: unknown): string {
  const decisions = session.events.flatMap(({ data }) => {
    const { decision } = data as { readonly decision?: unknown };
    return typeof decision === 'object' && decision !== null ? [decision as { id: string; no: string }] : [];
  });
  return decisions.find((decision) => decision.id === id)?.no ?? String(id);
}

/** "2 december 2021", as a person types a date. */
export function dayOf(moment: string, language: Language): string {
  const locale = { nl: 'nl-NL', en: 'en-GB' }[language];
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
  return format.format(new Date(moment));
}

/** The time in the words of the file: its offset is that of the place. */
export function timeOf(moment: string, language: Language): string {
  const time = moment.slice(11, 16);
  return language === 'nl' ? time.replace(':', '.') : time;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 0 ? [sorted[middle - 1], sorted[middle]] : [sorted[middle], sorted[middle]];
  return (low + high) / 2;
}
