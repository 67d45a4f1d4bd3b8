import { createHash } from 'node:crypto';
import { apply } from '../../shared/commands/apply';
import type { Language } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { nextPosition } from '../../shared/log/position';
import { contentOf } from '../../shared/model/content-of';
import { type Remain, remainsOf } from '../../shared/names/finding/remains-of';
import { nameEraserOf, namesIn } from '../../shared/names/name-eraser';
import { dotOf } from '../../shared/register/register';

export interface ErasedLog {
  readonly log: readonly LogEntry[];
  /** Names of the table's own list, and others that were found. */
  readonly count: number;
  /** In which something was erased. */
  readonly lines: number;
  /** What still looks like one of them, and stays. */
  readonly remains: readonly Remain[];
}

/**
 * The log without the names of participants, also where a whole name stands in a text, and with a line that tells of it.
 * The same log gives the same line: its moment is that of the last line, and its dot is made of the content.
 * @param alsoNamed names that stand in texts only
 */
export function erasedLog(log: readonly LogEntry[], language: Language, alsoNamed: readonly string[] = []): ErasedLog {
  const own = namesIn(log);
  const withoutOwn = log.map(nameEraserOf(log).entry);
  const found = [...new Set(alsoNamed)].filter((name) => nameEraserOf(withoutOwn, [name]).changedIn(withoutOwn) > 0);
  const eraser = nameEraserOf(log, alsoNamed);
  const [count, lines] = [own.size + found.length, eraser.changedIn(log)];
  const erased = lines === 0 ? log : log.map(eraser.entry);
  const remains = remainsOf(erased, [...own, ...alsoNamed]);
  if (lines === 0) return { log, count: 0, lines, remains };
  const kept = remains.reduce((sum, { places }) => sum + places.length, 0);
  const document = fold(erased);
  const replica = `erased-${createHash('sha256').update(JSON.stringify(erased)).digest('hex').slice(0, 16)}`;
  const at = log.at(-1)?.at ?? '';
  const context = { dot: dotOf(replica, 1), at, language, ...nextPosition(erased, contentOf(document)) };
  const noted = apply(document, { type: 'noteErasedNames', count, kept }, context);
  return { log: noted.ok ? [...erased, noted.value] : erased, count, lines, remains };
}
