import { apply } from '../../commands/apply';
import type { Command } from '../../commands/command';
import { applyEntry } from '../../log/fold';
import type { LogEntry } from '../../log/log-entry';
import { contentOf } from '../../model/content-of';
import type { Document } from '../../register/document';
import { openSessionOf } from '../../session/current-session';
import type { JsonValue } from '../../values/json';
import type { Capture, CaptureSettings, Outcome } from '../capture';
import { parseCapture } from '../parse-capture';
import { type LastSpoken, nothingSpoken } from '../resolve/spoken';
import { lastSpokenAfter } from './recent';

/** A fact in the terms of the exchange file. */
export interface SaidEvent {
  readonly type: string;
  readonly data: JsonValue;
}

/** One line heard, as `read` prints it. */
export interface HeardLine {
  readonly sentence: string;
  readonly outcome: Outcome;
  readonly facts: readonly SaidEvent[];
  readonly offers: readonly { readonly facts: readonly SaidEvent[]; readonly because: readonly string[] }[];
  readonly unused: readonly string[];
  readonly why: string;
}

/** A table in memory to which lines are told one after the other. Nothing is written anywhere. */
export interface Listener {
  readonly document: Document;
  readonly spoken: LastSpoken;
  readonly count: number;
}

export const listenTo = (document: Document): Listener => ({ document, spoken: nothingSpoken, count: 0 });

/**
 * Reads one line against the table as it stands after the lines before it.
 * @param accepts takes the first offer where the line is no fact by itself, as somebody at the table could
 */
export function hear(
  listener: Listener,
  sentence: string,
  settings: Pick<CaptureSettings, 'language' | 'today'>,
  accepts = false,
): { readonly heard: HeardLine; readonly next: Listener } {
  let made = listener.count;
  const newId = (kind: string): string => {
    made += 1;
    return `${kind}-read-${made}`;
  };
  const content = contentOf(listener.document);
  const capture: Capture = parseCapture(sentence, content, { ...settings, newId, lastSpoken: listener.spoken });
  const isFact = capture.outcome === 'fact' && capture.problem === null && capture.reading !== 'note';
  const told = isFact ? tell(listener.document, capture.commands, settings, made) : null;
  const offers = capture.offers.map(({ reading, because }) => ({
    told: tell(listener.document, reading.commands, settings, made),
    because,
  }));
  const able = offers.flatMap(({ told: each, because }) => (each === null ? [] : [{ ...each, because }]));
  // What the table refuses is no fact: it is asked about.
  const outcome: Outcome = told !== null ? 'fact' : capture.outcome === 'fact' ? 'ask' : capture.outcome;
  const taken = told ?? (accepts && outcome === 'ask' ? (able[0] ?? null) : null);
  const heard: HeardLine = {
    sentence,
    outcome: capture.reading === 'note' && capture.outcome === 'fact' ? 'note' : outcome,
    facts: told?.events ?? [],
    offers: able.map(({ events, because }) => ({ facts: events, because })),
    unused: capture.unused.map(({ start, end }) => sentence.slice(start, end)),
    why: capture.problem ?? capture.why,
  };
  const next: Listener =
    taken === null
      ? { ...listener, count: made }
      : {
          document: taken.document,
          spoken: lastSpokenAfter(listener.spoken, taken.entries, contentOf(taken.document)),
          count: made + 1,
        };
  return { heard, next };
}

interface Told {
  readonly events: readonly SaidEvent[];
  readonly entries: readonly LogEntry[];
  readonly document: Document;
}

/** The events that commands make on the table, one after the other; null when it refuses one of them. */
function tell(
  from: Document,
  commands: readonly Command[],
  { language, today }: Pick<CaptureSettings, 'language' | 'today'>,
  count: number,
): Told | null {
  let document = from;
  const entries: LogEntry[] = [];
  if (commands.length === 0) return null;
  for (const command of commands) {
    const session = openSessionOf(contentOf(document));
    const applied = apply(document, command, {
      dot: `read:${count * 100 + entries.length + 1}`,
      at: `${today}T12:00:00Z`,
      session: session?.id ?? null,
      seq: session === undefined ? null : 1_000_000 + count,
      item: session?.currentItem ?? null,
      language,
    });
    if (!applied.ok) return null;
    entries.push(applied.value);
    document = applyEntry(document, applied.value);
  }
  return {
    entries,
    document,
    events: entries.map(({ event }) => ({ type: event.type, data: event.data as JsonValue })),
  };
}

/** The session in memory in which lines are said where none is open. */
export const spokenIn = 'ses-read';

/** The table with a session open in it: the one that is named, the one that is open, or one of its own. */
export function inSession(document: Document, session?: string): Document {
  const content = contentOf(document);
  const open = openSessionOf(content);
  if (open !== undefined && (session === undefined || open.id === session)) return document;
  const wanted = session !== undefined && content.sessions.get(session)?.openedAt == null ? session : undefined;
  const day = '2000-01-01T09:00:00Z';
  const own: Command = {
    type: 'planSession',
    session: { id: spokenIn, title: 'read', start: day, end: day.replace('09', '12'), timeZone: 'Europe/Amsterdam' },
    agenda: [],
  };
  const commands: readonly Command[] = [
    ...(open === undefined ? [] : [{ type: 'closeSession' as const }]),
    ...(wanted === undefined ? [own] : []),
    { type: 'openSession', id: wanted ?? spokenIn },
  ];
  return commands.reduce((before, command, at) => {
    const now = openSessionOf(contentOf(before));
    const applied = apply(before, command, {
      dot: `reading:${at + 1}`,
      at: day,
      session: now?.id ?? null,
      seq: now === undefined ? null : 999_999,
      item: null,
      language: 'nl',
    });
    return applied.ok ? applyEntry(before, applied.value) : before;
  }, document);
}
