import { logEntryVersion, upgradeEntry } from '../log/entry-format';
import { type LogEntry, logEntrySchema } from '../log/log-entry';
import { isPlainEntry } from '../log/plain-entry';
import { accept, type Result, refuse } from '../values/result';
import { type ImportProblem, placeOf } from './import-problem';
import { findSchemaProblem } from './schema-problem';

/**
 * The entries of a file in the present format.
 * @param place where in the file they stand
 * @returns them, those of the present format as the same objects; or the first that is none, with its place
 */
export function readEntries(
  written: readonly unknown[],
  place: readonly PropertyKey[],
): Result<readonly LogEntry[], ImportProblem> {
  const log: LogEntry[] = [];
  for (const [index, value] of written.entries()) {
    const entry = upgradeEntry(value) as { readonly v?: unknown } | null;
    const needed = entry?.v;
    if (typeof needed === 'number' && needed > logEntryVersion) {
      const reason = { code: 'newer_version', needed, known: logEntryVersion } as const;
      return refuse({ place: placeOf([...place, index, 'v']), reason });
    }
    const problem = isPlainEntry(entry) ? undefined : findSchemaProblem(logEntrySchema, entry, [...place, index]);
    if (problem !== undefined) return refuse(problem);
    log.push(entry as LogEntry);
  }
  return accept(log);
}
