import type { JournalLine } from '../../shared/ipc/journal';
import type { LogEntry } from '../../shared/log/log-entry';
import { type JournalRecord, noHash } from './journal-line';

/** The lines of a table, put together from all its files. */
export interface JournalHistory {
  /** By number; a doubled number gives two lines. */
  readonly lines: readonly JournalLine[];
  /** 0 when there is no line. */
  readonly last: number;
  /** Hash of the last line. */
  readonly hash: string;
  readonly hashes: ReadonlyMap<number, ReadonlySet<string>>;
  readonly missing: readonly { readonly from: number; readonly to: number }[];
  readonly doubled: readonly number[];
  /** Lines that were written after another line than the one before them here. */
  readonly detached: readonly number[];
}

interface Numbered {
  readonly line: JournalLine;
  readonly hash: string;
  readonly previous: string;
}

/**
 * Joins files into one history.
 * Two lines with one number and one dot: the disk failed to confirm the first and it was written again, so the later
 * one is what was acknowledged. With different dots both were said, by two programs at once: both are kept.
 * @param files records per file, oldest file first
 */
export function joinHistory(files: readonly (readonly JournalRecord[])[]): JournalHistory {
  const byNumber = new Map<number, Numbered[]>();
  for (const record of files.flat()) {
    const entry = record.value as LogEntry;
    if (record.number === 0 || typeof entry?.dot !== 'string') continue;
    const others = (byNumber.get(record.number) ?? []).filter((other) => other.line.entry.dot !== entry.dot);
    const { hash, previous } = record;
    byNumber.set(record.number, [...others, { line: { n: record.number, entry }, hash, previous }]);
  }
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const last = numbers.at(-1) ?? 0;
  return {
    lines: numbers.flatMap((number) => byNumber.get(number)!.map(({ line }) => line)),
    last,
    hash: byNumber.get(last)?.at(-1)?.hash ?? noHash,
    hashes: new Map(numbers.map((number) => [number, new Set(byNumber.get(number)!.map(({ hash }) => hash))])),
    missing: gapsIn(numbers),
    doubled: numbers.filter((number) => byNumber.get(number)!.length > 1),
    detached: numbers.filter((number) => !isAttached(byNumber.get(number)!, byNumber.get(number - 1), number)),
  };
}

/** A line whose predecessor is missing cannot be judged: the gap itself is reported. */
function isAttached(lines: readonly Numbered[], before: readonly Numbered[] | undefined, number: number): boolean {
  if (number === 1) return lines.every(({ previous }) => previous === noHash);
  return before === undefined || lines.every(({ previous }) => before.some(({ hash }) => hash === previous));
}

function gapsIn(numbers: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? 0;
    return number - before > 1 ? [{ from: before + 1, to: number - 1 }] : [];
  });
}

/** Oldest first: by the first number that a file holds, and by name (which starts with a time) where that is equal. */
export function inOrderOfWriting<File extends { readonly name: string; readonly records: readonly JournalRecord[] }>(
  files: readonly File[],
): readonly File[] {
  const firstNumber = (file: File): number => file.records.find((record) => record.number > 0)?.number ?? Infinity;
  return files.toSorted((a, b) => firstNumber(a) - firstNumber(b) || (a.name < b.name ? -1 : 1));
}
