import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';
import { scanJournal } from '../../../electron/journal/journal-line';
import { line, lines } from './entries';
import { failingDisk } from './failing-disk';
import { accepted, bytesOf, contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';

describe('the files of a journal', () => {
  it('says in its first line what it is, of which table and from which number on', async () => {
    const folder = await temporaryFolder();
    const first = startJournal(folder, 0);
    for (let n = 1; n <= 3; n += 1) accepted(await first.append('tafel', [line(n)]));
    accepted(await startJournal(folder, 1).append('tafel', [line(4)], 'laptop-c'));
    const about = await Promise.all(
      (await journalFilesOf(folder)).map(async (file) => scanJournal(await bytesOf(file)).records[0]),
    );
    const format = { format: 'gebiedstafel-journal', version: 1, table: 'tafel' };
    expect(about.map((record) => [record?.number, record?.value])).toEqual([
      [0, { ...format, replica: 'laptop-a', from: 1 }],
      [0, { ...format, replica: 'laptop-c', from: 4 }],
    ]);
  });

  it('makes a file of another name when there is one of the same moment, of whatever replica', async () => {
    const folder = await temporaryFolder();
    const odd = `${'x'.repeat(50)}/..`;
    for (const [at, replica] of ['a', 'a', 'a', '/', odd].entries()) {
      const journal = startJournal(folder, 0);
      accepted(await journal.append('tafel', [line(at + 1)], replica));
      await journal.close();
    }
    const names = (await journalFilesOf(folder)).map((file) => path.basename(file, '.jsonl').slice(21));
    expect(names.sort()).toEqual(['-a', '-a-2', '-a-3', '-replica', `-${'x'.repeat(40)}`].sort());
    expect((await contentsOf(startJournal(folder, 1))).lines).toEqual(lines(1, 5));
  });

  it('writes all of a line when the system takes a part of it at once', async () => {
    const disk = failingDisk();
    const folder = await temporaryFolder();
    const journal = startJournal(folder, 0, { files: disk.files });
    disk.takeAtMost(50);
    accepted(await journal.append('tafel', lines(1, 2)));
    accepted(await journal.append('tafel', lines(3, 4)));
    expect(disk.calls.filter((call) => call.startsWith('write')).length).toBeGreaterThan(8);
    const contents = await contentsOf(startJournal(folder, 1));
    expect(contents.lines).toEqual(lines(1, 4));
    expect(contents.report.brokenLines).toEqual([]);
  });

  it('asks the disk for the names of a new file up to that of the data folder, and for none later', async () => {
    const synced: string[] = [];
    const folder = await temporaryFolder();
    const files: FileSystem = {
      ...diskFileSystem,
      open: async (file, flags, mode) => {
        if (flags === 'r') synced.push(path.relative(folder, String(file)));
        return diskFileSystem.open(file, flags, mode);
      },
    };
    const journal = startJournal(folder, 0, { files, sentinelDelay: 100_000 });
    accepted(await journal.append('tafel', lines(1, 1)));
    const below = path.join('tables', 'tafel');
    const upwards = [path.join(below, 'journal'), below, 'tables', '', '..'];
    expect(synced).toEqual(process.platform === 'win32' ? [] : upwards);
    synced.length = 0;
    accepted(await journal.append('tafel', lines(2, 2)));
    expect(synced).toEqual([]);
  });
});
