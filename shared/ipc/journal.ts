import type { LogEntry } from '../log/log-entry';
import type { UnreachableBackups } from './unreachable-backups';

/** One log entry with its place in the table's journal. `n` counts from 1 over all files of the table. */
export interface JournalLine {
  readonly n: number;
  readonly entry: LogEntry;
}

/** Proof of saving: only with this answer may the screen say so. */
export interface JournalReceipt {
  readonly ok: true;
  /** Number of the last line that is on the disk. */
  readonly n: number;
  /** Size of all journal files of the table. */
  readonly bytes: number;
  /** Hash of the last line, which covers the line before it. */
  readonly hash: string;
  /** ISO 8601, UTC: when the disk confirmed. */
  readonly at: string;
}

/** Why nothing was saved. After a refusal none of the lines of the call is in the journal. */
export type JournalRefusal =
  /** Another number was due: the caller has missed a line, or sends one twice. */
  | { readonly kind: 'wrong-number'; readonly expected: number; readonly given: number }
  | { readonly kind: 'disk-full' }
  /** `code` is that of the operating system, such as EACCES or EIO. */
  | { readonly kind: 'not-writable'; readonly code: string };

export type AppendAnswer = JournalReceipt | { readonly ok: false; readonly refusal: JournalRefusal };

/** What was erased elsewhere and has to go here too. */
export interface ErasedElsewhere {
  /** Names that another laptop erased and that stand here in texts only. */
  readonly alsoNamed: readonly string[];
  /** Lines from which something is gone that stands in them here. */
  readonly lines: readonly LogEntry[];
}

export const nothingElsewhere: ErasedElsewhere = { alsoNamed: [], lines: [] };

/** Names are out of everything on the disk, or nothing has changed. */
export type EraseNamesAnswer =
  | JournalReceipt
  | {
      readonly ok: false;
      /**
       * `not-understood`: part of the table was written by a newer version, in which names would be missed.
       * `unreachable`: a folder in which backups were kept cannot be looked into.
       */
      readonly refusal:
        | JournalRefusal
        | { readonly kind: 'not-understood' }
        | ({ readonly kind: 'unreachable' } & UnreachableBackups);
    };

export interface BrokenLine {
  readonly file: string;
  /** In bytes from the start of the file. */
  readonly offset: number;
  readonly bytes: number;
}

/** What reading found besides the entries. Damage is reported, never fatal, and never removed from the disk. */
export interface JournalReport {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of unfinished lines at the end of files; set aside in a `.torn` file beside the journal. */
  readonly tornBytes: number;
  /** Lines whose checksum fails, with readable lines after them. */
  readonly brokenLines: readonly BrokenLine[];
  /** Numbers for which no readable line exists, both ends included. */
  readonly missing: readonly { readonly from: number; readonly to: number }[];
  /** Numbers with two different entries, both kept and returned: two programs wrote at the same time. */
  readonly doubled: readonly number[];
  /** Numbers of readable lines that follow another line than when they were written: something was exchanged. */
  readonly detached: readonly number[];
  /** Files of a newer version, or that could not be read: they are left alone. */
  readonly unreadable: readonly {
    readonly file: string;
    readonly reason: 'newer-version' | 'not-a-journal' | string;
    /** Of the format, when that is newer than what this program knows. */
    readonly version?: number;
  }[];
  /** What stood in the last sentinel, written outside the journal; null when there is none. */
  readonly sentinel: JournalSentinel | null;
  /** The sentinel knows of lines that are not in the journal: something was removed from outside. */
  readonly behindSentinel: boolean;
}

/** A small note beside the journal about how far it had come. May lag up to one second. */
export interface JournalSentinel {
  readonly n: number;
  readonly count: number;
  readonly hash: string;
  readonly bytes: number;
  readonly at: string;
}

export interface JournalContents {
  /** In order of `n`. */
  readonly lines: readonly JournalLine[];
  /** The last number that is taken; the next append starts at `last + 1`. */
  readonly last: number;
  /** Hash of the last readable line; empty string when there is none. */
  readonly hash: string;
  readonly report: JournalReport;
}

export type ReadAnswer =
  | { readonly ok: true; readonly contents: JournalContents }
  | { readonly ok: false; readonly refusal: { readonly kind: 'not-readable'; readonly code: string } };

/** All that must be known of a journal to tell whether another copy holds the same lines, without the lines. */
export interface JournalOutline extends Omit<JournalContents, 'lines'> {
  /** Of every readable line, in order of `n`, with a space between them. */
  readonly dots: string;
  /** The newest format among the entries. */
  readonly newest: number;
}

export type OutlineAnswer =
  | { readonly ok: true; readonly outline: JournalOutline }
  | Extract<ReadAnswer, { readonly ok: false }>;

/** One table that has a journal, for the start screen. */
export interface JournalSummary {
  readonly tableId: string;
  /** As last given to `describe`; the id when never given. */
  readonly name: string;
  /** Number of entries. */
  readonly count: number;
  readonly bytes: number;
  /** ISO 8601, UTC, of the last write; null when unknown. */
  readonly lastSavedAt: string | null;
}
