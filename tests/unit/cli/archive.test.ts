import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { xmlProblems } from '../archive/valid-xml';
import { run } from './run-for-test';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tafel-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const example = 'shared/example/example-table.json';
const said = ['--creator', 'Provincie Voorbeeldland (fictief)', '--contact', 'Informatiebeheer'];

describe('archive', () => {
  it('R-ARCHIVE-15 makes a public package of every session, and says that there is no PDF in it', async () => {
    const target = path.join(folder, 'pakket.zip');
    const done = await run('archive', example, '-o', target, ...said);
    expect(done).toEqual({
      code: 0,
      out: `${target}: pakket met 31 bestanden\n`,
      error: 'Zonder PDF: die maakt alleen de app. Het verslag zit er als webpagina in.\n',
    });
    const files = Object.entries(unzipSync(new Uint8Array(readFileSync(target)))).map(([each, bytes]) => ({
      path: each,
      text: strFromU8(bytes),
    }));
    expect(files.filter(({ path: each }) => each.endsWith('.pdf'))).toEqual([]);
    expect(files.map(({ path: each }) => each)).toContain('GT-2022-02/GT-2022-02-verslag.html');
    const sidecars = files.filter(({ path: each }) => each.endsWith('.MDTO.xml'));
    expect(sidecars).toHaveLength(17);
    expect(await xmlProblems(sidecars, 'mdto')).toEqual([]);
    const pakbon = files.find(({ path: each }) => each === 'pakbon.xml')?.text;
    expect(pakbon).toContain('<versie>openbaar</versie>');
    const map = files.find(({ path: each }) => each === 'GT-2022-02/GT-2022-02-kaart.svg')?.text;
    expect(map?.match(/@font-face/g)).toHaveLength(2);
    expect(pakbon).toContain('heeft daarom geen PDF; het verslag is er als webpagina');
  });

  it('R-ARCHIVE-15 makes another version of one session when that is asked', async () => {
    const target = path.join(folder, 'pakket.zip');
    const asked = [
      '--version',
      'internal',
      '--session',
      'ses-1',
      '--valuation',
      'B',
      '--sidecars',
      'plain',
      '--lang',
      'en',
    ];
    expect((await run('archive', example, '-o', target, ...said, ...asked)).code).toBe(0);
    const files = unzipSync(new Uint8Array(readFileSync(target)));
    expect(Object.keys(files).some((each) => each.startsWith('GT-2022'))).toBe(false);
    expect(strFromU8(files['GT-2021-01/GT-2021-01-verslag.html']!)).toContain('Annex A');
    expect(strFromU8(files['GT-2021-01/GT-2021-01.MDTO.xml']!)).toContain('Blijvend te bewaren');
    expect(files['GT-2021-01/GT-2021-01-verslag.html.MDTO.xml']).toBeDefined();
  });

  it.each([
    [['-o', 'x.zip', '--contact', 'c'], '--creator needs the organisation that the table belongs to'],
    [['-o', 'x.zip', '--creator', 'c'], '--contact needs a function or an address that the archive can ask'],
    [['-o', 'x.tar', ...said], '-o needs a file that ends in .zip'],
    [['-o', 'x.zip', ...said, '--version', 'open'], '--version is one of internal, participants, public; not "open"'],
    [['-o', 'x.zip', ...said, '--valuation', 'Q'], '--valuation is one of B, V, N; not "Q"'],
    [['-o', 'x.zip', ...said, '--lang', 'nl', '--lang', 'en'], '--lang is given twice'],
  ])('R-ARCHIVE-15 refuses %j and says what is wrong', async (asked, problem) => {
    const { code, error } = await run('archive', example, ...asked);
    expect(code).toBe(2);
    expect(error).toMatch(new RegExp(`^${problem.replace(/[.()"]/g, '\\$&')}\n`));
  });

  it('R-ARCHIVE-15 names the sessions that were held when another is asked', async () => {
    const target = path.join(folder, 'pakket.zip');
    const { code, error } = await run('archive', example, '-o', target, ...said, '--session', 'ses-9');
    expect([code, error]).toEqual([2, '--session ses-9: deze sessie is niet gehouden; wel: ses-1, ses-2\n']);
  });

  it('R-ARCHIVE-15 says what to do first when no session was held, and writes nothing', async () => {
    const table = path.join(folder, 'tafel.json');
    writeFileSync(table, JSON.stringify({ ...JSON.parse(readFileSync(example, 'utf8')), sessions: [] }));
    const target = path.join(folder, 'pakket.zip');
    const { code, error } = await run('archive', table, '-o', target, ...said);
    expect(code).toBe(2);
    expect(error).toBe('er is nog geen sessie gehouden om een pakket van te maken; open eerst een sessie in de app\n');
    expect(existsSync(target)).toBe(false);
  });
});
