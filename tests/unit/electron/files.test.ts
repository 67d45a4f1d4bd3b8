import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { argumentsForFiles, fileArguments } from '../../../electron/dialogs/file-arguments';
import { diskFileSystem, writeAtomically } from '../../../electron/disk/atomic-write';
import { freeFileName, safeFileName } from '../../../electron/disk/file-names';
import { fileRefusal, readWholeFile, saveOne, saveSeveral } from '../../../electron/disk/files';
import { fileRefusalSentence } from '../../../shared/ipc/file-refusal-sentence';
import type { FileRefusal } from '../../../shared/ipc/files';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('reading a file', () => {
  it('gives name, place and bytes', async () => {
    const file = path.join(await temporaryFolder(), 'tafel.gebiedstafel');
    await writeFile(file, Buffer.from([1, 2, 3]));
    expect(await readWholeFile(file)).toEqual({
      kind: 'opened',
      file: { name: 'tafel.gebiedstafel', path: file, bytes: new Uint8Array([1, 2, 3]) },
    });
  });

  it('refuses what is not there, not a file, or too large', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'map.json'));
    await writeFile(path.join(folder, 'groot.json'), 'x'.repeat(11));
    const refusals = await Promise.all([
      readWholeFile(path.join(folder, 'weg.json')),
      readWholeFile(path.join(folder, 'map.json')),
      readWholeFile(path.join(folder, 'groot.json'), 10),
      readWholeFile('/dev/zero'),
    ]);
    expect(refusals).toEqual([
      { kind: 'refused', refusal: { kind: 'not-found', name: 'weg.json' } },
      { kind: 'refused', refusal: { kind: 'not-a-file', name: 'map.json' } },
      { kind: 'refused', refusal: { kind: 'too-large', name: 'groot.json', bytes: 11, limit: 10 } },
      { kind: 'refused', refusal: { kind: 'not-a-file', name: 'zero' } },
    ]);
  });

  it('follows a shortcut to a file', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'echt.json'), '{}');
    await symlink(path.join(folder, 'echt.json'), path.join(folder, 'link.json'));
    expect(await readWholeFile(path.join(folder, 'link.json'))).toMatchObject({ kind: 'opened' });
  });
});

describe('writing a file', () => {
  it('replaces the old one and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'verslag.md');
    await saveOne(file, 'oud');
    expect(await saveOne(file, 'nieuw é')).toEqual({ kind: 'saved', paths: [file], bytes: 8 });
    expect(await readFile(file, 'utf8')).toBe('nieuw é');
    expect(await readdir(folder)).toEqual(['verslag.md']);
  });

  it('keeps the old one whole when the disk fills up halfway', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'verslag.md');
    await saveOne(file, 'oud');
    const full = Object.assign(new Error('vol'), { code: 'ENOSPC' });
    const files = {
      ...diskFileSystem,
      open: async (...given: Parameters<typeof diskFileSystem.open>) => {
        const handle = await diskFileSystem.open(...given);
        handle.sync = () => Promise.reject(full);
        return handle;
      },
    };
    await expect(writeAtomically(file, 'nieuw', files)).rejects.toBe(full);
    expect(await readFile(file, 'utf8')).toBe('oud');
    expect(await readdir(folder)).toEqual(['verslag.md']);
  });

  it('keeps a link a link and replaces what it points to', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'echt.json');
    const link = path.join(folder, 'link.json');
    await writeFile(file, 'oud');
    await symlink(file, link);
    expect(await saveOne(link, 'nieuw')).toMatchObject({ kind: 'saved' });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('nieuw');
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe instead of replacing it', async () => {
    const pipe = path.join(await temporaryFolder(), 'pijp');
    execFileSync('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    expect(await saveOne(pipe, 'verslag')).toMatchObject({ kind: 'saved' });
    expect(await read).toBe('verslag');
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });

  it('says so when the folder is gone', async () => {
    const folder = await temporaryFolder();
    expect(await saveOne(path.join(folder, 'weg', 'verslag.md'), 'x')).toEqual({
      kind: 'refused',
      refusal: { kind: 'no-folder', name: 'verslag.md' },
    });
  });

  it('writes several without overwriting, unless asked to', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'verslag.md'), 'van iemand anders');
    const files = [
      { name: 'verslag.md', content: 'een' },
      { name: 'Verslag.MD', content: 'twee' },
    ];
    const kept = await saveSeveral(folder, files, { replace: false });
    expect(kept).toMatchObject({ kind: 'saved', bytes: 7 });
    expect((await readdir(folder)).sort()).toEqual(['Verslag (3).MD', 'verslag (2).md', 'verslag.md']);
    expect(await readFile(path.join(folder, 'verslag.md'), 'utf8')).toBe('van iemand anders');
    await saveSeveral(folder, [{ name: 'verslag.md', content: 'nieuw' }], { replace: true });
    expect(await readFile(path.join(folder, 'verslag.md'), 'utf8')).toBe('nieuw');
  });

  it('stays in the folder, whatever name the page suggests', async () => {
    const folder = await temporaryFolder();
    const answer = await saveSeveral(path.join(folder, 'uit'), [{ name: '../../weg.md', content: 'x' }], {
      replace: true,
    });
    expect(answer).toMatchObject({ kind: 'saved', paths: [path.join(folder, 'uit', '-..-weg.md')] });
  });
});

describe('file names', () => {
  it.each([
    ['Verslag: sessie 1/2?.pdf', 'Verslag- sessie 1-2-.pdf'],
    ['  ..verborgen. ', 'verborgen'],
    ['regel\neinde\u0000.md', 'regeleinde.md'],
    ['///', '---'],
    ['. .', 'bestand'],
    ['verslag\u202Efdp.exe', 'verslagfdp.exe'],
    ['a\u2028b\u200F\uFEFF.pdf', 'ab.pdf'],
  ])('%j becomes %j', (suggested, safe) => {
    expect(safeFileName(suggested)).toBe(safe);
  });

  it('takes the first free number', () => {
    expect(freeFileName('a.pdf', new Set(['b.pdf']))).toBe('a.pdf');
    expect(freeFileName('a.pdf', new Set(['a.pdf', 'a (2).pdf']))).toBe('a (3).pdf');
    expect(freeFileName('zonder', new Set(['zonder']))).toBe('zonder (2)');
  });
});

describe('files on the command line', () => {
  it('are those with our extensions, resolved against the folder of that start', () => {
    const line = ['/usr/bin/gebiedstafel', '--flag=x.json', '.', 'tafel.gebiedstafel', '/abs/Oud.JSON', 'foto.png'];
    expect(fileArguments(line, '/werk')).toEqual(['/werk/tafel.gebiedstafel', '/abs/Oud.JSON']);
  });

  it('never include the program itself', () => {
    expect(fileArguments(['/opt/program.json'], '/werk')).toEqual([]);
  });

  it('gives way to other files when the program starts again', () => {
    const line = ['/opt/Gebiedstafel', '--no-sandbox', '/project', 'tafel.gebiedstafel'];
    expect(argumentsForFiles(line, ['/werk/ander.gebiedstafel'])).toEqual([
      '--no-sandbox',
      '/project',
      '/werk/ander.gebiedstafel',
    ]);
  });
});

describe('refusals', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['ENOENT', 'not-found'],
    ['EACCES', 'no-access'],
    ['EROFS', 'no-access'],
    ['EIO', 'failed'],
  ])('%s is %s', (code, kind) => {
    expect(fileRefusal(Object.assign(new Error('x'), { code }), 'a.md')).toMatchObject({ kind, name: 'a.md' });
  });

  it('name the file and say what to do, in both languages', () => {
    const refusals: readonly FileRefusal[] = [
      { kind: 'not-found', name: 'a.md' },
      { kind: 'not-a-file', name: 'a.md' },
      { kind: 'too-large', name: 'a.md', bytes: 300 * 1024 * 1024, limit: 256 * 1024 * 1024 },
      { kind: 'no-access', name: 'a.md' },
      { kind: 'disk-full', name: 'a.md' },
      { kind: 'no-folder', name: 'a.md' },
      { kind: 'failed', name: 'a.md', code: 'EIO' },
    ];
    for (const refusal of refusals) {
      const [dutch, english] = [fileRefusalSentence(refusal, 'nl'), fileRefusalSentence(refusal, 'en')];
      expect(dutch).toContain('a.md');
      expect(english).toContain('a.md');
      expect(dutch).not.toBe(english);
    }
    expect(fileRefusalSentence(refusals[2]!, 'nl')).toMatch(/300 MB.*256 MB/);
  });
});
