import type { JournalLine } from './journal';

/** What a backup was made for: the last two, one an hour for a day, one a day for a month. */
export type BackupKind = 'current' | 'previous' | 'hour' | 'day';

/** One backup of one table, as it says itself. */
export interface BackupSummary {
  readonly tableId: string;
  /** File in the table's folder of backups. */
  readonly file: string;
  readonly kind: BackupKind;
  readonly tableName: string;
  /** ISO 8601, UTC: when it was written. */
  readonly at: string;
  /** Number of entries. */
  readonly count: number;
  /** When the last of them was made; null without entries. */
  readonly lastAt: string | null;
  readonly bytes: number;
}

/** What is noted beside the backups of a table, for when nothing else is left of it. */
export interface ReachedNote {
  /** How many entries were once saved. */
  readonly count: number;
  /** What the table was called; null in a note of an earlier version. */
  readonly name: string | null;
  /** ISO 8601, UTC: when it was noted; null in a note of an earlier version. */
  readonly at: string | null;
}

export interface BackupList {
  /** Absolute path, for the screen. */
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  /** By table: what is noted beside its backups. */
  readonly reached: Readonly<Record<string, ReachedNote>>;
}

export type BackupAnswer =
  | {
      readonly ok: true;
      readonly lines: readonly JournalLine[];
      /** False: it is cut off or damaged, and these are the lines that prove themselves. */
      readonly isWhole: boolean;
    }
  | { readonly ok: false; readonly code: string };
