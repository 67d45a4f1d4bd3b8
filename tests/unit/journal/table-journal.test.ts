import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry, line, lines } from './entries';
import { failingDisk } from './failing-disk';
import {
  accepted,
  bytesOf,
  contentsOf,
  journalFilesOf,
  startJournal,
  temporaryFolder,
  textsOf,
} from './journal-fixture';

describe('appending', () => {
  it('gives back all lines in order, over several calls and starts, with numbers that go on', async () => {
    const folder = await temporaryFolder();
    const first = startJournal(folder, 0);
    accepted(await first.append('tafel', lines(1, 3)));
    accepted(await first.append('tafel', lines(4, 4)));
    const second = startJournal(folder, 1);
    const receipt = accepted(await second.append('tafel', [line(5, 'vijf', 'laptop-b')]));
    expect(receipt.n).toBe(5);

    const contents = await contentsOf(startJournal(folder, 2));
    expect(contents.lines).toEqual([...lines(1, 4), line(5, 'vijf', 'laptop-b')]);
    expect(contents.last).toBe(5);
    expect(contents.hash).toBe(receipt.hash);
    expect(contents.report).toMatchObject({
      files: 2,
      tornBytes: 0,
      brokenLines: [],
      missing: [],
      doubled: [],
      detached: [],
    });
    expect(contents.report.bytes).toBe(receipt.bytes);
  });

  it('names each file after its start and its replica', async () => {
    const folder = await temporaryFolder();
    accepted(await startJournal(folder, 0).append('tafel', lines(1, 1)));
    accepted(await startJournal(folder, 1).append('tafel', [line(2)], 'laptop-c'));
    expect((await journalFilesOf(folder)).map((file) => path.basename(file))).toEqual([
      '2026-11-24T090030000Z-laptop-a.jsonl',
      '2026-11-24T090130000Z-laptop-c.jsonl',
    ]);
  });

  it('does one write and one confirmation for a call, however many lines', async () => {
    const disk = failingDisk();
    const journal = startJournal(await temporaryFolder(), 0, { files: disk.files });
    accepted(await journal.append('tafel', lines(1, 1)));
    disk.calls.length = 0;
    accepted(await journal.append('tafel', lines(2, 50)));
    expect(disk.calls).toEqual([expect.stringMatching(/^write \d+$/), 'datasync']);
  });

  it('refuses a number that is not due and says which is, without writing anything', async () => {
    const folder = await temporaryFolder();
    const journal = startJournal(folder);
    accepted(await journal.append('tafel', lines(1, 2)));
    const before = await bytesOf((await journalFilesOf(folder))[0]);
    expect(await journal.append('tafel', [line(5)])).toEqual({
      ok: false,
      refusal: { kind: 'wrong-number', expected: 3, given: 5 },
    });
    expect(await journal.append('tafel', [line(3), line(3)])).toEqual({
      ok: false,
      refusal: { kind: 'wrong-number', expected: 4, given: 3 },
    });
    expect(await bytesOf((await journalFilesOf(folder))[0])).toEqual(before);
  });

  it('carries out calls of one table in order, also when nobody waits', async () => {
    const journal = startJournal(await temporaryFolder());
    const answers = await Promise.all(lines(1, 20).map((one) => journal.append('tafel', [one])));
    expect(answers.map((answer) => answer.ok && answer.n)).toEqual(lines(1, 20).map(({ n }) => n));
  });

  it('keeps tables apart', async () => {
    const journal = startJournal(await temporaryFolder());
    accepted(await journal.append('een', [line(1, 'een')]));
    accepted(await journal.append('twee', [line(1, 'twee')]));
    expect(textsOf(await contentsOf(journal, 'een'))).toEqual(['een']);
    expect(textsOf(await contentsOf(journal, 'twee'))).toEqual(['twee']);
  });

  it('reads from a number on', async () => {
    const journal = startJournal(await temporaryFolder());
    accepted(await journal.append('tafel', lines(1, 5)));
    expect((await contentsOf(journal, 'tafel', 4)).lines).toEqual(lines(4, 5));
  });
});

describe('a disk that fails', () => {
  it.each([0, 1, 40, 200])(
    'takes back a line of which %i bytes fitted, and goes on when there is room',
    async (taken) => {
      const disk = failingDisk();
      const folder = await temporaryFolder();
      const journal = startJournal(folder, 0, { files: disk.files });
      accepted(await journal.append('tafel', lines(1, 2)));
      disk.fillAfter(taken);
      expect(await journal.append('tafel', [line(3, 'past niet')])).toEqual({
        ok: false,
        refusal: { kind: 'disk-full' },
      });
      expect((await contentsOf(journal)).last).toBe(2);
      accepted(await journal.append('tafel', [line(3, 'past wel')]));
      expect(textsOf(await contentsOf(startJournal(folder, 1)))).toEqual(['regel 1', 'regel 2', 'past wel']);
      expect(await journalFilesOf(folder)).toHaveLength(1);
    },
  );

  it('leaves no half file when the very first line does not fit', async () => {
    const disk = failingDisk();
    const folder = await temporaryFolder();
    const journal = startJournal(folder, 0, { files: disk.files });
    disk.fillAfter(10);
    expect(await journal.append('tafel', lines(1, 1))).toEqual({ ok: false, refusal: { kind: 'disk-full' } });
    expect(await journalFilesOf(folder)).toEqual([]);
    accepted(await journal.append('tafel', lines(1, 1)));
  });

  it('says nothing was saved when the disk does not confirm, and never writes behind that again', async () => {
    const disk = failingDisk();
    const folder = await temporaryFolder();
    const journal = startJournal(folder, 0, { files: disk.files });
    accepted(await journal.append('tafel', lines(1, 1)));
    disk.failNextConfirmation();
    expect(await journal.append('tafel', [line(2, 'niet bevestigd')])).toEqual({
      ok: false,
      refusal: { kind: 'not-writable', code: 'EIO' },
    });
    accepted(await journal.append('tafel', [line(2, 'bevestigd')]));
    expect(textsOf(await contentsOf(startJournal(folder, 1)))).toEqual(['regel 1', 'bevestigd']);
    expect(await journalFilesOf(folder)).toHaveLength(2);
  });

  it('lets the confirmed line stand when the unconfirmed one with its number comes back after a power cut', async () => {
    const folder = await temporaryFolder();
    const before = startJournal(folder, 0);
    accepted(await before.append('tafel', lines(1, 1)));
    const [file] = await journalFilesOf(folder);
    const confirmed = await bytesOf(file);
    accepted(await before.append('tafel', [line(2, 'niet bevestigd')]));
    const withUnconfirmed = await bytesOf(file);
    await before.close();
    await writeFile(file!, confirmed);
    accepted(await startJournal(folder, 1).append('tafel', [line(2, 'bevestigd')]));
    await writeFile(file!, withUnconfirmed);

    const contents = await contentsOf(startJournal(folder, 2));
    expect(textsOf(contents)).toEqual(['regel 1', 'bevestigd']);
    expect(contents.report.doubled).toEqual([]);
  });

  it('R-SAVE-14 says what the disk says, and never that somebody else wrote, when it keeps a line that it refused', async () => {
    const disk = failingDisk();
    const folder = await temporaryFolder();
    const journal = startJournal(folder, 0, { files: disk.files });
    accepted(await journal.append('tafel', lines(1, 1)));
    disk.refuseCuts();
    disk.failNextConfirmation();
    expect((await journal.append('tafel', [line(2)])).ok).toBe(false);
    // The line is in the file and cannot be taken out: the disk is still what is wrong.
    const refused = { ok: false, refusal: { kind: 'not-writable', code: 'EIO' } };
    expect(await journal.append('tafel', [line(2)])).toEqual(refused);
    disk.allowCuts();
    accepted(await journal.append('tafel', [line(2, 'opnieuw')]));
    accepted(await journal.append('tafel', [line(3)]));
    const contents = await contentsOf(startJournal(folder, 1));
    expect(textsOf(contents)).toEqual(['regel 1', 'opnieuw', 'regel 3']);
    expect(contents.report.doubled).toEqual([]);
  });
});

describe('damage', () => {
  it('cuts an unfinished line at the end, keeps it aside, and goes on with its number', async () => {
    const folder = await temporaryFolder();
    const before = startJournal(folder, 0);
    for (const each of lines(1, 3)) accepted(await before.append('tafel', [each]));
    const [file] = await journalFilesOf(folder);
    const whole = await bytesOf(file);
    await writeFile(file!, whole.subarray(0, whole.length - 25));

    const journal = startJournal(folder, 1);
    const contents = await contentsOf(journal);
    expect(contents.lines).toEqual(lines(1, 2));
    expect(contents.report.tornBytes).toBeGreaterThan(25);
    const [torn] = await journalFilesOf(folder, 'tafel', '.torn');
    expect(Buffer.concat([await bytesOf(file), await bytesOf(torn)])).toEqual(whole.subarray(0, whole.length - 25));

    accepted(await journal.append('tafel', [line(3, 'opnieuw')]));
    expect(textsOf(await contentsOf(startJournal(folder, 2)))).toEqual(['regel 1', 'regel 2', 'opnieuw']);
  });

  it('tells of an unfinished end also when the list of tables was asked for before', async () => {
    const folder = await temporaryFolder();
    accepted(await startJournal(folder, 0).append('tafel', lines(1, 3)));
    const [file] = await journalFilesOf(folder);
    await appendFile(file!, 'half een regel');
    const journal = startJournal(folder, 1);
    expect(await journal.list()).toMatchObject([{ count: 3 }]);
    expect((await contentsOf(journal)).report.tornBytes).toBe(14);
    expect((await contentsOf(journal)).report.tornBytes).toBe(0);
  });

  it('goes on with the right number after a cut at any byte', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    accepted(await startJournal(folder, 0).append('model', lines(1, 4)));
    const [modelFile] = await journalFilesOf(folder, 'model');
    const whole = await bytesOf(modelFile);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        run += 1;
        const table = `tafel-${run}`;
        const journalFolder = path.join(folder, 'tables', table, 'journal');
        await mkdir(journalFolder, { recursive: true });
        await writeFile(path.join(journalFolder, path.basename(modelFile!)), whole.subarray(0, length));
        const journal = startJournal(folder, 1);
        const { lines: kept, last } = await contentsOf(journal, table);
        expect(kept).toEqual(lines(1, last));
        accepted(await journal.append(table, [line(last + 1, 'verder')]));
        const after = await contentsOf(startJournal(folder, 2), table);
        expect(after.lines).toEqual([...lines(1, last), line(last + 1, 'verder')]);
        expect(after.report).toMatchObject({ tornBytes: 0, brokenLines: [], missing: [], doubled: [], detached: [] });
        await journal.close();
      }),
      { numRuns: 40 },
    );
  });

  it('sees that a line was exchanged for another that is sound in itself', async () => {
    const [here, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    for (const [folder, second] of [
      [here, 'twee'],
      [elsewhere, 'iets anders'],
    ] as const) {
      accepted(await startJournal(folder, 0).append('tafel', [line(1), line(2, second), line(3)]));
    }
    const [file] = await journalFilesOf(here);
    const foreign = (await bytesOf((await journalFilesOf(elsewhere))[0])).toString('utf8').split('\n');
    const own = (await bytesOf(file)).toString('utf8').split('\n');
    const place = own.findIndex((text) => text.startsWith('2 '));
    own[place] = foreign[place]!;
    await writeFile(file!, own.join('\n'));
    expect((await contentsOf(startJournal(here, 1))).report).toMatchObject({ missing: [], detached: [3] });
  });

  it('reads around a broken line and reports where it is', async () => {
    const folder = await temporaryFolder();
    accepted(await startJournal(folder, 0).append('tafel', lines(1, 5)));
    const [file] = await journalFilesOf(folder);
    const text = await readFile(file!, 'utf8');
    const offset = Buffer.byteLength(text.slice(0, text.indexOf('\n3 ') + 1));
    await writeFile(file!, text.replace('regel 3', 'regel X'));

    const journal = startJournal(folder, 1);
    const contents = await contentsOf(journal);
    expect(contents.lines.map(({ n }) => n)).toEqual([1, 2, 4, 5]);
    expect(contents.report.missing).toEqual([{ from: 3, to: 3 }]);
    expect(contents.report.brokenLines).toEqual([{ file: path.basename(file!), offset, bytes: expect.any(Number) }]);
    expect(await readFile(file!, 'utf8')).toContain('regel X');
    accepted(await journal.append('tafel', lines(6, 6)));
  });

  it('leaves a file of a newer version and a foreign file alone, and says so', async () => {
    const folder = await temporaryFolder();
    const journal = startJournal(folder);
    accepted(await journal.append('tafel', lines(1, 1)));
    const inJournal = (name: string) => path.join(folder, 'tables', 'tafel', 'journal', name);
    await writeFile(inJournal('9-later.jsonl'), 'gebiedstafel-journal 2\n{}\n');
    await writeFile(inJournal('8-vreemd.jsonl'), '{"from":"another program"}\n');
    const { report, last } = await contentsOf(journal);
    expect(last).toBe(1);
    expect(report.unreadable).toEqual([
      { file: '8-vreemd.jsonl', reason: 'not-a-journal' },
      { file: '9-later.jsonl', reason: 'newer-version', version: 2 },
    ]);
    expect(await readFile(inJournal('8-vreemd.jsonl'), 'utf8')).toBe('{"from":"another program"}\n');
  });

  it('reads an empty file, and one with half a first line, as nothing', async () => {
    const folder = await temporaryFolder();
    const journalFolder = path.join(folder, 'tables', 'tafel', 'journal');
    await mkdir(journalFolder, { recursive: true });
    await writeFile(path.join(journalFolder, '1.jsonl'), '');
    await writeFile(path.join(journalFolder, '2.jsonl'), 'gebiedstaf');
    const contents = await contentsOf(startJournal(folder));
    expect(contents).toMatchObject({ lines: [], last: 0, hash: '', report: { unreadable: [], tornBytes: 10 } });
  });

  it('keeps both lines when two programs used one number', async () => {
    const folder = await temporaryFolder();
    const here = startJournal(folder, 0);
    const there = startJournal(folder, 1);
    accepted(await here.append('tafel', [line(1)]));
    await contentsOf(there);
    accepted(await there.append('tafel', [line(2, 'daar', 'laptop-b')]));
    accepted(await here.append('tafel', [line(2, 'hier')]));
    const contents = await contentsOf(startJournal(folder, 2));
    expect(textsOf(contents)).toEqual(expect.arrayContaining(['regel 1', 'daar', 'hier']));
    expect(contents.report.doubled).toEqual([2]);
    expect(contents.last).toBe(2);
  });

  it('finds a file that went missing in the middle', async () => {
    const folder = await temporaryFolder();
    for (const n of [1, 2, 3]) accepted(await startJournal(folder, n).append('tafel', [line(n)]));
    const [, second] = await journalFilesOf(folder);
    await writeFile(second!, '');
    const { report, last } = await contentsOf(startJournal(folder, 4));
    expect(report.missing).toEqual([{ from: 2, to: 2 }]);
    expect(last).toBe(3);
  });
});

describe('the list of tables', () => {
  it('tells name, count and last time of every table with a journal', async () => {
    const folder = await temporaryFolder();
    const journal = startJournal(folder);
    accepted(await journal.append('een', lines(1, 7)));
    accepted(await journal.append('twee', lines(1, 2)));
    expect(await journal.describe('een', { name: 'Gebied Rivierenveen' })).toBe(true);
    expect(await journal.describe('leeg', { name: 'Nog niets' })).toBe(true);
    await appendFile(path.join(folder, 'tables', 'los bestand'), 'geen tafel');

    const counted = await startJournal(folder, 1).list();
    expect(counted.map(({ tableId, name, count }) => [tableId, name, count])).toEqual(
      expect.arrayContaining([
        ['een', 'Gebied Rivierenveen', 7],
        ['twee', 'twee', 2],
      ]),
    );
    expect(counted).toHaveLength(2);
    await journal.close();
    const fromSentinel = await startJournal(folder, 2).list();
    expect(fromSentinel).toEqual(counted);
    expect(
      fromSentinel.every(({ lastSavedAt }) => lastSavedAt !== null && !Number.isNaN(Date.parse(lastSavedAt))),
    ).toBe(true);
  });

  it('is empty on a new computer', async () => {
    expect(await startJournal(await temporaryFolder()).list()).toEqual([]);
  });

  it('forgets a table without destroying it', async () => {
    const folder = await temporaryFolder();
    const journal = startJournal(folder);
    accepted(await journal.append('tafel', lines(1, 1)));
    expect(await journal.forget('tafel')).toBe(true);
    expect(await journal.forget('tafel')).toBe(false);
    expect(await journal.list()).toEqual([]);
    expect((await contentsOf(journal)).last).toBe(0);
    expect(await readdir(path.join(folder, 'forgotten'))).toEqual([expect.stringMatching(/^tafel-2026/)]);
    accepted(await journal.append('tafel', [{ n: 1, entry: entry(1, 'een nieuw begin') }]));
  });
});
