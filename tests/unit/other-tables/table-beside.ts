import type { LogEntry } from '../../../shared/log/log-entry';
import { publicClaims } from '../../../shared/other-tables/public-claims';
import type { TableClaims } from '../../../shared/other-tables/table-claims';
import { exampleCopy, logOf } from '../exchange/example-log';

// biome-ignore lint/suspicious/noExplicitAny: tests change the file in ways that no type allows
export type ChangedFile = any;

/** An element of the file at the start, for a test to write into. */
export function elementOf(file: ChangedFile, id: string): ChangedFile {
  return file.initial.elements.find((each: ChangedFile) => each.id === id);
}

/** The example as another table: its start alone, with whatever a test changes in it. */
export function tableBeside(name: string, change: (file: ChangedFile) => void = () => undefined): readonly LogEntry[] {
  const file = exampleCopy();
  file.areaTable.id = name.toLowerCase();
  file.areaTable.name = name;
  file.sessions = [];
  change(file);
  return logOf(file);
}

export function claimsOf(log: readonly LogEntry[]): TableClaims {
  const claims = publicClaims(log);
  if (claims === null) throw new Error('the log holds no table');
  return claims;
}
