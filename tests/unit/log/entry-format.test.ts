import { describe, expect, it } from 'vitest';
import { logEntryVersion, upgradeEntry } from '../../../shared/log/entry-format';
import { logEntrySchema } from '../../../shared/log/log-entry';
import type { FormatHistory } from '../../../shared/model/format-history';
import { line } from '../journal/entries';

const { entry } = line(1);
const history: FormatHistory = {
  version: 3,
  steps: [
    { from: 1, upgrade: (before) => ({ ...before, kind: 'plain' }) },
    { from: 2, upgrade: ({ kind, ...rest }) => ({ ...rest, tone: `${String(kind)}!` }) },
  ],
};

describe('entries of an earlier format', () => {
  it('R-VERSION-3 go through every step that is left for them, on a copy', () => {
    const before = JSON.stringify(entry);
    expect(upgradeEntry(entry, history)).toEqual({ ...entry, v: 3, tone: 'plain!' });
    expect(upgradeEntry({ v: 2, kind: 'loud' }, history)).toEqual({ v: 3, tone: 'loud!' });
    expect(JSON.stringify(entry)).toBe(before);
  });

  it('R-VERSION-3 stay as they were when a step fails', () => {
    const given = { v: 2 };
    const failing: FormatHistory = {
      version: 3,
      steps: [
        history.steps[0]!,
        {
          from: 2,
          upgrade: () => {
            throw new Error('onbekend veld');
          },
        },
      ],
    };
    expect(upgradeEntry(given, failing)).toBe(given);
  });

  it('R-VERSION-1 a newer one, and what is no entry at all, is left to its reader, who refuses it', () => {
    for (const value of [{ ...entry, v: logEntryVersion + 1 }, { v: 0 }, { v: 'een' }, null, 7, 'tekst']) {
      expect(upgradeEntry(value)).toBe(value);
      expect(logEntrySchema.safeParse(value).success).toBe(false);
    }
    expect(logEntrySchema.parse(entry)).toEqual(entry);
  });
});
