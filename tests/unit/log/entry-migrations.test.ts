import { describe, expect, it } from 'vitest';
import {
  checkMigrations,
  type EntryMigration,
  entryMigrations,
  upgradeEntry,
} from '../../../shared/log/entry-migrations';
import { logEntrySchema, logEntryVersion } from '../../../shared/log/log-entry';
import { line } from '../journal/entries';

const { entry } = line(1);
const steps: readonly EntryMigration[] = [
  { from: 1, upgrade: (before) => ({ ...before, kind: 'plain' }) },
  { from: 2, upgrade: ({ kind, ...rest }) => ({ ...rest, tone: `${String(kind)}!` }) },
];

describe('entries of an earlier format', () => {
  it('R-VERSION-3 have a step from every format to the next one, in order', () => {
    expect(() => checkMigrations(entryMigrations, logEntryVersion)).not.toThrow();
    expect(() => checkMigrations(steps, 3)).not.toThrow();
    expect(() => checkMigrations(steps, 4)).toThrow(/format 4/);
    expect(() => checkMigrations(steps.toReversed(), 3)).toThrow(/"2 1"/);
  });

  it('R-VERSION-3 go through every step that is left for them, on a copy', () => {
    const before = JSON.stringify(entry);
    expect(upgradeEntry(entry, steps, 3)).toEqual({ ...entry, v: 3, tone: 'plain!' });
    expect(upgradeEntry({ v: 2, kind: 'loud' }, steps, 3)).toEqual({ v: 3, tone: 'loud!' });
    expect(JSON.stringify(entry)).toBe(before);
  });

  it('R-VERSION-3 stay as they were when a step fails, also one that had begun to change them', () => {
    const given = { v: 1, writes: [{ value: 'oud' }] };
    const failing: EntryMigration = {
      from: 2,
      upgrade: (copy) => {
        (copy['writes'] as { value: string }[])[0]!.value = 'half';
        throw new Error('onbekend veld');
      },
    };
    expect(upgradeEntry(given, [steps[0]!, failing], 3)).toBe(given);
    expect(given).toEqual({ v: 1, writes: [{ value: 'oud' }] });
  });

  it('R-VERSION-1 a newer one, and what is no entry at all, is left to its reader, who refuses it', () => {
    for (const value of [{ ...entry, v: logEntryVersion + 1 }, { v: 0 }, { v: 'een' }, null, 7, 'tekst']) {
      expect(upgradeEntry(value, steps, logEntryVersion)).toBe(value);
      expect(logEntrySchema.safeParse(value).success).toBe(false);
    }
    expect(logEntrySchema.parse(entry)).toEqual(entry);
  });
});
