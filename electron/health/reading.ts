import type { CheckedPart, FoundProblem, PartKind } from '../../shared/health/checked-part';
import type { LogEntry } from '../../shared/log/log-entry';

/** A part as it was read back, with what of it can be used to mend something else. */
export interface Reading {
  readonly part: CheckedPart;
  /** Lines that prove themselves in it, also when the rest is damaged; null for what holds none. */
  readonly log: readonly LogEntry[] | null;
  /** Whether its lines are whole lines, with what is private in them. */
  readonly keepsPrivate?: boolean;
  /** Made of the events of an exchange file. */
  readonly isReplayed?: boolean;
  /** An object of a place that is whole, under the key that it has there. */
  readonly object?: { readonly key: string; readonly bytes: Uint8Array };
}

interface Told {
  readonly table?: string | null;
  readonly problem?: FoundProblem | null;
  readonly log?: readonly LogEntry[] | null;
  /** Of a part whose lines are not at hand. */
  readonly lines?: number | null;
  readonly keepsPrivate?: boolean;
  readonly isReplayed?: boolean;
  readonly object?: NonNullable<Reading['object']>;
}

export function readingOf(path: string, kind: PartKind, told: Told = {}): Reading {
  const { table = null, problem = null, log = null, lines = log?.length ?? null, ...rest } = told;
  return { part: { path, kind, table, lines, problem }, log, ...rest };
}
