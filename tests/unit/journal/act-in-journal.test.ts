import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { having, inSession } from '../commands/acting-table';
import { accepted, bytesOf, contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';

describe('an act in the journal', () => {
  it('R-CMD-9: is there as a whole or not at all, wherever its writing was cut off', async () => {
    const after = having(inSession, {
      type: 'doTogether',
      commands: ['Kaart maken', 'Rekenen', 'Bellen'].map((text) => ({
        type: 'assignAction' as const,
        action: { text, owner: 'gouda', due: null },
      })),
      text: 'Lijst.',
    });
    const folder = await temporaryFolder();
    // Killed before the sentinel was written: it would say that the act was confirmed.
    const journal = startJournal(folder, 0, { sentinelDelay: 3_600_000 });
    const [file] = await (async () => {
      for (const [index, entry] of inSession.log.entries()) {
        accepted(await journal.append('tafel', [{ n: index + 1, entry }]));
      }
      return journalFilesOf(folder);
    })();
    const { length: start } = await bytesOf(file);
    accepted(await journal.append('tafel', [{ n: after.log.length, entry: after.log.at(-1)! }]));
    const bytes = await bytesOf(file);
    const found = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: bytes.length }), async (length) => {
        await writeFile(file!, bytes.subarray(0, length));
        const { lines } = await contentsOf(startJournal(folder, 1));
        const { actions } = contentOf(fold(lines.map(({ entry }) => entry as (typeof after.log)[number])));
        expect([0, 3]).toContain(actions.size);
        found.add(actions.size);
      }),
      { numRuns: 60, examples: [[start], [bytes.length]] },
    );
    expect([...found].sort()).toEqual([0, 3]);
  });
});
