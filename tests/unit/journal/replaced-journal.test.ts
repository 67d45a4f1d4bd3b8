import { appendFile, cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { line, lines } from './entries';
import { accepted, contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';

const due = (expected: number) => ({ ok: false, refusal: { kind: 'wrong-number', expected } });

describe('a journal that somebody replaces while the program runs', () => {
  async function written() {
    const data = await temporaryFolder();
    const journal = startJournal(data);
    accepted(await journal.append('tafel', lines(1, 3)));
    return { data, journal, folder: path.join(data, 'tables', 'tafel', 'journal') };
  }

  it('R-JOURNAL-2: nothing is called saved that goes into a file which is no longer there', async () => {
    const { data, journal, folder } = await written();
    await cp(folder, `${folder}-kopie`, { recursive: true });
    accepted(await journal.append('tafel', lines(4, 6)));
    await rm(folder, { recursive: true });
    await rename(`${folder}-kopie`, folder);
    expect(await journal.append('tafel', [line(7)])).toMatchObject(due(4));
    accepted(await journal.append('tafel', [line(4, 'opnieuw')]));
    expect((await contentsOf(startJournal(data, 1))).last).toBe(4);
  });

  it('R-JOURNAL-2: a removed folder is noticed at the next line', async () => {
    const { data, journal, folder } = await written();
    await rm(folder, { recursive: true });
    expect(await journal.append('tafel', [line(4)])).toMatchObject(due(1));
    accepted(await journal.append('tafel', lines(1, 4)));
    expect((await contentsOf(startJournal(data, 1))).last).toBe(4);
  });

  it('R-JOURNAL-2: what somebody wrote behind it is not written over', async () => {
    const { data, journal } = await written();
    const [file] = await journalFilesOf(data);
    await appendFile(file!, 'van iemand anders\n');
    accepted(await journal.append('tafel', [line(4)]));
    expect((await contentsOf(startJournal(data, 1))).lines).toEqual(lines(1, 4));
    expect(await journalFilesOf(data)).toHaveLength(2);
  });
});
