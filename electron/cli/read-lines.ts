import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hear, inSession, type Listener, listenTo, spokenIn } from '../../shared/capture/reading/hear-lines';
import { localDate } from '../../shared/i18n/format';
import type { Language } from '../../shared/i18n/language';
import { languages } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { contentOf } from '../../shared/model/content-of';
import { isCalendarDate } from '../../shared/model/moments';
import type { Document } from '../../shared/register/document';
import { openSessionOf } from '../../shared/session/current-session';
import type { Console } from './console';

export interface ReadArguments {
  readonly verb: 'read';
  readonly file: string;
  readonly language: Language;
  /** `YYYY-MM-DD` from which relative days count; the day of the open session, else today, when left out. */
  readonly today?: string;
  /** The session in which the lines are said. */
  readonly session?: string;
  /** Takes the first offer of a line that is no fact by itself, so that later lines can speak of it. */
  readonly accept: boolean;
}

/** Reads `read TABLE [--lang nl|en] [--today DATE] [--session ID] [--accept]`. */
export function readRead(
  argv: readonly string[],
): ReadArguments | { readonly problem: string } | { readonly verb: 'help' } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      today: { type: 'string' },
      session: { type: 'string' },
      accept: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) return { verb: 'help' };
  const [file, extra] = positionals;
  if (file === undefined || file === '') return { problem: 'a file is missing' };
  if (extra !== undefined) return { problem: `one table at a time; ${JSON.stringify(extra)} is too many` };
  const language = languages.find((each) => each === (values.lang ?? 'nl'));
  if (language === undefined) return { problem: `--lang is nl or en, not ${JSON.stringify(values.lang)}` };
  const { today, session } = values;
  if (today !== undefined && !isCalendarDate(today)) {
    return { problem: `--today needs a date such as 2022-01-20, not ${JSON.stringify(today)}` };
  }
  return {
    verb: 'read',
    file,
    language,
    accept: values.accept === true,
    ...(today === undefined ? {} : { today }),
    ...(session === undefined ? {} : { session }),
  };
}

/**
 * Reads sentences from standard input, one a line, and prints what each was heard as. A later line knows what an earlier
 * one recorded; nothing is written. Where no session is open, one is in memory: people speak in a meeting.
 * @returns null, or why the session cannot be spoken in
 */
export function readLines(given: ReadArguments, log: readonly LogEntry[], console: Console): string | null {
  const table = fold(log);
  const { sessions } = contentOf(table);
  if (given.session !== undefined && !sessions.has(given.session)) {
    return `--session: there is no session ${JSON.stringify(given.session)}; there is: ${[...sessions.keys()].join(', ') || 'none'}`;
  }
  const document = inSession(table, given.session);
  const today = given.today ?? dayOf(document);
  let listener: Listener = listenTo(document);
  for (const sentence of readFileSync(0, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)) {
    if (sentence.trim() === '') continue;
    const { heard, next } = hear(listener, sentence, { language: given.language, today }, given.accept);
    console.writeOut(`${JSON.stringify(heard)}\n`);
    listener = next;
  }
  return null;
}

function dayOf(document: Document): string {
  const session = openSessionOf(contentOf(document));
  return session === undefined || session.id === spokenIn
    ? localDate(new Date().toISOString(), 'Europe/Amsterdam')
    : session.start.slice(0, 10);
}
