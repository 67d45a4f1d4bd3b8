import { appendFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';
import { entry, line, lines } from './entries';
import { accepted, contentsOf, journalFilesOf, startJournal, temporaryFolder } from './journal-fixture';

describe('what a journal tells of itself', () => {
  it('gives its outline: which lines there are and the newest format, without the lines', async () => {
    const folder = await temporaryFolder();
    const journal = startJournal(folder);
    accepted(await journal.append('tafel', [line(1), { n: 2, entry: { ...entry(2), v: 7 } as never }, line(3)]));
    const { hash } = await contentsOf(journal);
    const answer = await journal.outline('tafel');
    expect(answer).toMatchObject({
      ok: true,
      outline: { last: 3, hash, newest: 7, dots: 'laptop-a:1 laptop-a:2 laptop-a:3' },
    });
    expect(answer.ok && Object.keys(answer.outline)).not.toContain('lines');
    expect(await journal.outline('nooit')).toMatchObject({
      ok: true,
      outline: { last: 0, hash: '', newest: 0, dots: '' },
    });
  });

  it('tells in the outline of an unfinished end, and once more when it is read', async () => {
    const folder = await temporaryFolder();
    accepted(await startJournal(folder, 0).append('tafel', lines(1, 2)));
    await appendFile((await journalFilesOf(folder))[0]!, '3 40 half');
    const journal = startJournal(folder, 1);
    const torn = { report: { tornBytes: 9 } };
    expect(await journal.outline('tafel')).toMatchObject({ outline: torn });
    expect(await journal.outline('tafel')).toMatchObject({ outline: torn });
    expect(await contentsOf(journal)).toMatchObject(torn);
    expect(await contentsOf(journal)).toMatchObject({ report: { tornBytes: 0 } });
  });

  it('says that it cannot be read, and why', async () => {
    const files: FileSystem = {
      ...diskFileSystem,
      readdir: (async (...given: Parameters<FileSystem['readdir']>) => {
        if (String(given[0]).endsWith('journal')) throw Object.assign(new Error('stuk'), { code: 'EIO' });
        return diskFileSystem.readdir(...given);
      }) as FileSystem['readdir'],
    };
    const journal = startJournal(await temporaryFolder(), 0, { files });
    const refused = { ok: false, refusal: { kind: 'not-readable', code: 'EIO' } };
    expect([await journal.read('tafel'), await journal.outline('tafel')]).toEqual([refused, refused]);
    expect(await journal.append('tafel', lines(1, 1))).toEqual({
      ok: false,
      refusal: { kind: 'not-writable', code: 'EIO' },
    });
  });
});
