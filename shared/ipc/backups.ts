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

export interface BackupList {
  /** Absolute path, for the screen. */
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  /** By table: the number of entries that were once saved, as noted beside the backups. */
  readonly reached: Readonly<Record<string, number>>;
}

export type BackupAnswer =
  | {
      readonly ok: true;
      readonly lines: readonly JournalLine[];
      /** False: it is cut off or damaged, and these are the lines that prove themselves. */
      readonly isWhole: boolean;
    }
  | { readonly ok: false; readonly code: string };
