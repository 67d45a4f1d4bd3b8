import { type JournalRecord, type ScannedFile, writtenRecord } from './journal-line';

/**
 * Lines that are written in one call belong together: an import, a merge. A record before them says which they are and
 * how many bytes they take, so that a batch of which only a part reached the disk is recognized and leaves no half table.
 * Its number is 0, so that a reader that does not know it passes over it.
 */
interface BatchNote {
  readonly batch: { readonly from: number; readonly to: number; readonly bytes: number };
}

/** The record that announces lines `from` to `to`. @param bytes of those lines in the file */
export function writtenBatchNote(from: number, to: number, bytes: number, previous: string): string {
  return writtenRecord(0, { batch: { from, to, bytes } } satisfies BatchNote, previous).line;
}

function batchOf({ number, value }: JournalRecord): BatchNote['batch'] | null {
  const batch = number === 0 ? (value as Partial<BatchNote> | null)?.batch : undefined;
  const isWhole = [batch?.from, batch?.to, batch?.bytes].every(Number.isSafeInteger);
  return batch !== undefined && isWhole ? batch : null;
}

/**
 * The file without the batch at its end when that was cut off: killed or without power in the middle of the write, so
 * never confirmed. A batch that the sentinel knows of was confirmed, and one whose bytes are all there is damaged at
 * most: what is readable of it stays.
 * @param confirmed the last number that the sentinel knows of; 0 without one
 */
export function withoutUnfinishedBatch(scanned: ScannedFile, bytes: Uint8Array, confirmed: number): ScannedFile {
  const at = scanned.records.findLastIndex((record) => batchOf(record) !== null);
  const note = scanned.records[at];
  if (note === undefined) return scanned;
  const { from, to, bytes: announced } = batchOf(note) as BatchNote['batch'];
  if (confirmed >= from || holdsAll(scanned.records.slice(at + 1), from, to)) return scanned;
  // After a power cut a file system may give back the length without the content: zeros, which no line holds.
  const last = bytes[note.end + announced - 1];
  if (last !== undefined && last !== 0) return scanned;
  return {
    ...scanned,
    records: scanned.records.slice(0, at),
    broken: scanned.broken.filter(({ offset }) => offset < note.start),
    end: note.start,
  };
}

function holdsAll(records: readonly JournalRecord[], from: number, to: number): boolean {
  const present = new Set(records.map(({ number }) => number));
  for (let number = from; number <= to; number += 1) if (!present.has(number)) return false;
  return true;
}
