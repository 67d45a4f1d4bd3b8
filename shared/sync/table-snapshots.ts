import { publicLog } from '../exchange/public-log';
import type { ErasedPlaces } from '../log/erasing/erased-text';
import { unitedEntries } from '../log/erasing/unite-entries';
import { marksIn } from '../log/erasure';
import type { LogEntry } from '../log/log-entry';
import { readEntry } from '../log/plain-entry';
import type { JsonValue } from '../values/json';
import { LineParts, partIn, partsOfLine, textOfLine } from './line-parts';
import type { HashInKey } from './object-transfer';
import { makeSnapshot, type SharedSnapshot } from './snapshot-batch';
import { type TableExchange, withOwnSnapshot } from './table-exchange';

/** Characters of one snapshot before packing; a table that is exchanged for the first time is cut into pieces. */
const largestPiece = 2_000_000;

/**
 * Puts in the outbox what the place does not know yet: the lines of the log, each as it was said, without anything
 * private. A snapshot names its parents, so that its state is that of all lines in it and before it.
 * @param there the lines that the place has, by `nameOfLine`
 */
export function withWhatIsNew(
  exchange: TableExchange,
  log: readonly LogEntry[],
  there: ReadonlySet<string>,
  hash: HashInKey,
): TableExchange {
  let piece: LogEntry[] = [];
  let size = 0;
  let next = exchange;
  const close = (): void => {
    if (piece.length === 0) return;
    const body = { log: piece } as unknown as JsonValue;
    next = withOwnSnapshot(next, makeSnapshot(next.heads, body, hash));
    piece = [];
    size = 0;
  };
  for (const entry of publicLog(log)) {
    if (there.has(nameOfLine(entry))) continue;
    const text = textOfLine(entry);
    const parts = text.length > largestPiece ? partsOfLine(entry, text) : null;
    if (size + text.length > largestPiece) close();
    if (parts !== null) {
      for (const part of parts) {
        next = withOwnSnapshot(next, makeSnapshot(next.heads, { part } as unknown as JsonValue, hash));
      }
      continue;
    }
    piece.push(entry);
    size += text.length;
  }
  close();
  return next;
}

/**
 * What tells a line from all others at a place: its dot, and what has been erased in it. A line that lost a name is sent
 * once more, so that whoever has it with the name loses it too.
 */
export function nameOfLine(line: LogEntry): string {
  const erased = [line.erased, ...line.writes.map((write) => write.erased)];
  if (erased.some((places) => places !== undefined)) return `${line.dot} ${erased.map(toldPlaces).join(';')}`;
  const marks = marksIn(line);
  return marks === 0 ? line.dot : `${line.dot} ${marks}`;
}

const toldPlaces = (places: ErasedPlaces = {}): string =>
  Object.keys(places)
    .sort()
    .map((place) => `${place}:${places[place]?.join()}`)
    .join();

export interface TakenOut {
  /** Each once, without anything private. */
  readonly lines: readonly LogEntry[];
  /** Of the snapshots that were read whole; one part of a line waits for the others. */
  readonly ids: readonly string[];
  /** This version does not understand one of them; what comes after it was left alone. */
  readonly isNewer: boolean;
}

/** What snapshots say, in their order. What builds on something that is not understood may not be understood either. */
export function linesIn(snapshots: readonly SharedSnapshot[]): TakenOut {
  const lines = new Map<string, LogEntry>();
  const ids: string[] = [];
  const parts = new LineParts();
  const waiting = new Map<string, string[]>();
  const take = (line: LogEntry): void => {
    const before = lines.get(line.dot);
    // A line may come with some names and without others: what is gone from one is gone.
    if (before === undefined) lines.set(line.dot, line);
    else if (before !== line) lines.set(line.dot, unitedEntries(before, line)?.entry ?? before);
  };
  for (const { id, body } of snapshots) {
    const part = partIn(body);
    if (part !== undefined) {
      const held = [...(waiting.get(part.line) ?? []), id];
      waiting.set(part.line, held);
      const line = parts.add(part);
      if (line === 'unknown') return { lines: [...lines.values()], ids, isNewer: true };
      if (line === null) continue;
      // Whoever wrote it, nothing private is taken in.
      for (const open of publicLog([line])) take(open);
      ids.push(...held);
      waiting.delete(part.line);
      continue;
    }
    const found = wholeLines(body);
    if (found === null) return { lines: [...lines.values()], ids, isNewer: true };
    ids.push(id);
    for (const line of publicLog(found)) take(line);
  }
  return { lines: [...lines.values()], ids, isNewer: false };
}

/** The lines in the body of a snapshot, or null when this version does not understand all of them, or it is part of one. */
export function wholeLines(body: JsonValue): readonly LogEntry[] | null {
  const log = typeof body === 'object' && body !== null && 'log' in body ? body['log'] : null;
  if (!Array.isArray(log)) return null;
  const lines: LogEntry[] = [];
  for (const each of log) {
    const line = readEntry(each);
    if (line === undefined) return null;
    lines.push(line);
  }
  return lines;
}
