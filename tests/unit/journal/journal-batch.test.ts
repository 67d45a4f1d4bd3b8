import { truncate, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, lines } from './entries';
import { accepted, bytesOf, contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';

const sound = { brokenLines: [], missing: [], doubled: [], detached: [], unreadable: [], behindSentinel: false };

/** A journal of one line and a batch of `size`, and where the batch begins in its file. */
async function withBatch(size: number) {
  const folder = await temporaryFolder();
  // Killed before the sentinel was written: it would say that the batch was confirmed.
  const journal = startJournal(folder, 0, { sentinelDelay: 3_600_000 });
  accepted(await journal.append('tafel', [line(1)]));
  const [file] = await journalFilesOf(folder);
  const { length: start } = await bytesOf(file);
  accepted(await journal.append('tafel', lines(2, 1 + size)));
  return { folder, file: file!, start, bytes: await bytesOf(file) };
}

describe('lines that were written in one call', () => {
  it('R-JOURNAL-1: are all there or not at all, wherever the write was cut off', async () => {
    const { folder, file, start, bytes } = await withBatch(6);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: bytes.length }), async (length) => {
        await writeFile(file, bytes.subarray(0, length));
        const { last, report } = await contentsOf(startJournal(folder, 1));
        // The line end of the last line may be missing: the line proves itself.
        expect(last).toBe(length >= bytes.length - 1 ? 7 : 1);
        expect(report).toMatchObject(sound);
      }),
      { numRuns: 80 },
    );
  });

  it('R-JOURNAL-1: are not half there when the power cut left the length of the file and zeros in it', async () => {
    const { folder, file, start, bytes } = await withBatch(6);
    const torn = Buffer.from(bytes);
    torn.fill(0, start + Math.floor((bytes.length - start) / 2));
    await writeFile(file, torn);
    expect(await contentsOf(startJournal(folder, 1))).toMatchObject({ last: 1, report: sound });
  });

  it('R-JOURNAL-1: lose one line to a damaged byte and not the batch, since the disk had confirmed it', async () => {
    const { folder, file, bytes } = await withBatch(6);
    for (const at of [bytes.length - 20, bytes.length - 1500]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = damaged[at]! ^ 1;
      await writeFile(file, damaged);
      const { lines: found } = await contentsOf(startJournal(folder, 1));
      expect(found.length).toBe(6);
    }
  });

  it('R-JOURNAL-1: stay, as far as they can be read, once the sentinel knows that the disk confirmed them', async () => {
    const folder = await temporaryFolder();
    const journal = startJournal(folder);
    accepted(await journal.append('tafel', lines(1, 6)));
    await journal.close();
    const [file] = await journalFilesOf(folder);
    await truncate(file!, (await bytesOf(file)).length - 100);
    const { last, report } = await contentsOf(startJournal(folder, 1));
    expect({ last, behind: report.behindSentinel }).toEqual({ last: 5, behind: true });
  });

  it('go on with the number after the last whole line', async () => {
    const { folder, file, bytes } = await withBatch(6);
    await truncate(file, bytes.length - 100);
    const next = startJournal(folder, 1);
    accepted(await next.append('tafel', lines(2, 4)));
    expect(await contentsOf(startJournal(folder, 2))).toMatchObject({ last: 4, report: sound });
  });

  it('R-LIST-3: a table whose first lines never came is not listed; one that was emptied from outside is', async () => {
    const folder = await temporaryFolder();
    const before = startJournal(folder, 0, { sentinelDelay: 3_600_000 });
    accepted(await before.append('nooit', lines(1, 5)));
    const [never] = await journalFilesOf(folder, 'nooit');
    await truncate(never!, 300);
    const sound = startJournal(folder, 1);
    accepted(await sound.append('geleegd', lines(1, 5)));
    await sound.close();
    const [emptied] = await journalFilesOf(folder, 'geleegd');
    await truncate(emptied!, 0);
    expect(await startJournal(folder, 2).list()).toMatchObject([{ tableId: 'geleegd', count: 0 }]);
  });
});
