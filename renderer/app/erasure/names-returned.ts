import { apply } from '../../../shared/commands/apply';
import type { Language } from '../../../shared/i18n/language';
import { unitedEntries, wordsErasedIn } from '../../../shared/log/erasing/unite-entries';
import { marksIn } from '../../../shared/log/erasure';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nextPosition } from '../../../shared/log/position';
import { EntryMarks } from '../../../shared/log/provenance';
import { sameEntry } from '../../../shared/log/same-entry';
import { contentOf } from '../../../shared/model/content-of';
import { type NameEraser, nameEraserOf } from '../../../shared/names/name-eraser';
import type { Document } from '../../../shared/register/document';
import { dotOf } from '../../../shared/register/register';

/** Names that came back, and the line that tells of erasing them again. */
export interface NamesReturned extends Omit<NamesFound, 'told'> {
  readonly note: LogEntry;
}

interface NamesFound {
  /** The line of the working copy that told of the erasing. */
  readonly told: LogEntry;
  /** Names that stand in texts of the journal only. */
  readonly alsoNamed: readonly string[];
  /** The lines of the working copy from which something is gone that the journal still says. */
  readonly lines: readonly LogEntry[];
  /** Takes them out of a line that only the journal has. */
  readonly eraser: NameEraser;
}

interface Stored {
  readonly log: readonly LogEntry[];
  readonly document: Document;
}

const tellsOfErasing = ({ event }: LogEntry): boolean => event.type === 'names.erased';

/** Whether names of the table were erased, as far as a log tells. */
export const knowsErasedNames = (log: readonly LogEntry[]): boolean => log.some(tellsOfErasing);

/**
 * Whether the journal says names that the working copy knows to be erased, as when an older copy of the data folder was
 * put back. Names that were given after the erasing are no reason: both have them, or one alone.
 * @param written what the journal has
 * @param stored the log of the working copy
 */
export function findReturned(written: readonly LogEntry[], stored: readonly LogEntry[]): NamesFound | null {
  const told = stored.findLast(tellsOfErasing);
  if (told === undefined) return null;
  const known = new Map(stored.map((entry) => [entry.dot, entry]));
  const words = new Set<string>();
  const older = written.filter((entry) => {
    const without = known.get(entry.dot);
    if (without === undefined || sameEntry(without, entry)) return false;
    const united = unitedEntries(entry, without);
    if (united === undefined || united.entry === entry) return false;
    // With a mark in it, it is a key that another erasing chose, and no name.
    for (const word of wordsErasedIn(without, entry)) if (marksIn(word) === 0) words.add(word);
    return true;
  });
  // A name that is known needs no telling, however it was spelled in a text.
  const { text } = nameEraserOf(older);
  const alsoNamed = [...words].filter((word) => text(word) === word);
  const lines = older.map(({ dot }) => known.get(dot) as LogEntry);
  const eraser = nameEraserOf([...older, ...lines], alsoNamed);
  return eraser.changedIn(older) === 0 ? null : { told, alsoNamed, lines, eraser };
}

/**
 * Names that returned, with the line that is to tell of erasing them again; null when there are none.
 * @param written what the journal has
 * @param by the opening that writes the line
 */
export function namesReturned(
  written: readonly LogEntry[],
  stored: Stored,
  by: { readonly replica: string; readonly laptop?: string | undefined; readonly language: Language },
): NamesReturned | null {
  const found = findReturned(written, stored.log);
  if (found === null) return null;
  const { told, alsoNamed, lines, eraser } = found;
  const { replica, laptop, language } = by;
  const position = nextPosition(stored.log, contentOf(stored.document));
  const context = { dot: dotOf(replica, 1), at: stored.log.at(-1)?.at ?? told.at, language, ...position };
  const made = apply(stored.document, { type: 'noteErasedNames', count: eraser.count, follows: told.dot }, context);
  if (!made.ok) return null;
  const marks = new EntryMarks(replica, stored.log, () => (laptop === undefined ? undefined : { id: laptop }));
  return { note: marks.mark(made.value), alsoNamed, lines, eraser };
}
