import { createHash } from 'node:crypto';
import { apply } from '../../shared/commands/apply';
import type { Language } from '../../shared/i18n/language';
import { fold } from '../../shared/log/fold';
import type { LogEntry } from '../../shared/log/log-entry';
import { nextPosition } from '../../shared/log/position';
import { contentOf } from '../../shared/model/content-of';
import { namesIn, withoutNames } from '../../shared/names/name-eraser';
import { dotOf } from '../../shared/register/register';

/**
 * The log without the names of participants, also where a whole name stands in a text, and with a line that tells of it.
 * The same log gives the same line: its moment is that of the last line, and its dot is made of the content.
 */
export function erasedLog(log: readonly LogEntry[], language: Language): readonly LogEntry[] {
  const count = namesIn(log).size;
  if (count === 0) return log;
  const erased = withoutNames(log);
  const document = fold(erased);
  const replica = `erased-${createHash('sha256').update(JSON.stringify(erased)).digest('hex').slice(0, 16)}`;
  const at = log.at(-1)?.at ?? '';
  const context = { dot: dotOf(replica, 1), at, language, ...nextPosition(erased, contentOf(document)) };
  const noted = apply(document, { type: 'noteErasedNames', count }, context);
  return noted.ok ? [...erased, noted.value] : erased;
}
