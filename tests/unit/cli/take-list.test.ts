import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TakeArguments } from '../../../electron/cli/take-arguments';
import { takeListFile } from '../../../electron/cli/take-list';
import { sha256 } from '../../../electron/disk/sha256';
import { readTableFile } from '../../../shared/exchange/table-file';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { exampleCopy } from '../exchange/example-log';
import { partyList } from '../lists/list-samples';
import { runForBytes as run } from './run-for-test';

let folder: string;
let file: string;
const at = (name: string) => path.join(folder, name);
const workbook = 'tests/fixtures/workbooks/werkmap.xlsx';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tafel-cli-'));
  file = at('table.json');
  writeFileSync(file, JSON.stringify(exampleCopy()));
  writeFileSync(at('partijen.csv'), partyList);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function logIn(bytes: Uint8Array): Promise<readonly LogEntry[]> {
  const table = await readTableFile(bytes, sha256);
  if (!table.ok) throw new Error(JSON.stringify(table.refusal));
  return table.value.log;
}
const contentIn = async (name: string): Promise<Content> => contentOf(fold(await logIn(readFileSync(at(name)))));
const namesIn = (content: Content): readonly string[] => [...content.elements.values()].map(({ name }) => name);

describe('taking a list over (R-BRING-13)', () => {
  it('says what a list brings, and writes nothing without a file for it', async () => {
    const { code, out, error } = await run('take', file, workbook, '--sheet', 'Opgaven');
    expect([code, error]).toEqual([0, '']);
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        '! In een cel staat een fout van de spreadsheet: B6. Die telt als leeg.',
        '+ Natuur',
        '! Rij 5: bij "60" staat niet of het om euro\'s of miljoenen gaat; zet dat in de kop.',
        'Er is niets geschreven; geef met -o een bestand voor de tafel met de lijst erin.',
      ]),
    );
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(exampleCopy());
  });

  it('makes one entry of a list, places what is new, and leaves the rest of the table as it was', async () => {
    await run('replay', file, '--export', at('before.gebiedstafel'));
    const { code, out } = await run('take', file, workbook, '--sheet', 'Partijen', '-o', at('after.gebiedstafel'));
    expect(code).toBe(0);
    expect(out).toContain('+ Waterschap Aa en Maas\n');
    expect(out).toMatch(/after\.gebiedstafel: lijst overgenomen\n$/);
    const [before, after] = [await contentIn('before.gebiedstafel'), await contentIn('after.gebiedstafel')];
    const added = [...after.elements.values()].filter(({ id }) => !before.elements.has(id));
    expect(added.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Gemeente Groningen', 'Waterschap Aa en Maas']),
    );
    expect(added.every(({ position }) => position != null)).toBe(true);
    for (const [id, element] of before.elements) {
      // The ministry is on the map already and gets its abbreviation; nothing else changes.
      const wanted = id === 's-bzk' ? { ...element, aliases: ['BZK'] } : element;
      expect(after.elements.get(id)).toEqual(wanted);
    }
    const log = await logIn(readFileSync(at('after.gebiedstafel')));
    expect(log.at(-1)?.event?.type).toBe('list.taken');
    expect(JSON.stringify(log.at(-1))).toContain('werkmap.xlsx, Partijen');
    expect((await run('validate', at('after.gebiedstafel'))).code).toBe(0);
    const again = await run('take', at('after.gebiedstafel'), workbook, '--sheet', 'Partijen');
    expect(again.out).toContain('Deze lijst verandert niets op de tafel.');
  });

  it('keeps apart what seems to be one party, names it, and unites it when told', async () => {
    const apart = await run('take', file, at('partijen.csv'), '-o', at('apart.gebiedstafel'));
    expect(apart.out).toMatch(/! misschien één partij: .*Min\. BZK \(rij 5\).*; --unite 5 maakt er één van\n/);
    expect(namesIn(await contentIn('apart.gebiedstafel'))).toContain('Min. BZK');
    const one = await run('take', file, at('partijen.csv'), '--unite', '5', '-o', at('one.gebiedstafel'));
    expect(one.out).not.toContain('--unite 5');
    expect(namesIn(await contentIn('one.gebiedstafel'))).not.toContain('Min. BZK');
    const all = await run('take', file, at('partijen.csv'), '--unite', 'all', '--lang', 'en');
    expect(all.out).not.toContain('perhaps one party');
    expect(all.out).toContain('Row 18: "Totaal" is a sum');
    const wrong = await run('take', file, at('partijen.csv'), '--unite', '4');
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('wel bij rij: 5')]);
  });

  it('takes actions one by one, for parties that are on the map', async () => {
    writeFileSync(at('acties.csv'), 'Actie;Wie;Deadline\nKaart bijwerken;Provincie;14-1-2030\nBellen;Niemand;\n');
    const { code, out, bytes, error } = await run('take', file, at('acties.csv'), '-o', '-');
    expect(code).toBe(0);
    expect(out).not.toContain('Niemand');
    // The table is all that goes out; what to look at is said beside it.
    expect(error).toMatch(/^\+ .*Kaart bijwerken\n! .*Niemand.*\n$/);
    const texts = [...contentOf(fold(await logIn(bytes))).actions.values()].map(({ text, due }) => [text, due]);
    expect(texts).toContainEqual(['Kaart bijwerken', '2030-01-14']);
  });

  it('gives what two commands of one second take over to tables that can be merged', async () => {
    await run('replay', file, '--export', at('begin.gebiedstafel'));
    const log = await logIn(readFileSync(at('begin.gebiedstafel')));
    writeFileSync(at('dubbel.csv'), 'Organisatie;Afkorting\nMinisterie van BZK;BZK\nMin. BZK;\n');
    writeFileSync(at('beide.csv'), 'Organisatie;Opgave\nDorpsraad;Dorpshuis\n');
    const taken = async (name: string, list: string, more: Partial<TakeArguments>): Promise<void> => {
      const given = {
        verb: 'take',
        file: at('begin.gebiedstafel'),
        list,
        out: at(name),
        unite: [],
        language: 'nl',
      } as const;
      const second = new Date('2021-12-02T10:00:00Z');
      const done = await takeListFile(
        { kind: undefined, sheet: undefined, kinds: new Map(), links: undefined, ...given, ...more },
        log,
        { writeOut: () => {}, writeError: () => {} },
        () => second,
      );
      expect(done).toEqual({ ok: true, value: true });
    };
    const pairs: readonly (readonly [string, Partial<TakeArguments>, Partial<TakeArguments>])[] = [
      [workbook, { sheet: 'Opgaven' }, { sheet: 'Partijen' }],
      [at('dubbel.csv'), { unite: 'all' }, {}],
      [at('beide.csv'), { kind: 'parties' }, { kind: 'tasks' }],
    ];
    for (const [list, one, other] of pairs) {
      await taken('a.gebiedstafel', list, one);
      await taken('b.gebiedstafel', list, other);
      const merged = await run('merge', at('a.gebiedstafel'), at('b.gebiedstafel'), '-o', at('c.gebiedstafel'));
      expect([list, merged.code, merged.error]).toEqual([list, 0, '']);
    }
  });

  it('takes no scores, which a table file never holds', async () => {
    await run('take', file, at('partijen.csv'), '-o', at('out.gebiedstafel'));
    const written = JSON.stringify(await logIn(readFileSync(at('out.gebiedstafel'))));
    expect(written).not.toMatch(/"(?:influence|interest)"/);
  });

  it.each([
    ['a sheet that is hidden', ['werkmap.xlsx', '--sheet', 'Oud'], 2, 'wel: Partijen, Opgaven, Acties'],
    ['a kind that its headings are not of', ['werkmap.xlsx', '--sheet', 'Acties', '--as', 'tasks'], 2, 'wel: actions'],
    ['a sheet of a text', ['partijen.csv', '--sheet', 'Blad1'], 2, 'dit is een tekstbestand'],
    ['an old workbook', ['werkmap.xls'], 1, 'ouder of ander soort werkmap'],
    ['a list that is not there', ['nergens.csv'], 1, 'ENOENT'],
  ])('refuses %s', async (_what, [list = '', ...more], code, says) => {
    for (const name of ['werkmap.xlsx', 'werkmap.xls']) copyFileSync(`tests/fixtures/workbooks/${name}`, at(name));
    const done = await run('take', file, at(list), ...more, '-o', at('out.gebiedstafel'));
    expect([done.code, done.out]).toEqual([code, '']);
    expect(done.error).toContain(says);
    expect(existsSync(at('out.gebiedstafel'))).toBe(false);
  });

  it('overwrites neither the table nor the list', async () => {
    await run('replay', file, '--export', at('table.gebiedstafel'));
    const before = readFileSync(at('table.gebiedstafel'));
    const done = await run('take', at('table.gebiedstafel'), workbook, '-o', at('table.gebiedstafel'));
    expect([done.code, done.error]).toEqual([2, expect.stringContaining('wordt niet overschreven')]);
    expect(readFileSync(at('table.gebiedstafel'))).toEqual(before);
  });

  it.each([
    ['no list', ['take', 'FILE']],
    ['two lists', ['take', 'FILE', 'a.csv', 'b.csv']],
    ['a result that is no table file', ['take', 'FILE', 'a.csv', '-o', 'out.json']],
    ['an unknown kind', ['take', 'FILE', 'a.csv', '--as', 'people']],
    ['rows that are none', ['take', 'FILE', 'a.csv', '--unite', 'some']],
    ['an option twice', ['take', 'FILE', 'a.csv', '--as', 'tasks', '--as', 'tasks']],
  ])('refuses a command with %s, with the usage', async (_what, argv) => {
    const { code, out, error } = await run(...argv.map((word) => (word === 'FILE' ? file : word)));
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^.+\n\nUsage:/);
  });
});
