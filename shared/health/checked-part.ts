import type { ImportProblem } from '../exchange/import-problem';
import type { Translated } from '../i18n/language';

/** What is read back, each as one thing that can be whole or not. */
export type PartKind =
  | 'journal'
  | 'journal-file'
  | 'sentinel'
  | 'description'
  | 'working-copy'
  | 'backup'
  | 'backup-note'
  | 'snapshot'
  | 'snapshot-note'
  | 'settings'
  | 'places'
  | 'exchange-state'
  | 'exchange-object'
  | 'table-file'
  | 'locked-file'
  | 'exchange-file'
  | 'archive'
  | 'archive-file'
  | 'place'
  | 'place-key'
  | 'place-object'
  | 'folder';

/**
 * What is wrong with a part.
 * `missing`: it is not there; `empty`: nothing is in it; `cut-short`: its end is gone; `damaged`: it does not prove itself;
 * `newer`: of a newer version, and left alone; `unreadable`: the disk or the place refuses, with its code; `lines-missing`:
 * lines of the log are known to have been there and are not; `locked`: nobody can look into it without a passphrase;
 * `not-ours`: something else lies under a name of ours.
 */
export type PartProblem =
  | 'missing'
  | 'empty'
  | 'cut-short'
  | 'damaged'
  | 'newer'
  | 'unreadable'
  | 'lines-missing'
  | 'locked'
  | 'not-ours';

/** One part as it was found when it was read back in full. */
export interface CheckedPart {
  /** File or folder; at a place the key. */
  readonly path: string;
  readonly kind: PartKind;
  /** Id of the table that it belongs to, where that is known. */
  readonly table: string | null;
  /** Lines of the log that prove themselves in it; null for what holds none. */
  readonly lines: number | null;
  readonly problem: FoundProblem | null;
}

export interface FoundProblem {
  readonly code: PartProblem;
  /** Code of the system (`unreadable`), or how many lines (`lines-missing`). */
  readonly detail?: string | undefined;
  /** Why a file of a table was refused, with the place in it. */
  readonly reason?: ImportProblem | undefined;
  /** What a place answered, as a sentence with the next step. */
  readonly said?: Translated<string> | undefined;
}

export const isWhole = ({ problem }: CheckedPart): boolean => problem === null;
