import type { JsonObject } from '../model/json';

/** One step from an earlier format of entries to the next one. It is given a copy and may change it. */
export interface EntryMigration {
  /** The format it reads; it gives `from + 1`. */
  readonly from: number;
  readonly upgrade: (entry: JsonObject) => JsonObject;
}

/** Every step there has been, oldest first. Format 1 is the first one. */
export const entryMigrations: readonly EntryMigration[] = [];

/** Throws when steps are missing, doubled or out of order: found by a test, never by a user. */
export function checkMigrations(migrations: readonly EntryMigration[], current: number): void {
  const steps = migrations.map(({ from }) => from).join(' ');
  const wanted = Array.from({ length: current - 1 }, (_, at) => at + 1).join(' ');
  if (steps !== wanted) throw new Error(`the steps to format ${current} start at "${steps}" and not at "${wanted}"`);
}

/**
 * An entry of an earlier format as one of the current format; everything else as it is, for its reader to judge. Works on
 * a copy: what is on the disk is never written over, and when a step fails the entry is given back as it was, so that it
 * counts as not understood and stays where it is (rule R-OPEN-10).
 */
export function upgradeEntry(value: unknown, migrations: readonly EntryMigration[], current: number): unknown {
  const version = (value as { readonly v?: unknown } | null | undefined)?.v;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1 || version >= current) return value;
  try {
    let entry = JSON.parse(JSON.stringify(value)) as JsonObject;
    for (const { from, upgrade } of migrations) if (from >= version) entry = { ...upgrade(entry), v: from + 1 };
    return entry;
  } catch {
    return value;
  }
}
