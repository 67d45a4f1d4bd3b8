import type { LogEntry } from '../../../shared/log/log-entry';
import type { Result } from '../../../shared/values/result';
import type { Reader } from '../table/read-table-log';

/** A file whose log is asked for. */
export interface FileQuestion {
  readonly bytes: Uint8Array;
  readonly reader: Reader;
}

/** How far it is, any number of times, and once the log or the sentence of a refusal. */
export type FileAnswer =
  | { readonly done: number; readonly of: number }
  | { readonly log: Result<readonly LogEntry[], string> };
