import { apply } from '../../shared/commands/apply';
import type { Language } from '../../shared/i18n/language';
import type { LogEntry } from '../../shared/log/log-entry';
import { nextPosition } from '../../shared/log/position';
import { EntryMarks } from '../../shared/log/provenance';
import { contentOf } from '../../shared/model/content';
import { type JsonValue, jsonEquals } from '../../shared/model/json';
import { wordsTakenOut } from '../../shared/names/erasure';
import { nameEraserOf } from '../../shared/names/name-eraser';
import type { Document } from '../../shared/register/document';
import { dotOf } from '../../shared/register/register';

/** Names that came back, and the line that tells of erasing them again. */
export interface NamesReturned {
  readonly note: LogEntry;
  /** Names that stand in texts of the journal only. */
  readonly alsoNamed: readonly string[];
}

interface Stored {
  readonly log: readonly LogEntry[];
  readonly document: Document;
}

/**
 * Whether the journal says names that the working copy knows to be erased, as when an older copy of the data folder was
 * put back. Names that were given after the erasing are in neither of the two alone.
 * @param written what the journal has
 * @param by the opening that writes the line
 */
export function namesReturned(
  written: readonly LogEntry[],
  stored: Stored,
  by: { readonly replica: string; readonly laptop?: string | undefined; readonly language: Language },
): NamesReturned | null {
  const told = stored.log.findLast(({ event }) => event.type === 'names.erased');
  if (told === undefined) return null;
  const known = new Map(stored.log.map((entry) => [entry.dot, entry]));
  const words = new Set<string>();
  const older = written.filter((entry) => {
    const without = known.get(entry.dot);
    if (without === undefined || without === entry || isSame(without, entry)) return false;
    for (const word of wordsTakenOut(without, entry)) words.add(word);
    return true;
  });
  // A name that is known needs no telling, however it was spelled in a text.
  const { text } = nameEraserOf(older);
  const alsoNamed = [...words].filter((word) => text(word) === word);
  const eraser = nameEraserOf(older, alsoNamed);
  if (eraser.changedIn(older) === 0) return null;
  const { replica, laptop, language } = by;
  const position = nextPosition(stored.log, contentOf(stored.document));
  const context = { dot: dotOf(replica, 1), at: stored.log.at(-1)?.at ?? told.at, language, ...position };
  const made = apply(stored.document, { type: 'noteErasedNames', count: eraser.count, follows: told.dot }, context);
  if (!made.ok) return null;
  const marks = new EntryMarks(replica, stored.log, () => (laptop === undefined ? undefined : { id: laptop }));
  return { note: marks.mark(made.value), alsoNamed };
}

const isSame = (one: LogEntry, other: LogEntry): boolean =>
  jsonEquals(one as unknown as JsonValue, other as unknown as JsonValue);
