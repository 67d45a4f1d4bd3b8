import { execFile, execFileSync } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mainViewNames } from '../../../shared/i18n/main-views';
import { type MinutesBoardId, minutesBoardIds, usualMinutesBoards } from '../../../shared/minutes/boards/board-ids';
import expected from '../../fixtures/example/expected.json';
import { exampleCopy } from '../exchange/example-log';
import { run } from './run-for-test';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tafel-cli-'));
  file = path.join(folder, 'table.json');
  writeFileSync(file, JSON.stringify(exampleCopy()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const readJson = (name: string) => JSON.parse(read(name));

describe('validate', () => {
  it('says that a good file is fine', async () => {
    expect(await run('validate', file)).toEqual({
      code: 0,
      out: `${file}: in orde, 2 sessies met 88 gebeurtenissen\n`,
      error: '',
    });
  });

  it('refuses a broken file with its place and reason on the error stream', async () => {
    const broken = exampleCopy();
    broken.sessions[0].events[6].data.relation.to = 'a-niets';
    writeFileSync(file, JSON.stringify(broken));
    expect(await run('validate', file, '--lang', 'en')).toEqual({
      code: 1,
      out: '',
      error: `${file}: sessions[0].events[6].data.relation.to: "a-niets" does not exist at that moment.\n`,
    });
  });

  it.each([
    ['is not there', 'nergens.json', 'ENOENT'],
    ['is a folder', '.', 'dit is een map'],
  ])('refuses a file that %s', async (_what, name, reason) => {
    const { code, out, error } = await run('validate', at(name));
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(reason);
  });
});

describe('replay', () => {
  it.each([
    ['start', undefined, expected.atStart],
    ['ses-1', '2022-01-20', expected.afterSession1],
    ['ses-2', undefined, expected.afterSession2],
    [undefined, undefined, expected.afterSession2],
  ])('reports the checks until %s', async (until, asOf, wanted) => {
    const moment = until === undefined ? [] : ['--until', until];
    const date = asOf === undefined ? [] : ['--as-of', asOf];
    const result = await run('replay', file, ...moment, ...date, '--report', at('checks.json'));
    expect(result).toEqual({ code: 0, out: '', error: '' });
    expect(readJson('checks.json')).toEqual(wanted);
  });

  it('stops after one event', async () => {
    const reportAt = async (until: string) =>
      JSON.parse((await run('replay', file, '--until', until, '--report', '-')).out);
    expect((await reportAt('ses-1:8')).dependencyCycles).toEqual([]);
    expect((await reportAt('ses-1:9')).dependencyCycles).toEqual([['t-economie', 't-energie', 't-wonen']]);
  });

  it('writes minutes of the last session replayed, in both languages', async () => {
    await run('replay', file, '--until', 'ses-1', '--minutes', at('verslag.md'));
    expect(read('verslag.md')).toContain('# Verslag Gebiedstafel 1\n');
    await run('replay', file, '--until', 'ses-1', '--minutes', at('minutes.md'), '--lang', 'en');
    expect(read('minutes.md')).not.toContain('Verslag');
    expect(read('minutes.md')).toContain('## How the talk went');
    expect(read('minutes.md')).not.toContain('De voorzitter opent de sessie.');
    await run('replay', file, '--until', 'ses-1', '--minutes', at('whole.md'), '--annexes', 'log');
    expect(read('whole.md')).toContain('De voorzitter opent de sessie.');
  });

  it('writes the minutes as OpenDocument text when the file is called so', async () => {
    expect(await run('replay', file, '--until', 'ses-1', '--minutes', at('verslag.odt'))).toEqual({
      code: 0,
      out: '',
      error: '',
    });
    const parts = unzipSync(readFileSync(at('verslag.odt')));
    expect(strFromU8(parts['mimetype'] as Uint8Array)).toBe('application/vnd.oasis.opendocument.text');
    expect(strFromU8(parts['content.xml'] as Uint8Array)).toContain('Hoe het gesprek liep');
    await run('replay', file, '--until', 'ses-1', '--minutes', at('weer.odt'));
    expect(readFileSync(at('weer.odt'))).toEqual(readFileSync(at('verslag.odt')));
  });

  it('R-BRING-13 gives the lists of the map and of a session, as the app does', async () => {
    const lists = ['parties', 'tasks', 'decisions', 'actions'].flatMap((list) => [`--${list}`, at(`${list}.csv`)]);
    expect(await run('replay', file, ...lists)).toEqual({ code: 0, out: '', error: '' });
    for (const [list, heading] of [
      ['parties', 'Organisatie;Afkorting;'],
      ['tasks', 'Opgave;Omschrijving;'],
      ['decisions', 'Nr.;Soort;Besluit'],
      ['actions', 'Nr.;Actie'],
    ] as const) {
      expect(read(`${list}.csv`).slice(1)).toMatch(new RegExp(`^${heading}`, 'i'));
      expect(read(`${list}.csv`).split('\r\n').length).toBeGreaterThan(3);
    }
    expect((await run('take', file, at('parties.csv'))).out).toContain('verandert niets op de tafel');
    expect((await run('take', file, at('tasks.csv'))).out).toContain('verandert niets op de tafel');
    expect((await run('replay', file, '--until', 'start', '--parties', '-')).out).toContain('Organisatie;');
    const early = await run('replay', file, '--until', 'start', '--actions', at('vroeg.csv'));
    expect([early.code, early.error]).toEqual([2, expect.stringContaining('--actions: er is op dat moment nog geen')]);
  });

  it('R-BOARD-12 puts the boards in the minutes that are asked for', async () => {
    const headings = async (...options: readonly string[]): Promise<readonly string[]> => {
      const { code, out } = await run('replay', file, '--minutes', '-', ...options);
      expect(code).toBe(0);
      return [...out.matchAll(/^#+ A\.\d+ (.+)$/gm)].map(([, name]) => name ?? '');
    };
    const named = (ids: readonly MinutesBoardId[]): readonly string[] => ids.map((id) => mainViewNames.nl.view[id]);
    expect(await headings()).toEqual([]);
    expect(await headings('--annexes', 'map')).toEqual(named(usualMinutesBoards));
    expect(await headings('--boards', 'compare, balance')).toEqual(named(['balance', 'compare']));
    expect(await headings('--boards', 'all')).toEqual(named(minutesBoardIds));
    expect(await headings('--boards', 'none')).toEqual([]);
    expect((await run('help')).out).toContain(`${minutesBoardIds.slice(0, 3).join(',')}`);
  });

  it('exports the exchange file without loss, and the state of an earlier moment', async () => {
    await run('replay', file, '--export', at('out.json'));
    expect(readJson('out.json')).toEqual(exampleCopy());
    await run('replay', file, '--until', 'ses-1:3', '--export', at('early.json'));
    const early = exampleCopy();
    early.sessions = [{ ...early.sessions[0], events: early.sessions[0].events.slice(0, 3) }];
    expect(readJson('early.json')).toEqual(early);
  });

  it('leaves scores out when asked', async () => {
    await run('replay', file, '--without-analysis', '--export', at('out.json'));
    expect(read('out.json')).not.toContain('analysis');
    expect(readJson('out.json').initial.elements).toHaveLength(40);
  });

  it('packs a table file and reads it back by its content, not by its name', async () => {
    expect(await run('replay', file, '--export', at('table.gebiedstafel'))).toEqual({ code: 0, out: '', error: '' });
    linkSync(at('table.gebiedstafel'), at('renamed.json'));
    await run('replay', at('renamed.json'), '--until', 'ses-1', '--as-of', '2022-01-20', '--report', at('checks.json'));
    expect(readJson('checks.json')).toEqual(expected.afterSession1);
    await run('replay', file, '--export', at('again.gebiedstafel'));
    expect(readFileSync(at('again.gebiedstafel'))).toEqual(readFileSync(at('table.gebiedstafel')));
  });

  it('refuses a table file that was changed', async () => {
    await run('replay', file, '--export', at('table.gebiedstafel'));
    writeFileSync(at('table.gebiedstafel'), readFileSync(at('table.gebiedstafel')).subarray(0, 5000));
    const { code, error } = await run('validate', at('table.gebiedstafel'));
    expect(code).toBe(1);
    expect(error).toContain('beschadigd of niet helemaal gekopieerd');
  });

  it('leaves only what was asked for: no temporary files, nothing when a result cannot be made', async () => {
    await run('replay', file, '--report', at('checks.json'));
    const { code } = await run('replay', file, '--until', 'start', '--export', at('out.json'), '--minutes', at('m.md'));
    expect(code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['checks.json', 'table.json']);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and through a link, and replaces neither', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reader = execFile('cat', [at('pipe')]);
    let piped = '';
    reader.stdout?.on('data', (chunk) => {
      piped += chunk;
    });
    const closed = new Promise((resolve) => reader.once('close', resolve));
    expect((await run('replay', file, '--report', at('pipe'))).code).toBe(0);
    await closed;
    expect(JSON.parse(piped)).toEqual(expected.afterSession2);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);

    writeFileSync(at('real.json'), 'old');
    symlinkSync(at('real.json'), at('link.json'));
    await run('replay', file, '--report', at('link.json'));
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    expect(readJson('real.json')).toEqual(expected.afterSession2);
  });

  it('says so when a result cannot be written', async () => {
    const { code, error } = await run('replay', file, '--report', at('nergens/checks.json'));
    expect(code).toBe(1);
    expect(error).toContain('kon niet geschreven worden (ENOENT)');
  });
});

describe('a wrong command is refused with the usage', () => {
  it.each([
    ['no verb', []],
    ['an unknown verb', ['publish', 'FILE']],
    ['no file', ['replay']],
    ['two files', ['replay', 'FILE', 'FILE']],
    ['an unknown option', ['replay', 'FILE', '--verbose']],
    ['an option of another verb', ['validate', 'FILE', '--until', 'start']],
    ['an option without value', ['replay', 'FILE', '--report']],
    ['an option given twice', ['replay', 'FILE', '--until', 'start', '--until', 'ses-1']],
    ['a day that does not exist', ['replay', 'FILE', '--as-of', '2022-02-30']],
    ['an unknown language', ['replay', 'FILE', '--lang', 'fr']],
    ['an export of an unknown kind', ['replay', 'FILE', '--export', 'out.xlsx']],
    ['minutes in a form that only the app makes', ['replay', 'FILE', '--minutes', 'out.pdf']],
    ['an unknown annex', ['replay', 'FILE', '--minutes', '-', '--annexes', 'weather']],
    ['an unknown version', ['replay', 'FILE', '--minutes', '-', '--version', 'secret']],
    ['a list that is no CSV', ['replay', 'FILE', '--parties', 'out.xlsx']],
    ['a list over another result', ['replay', 'FILE', '--parties', 'out.csv', '--tasks', 'out.csv']],
    ['an unknown board', ['replay', 'FILE', '--minutes', '-', '--boards', 'balance,weather']],
    ['boards without minutes', ['replay', 'FILE', '--boards', 'all']],
    ['two results on standard output', ['replay', 'FILE', '--report', '-', '--minutes', '-']],
  ])('%s', async (_what, argv) => {
    const { code, out, error } = await run(...argv.map((word) => (word === 'FILE' ? file : word)));
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^.+\n\nUsage:/);
  });

  it.each([
    ['ses-9', 'deze sessie staat niet in het bestand; wel: start, ses-1, ses-2'],
    ['ses-1:99', 'deze gebeurtenis staat niet in ses-1; die loopt van 1 tot en met 73'],
    ['ses-1:', 'deze gebeurtenis staat niet in ses-1'],
    ['ses-1:1e1', 'deze gebeurtenis staat niet in ses-1'],
  ])('an unknown moment %s', async (until, reason) => {
    const { code, out, error } = await run('replay', file, '--until', until, '--report', '-');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(reason);
  });

  it('a result over the file being read, also through a link', async () => {
    symlinkSync(file, at('link.json'));
    for (const target of [file, at('link.json'), path.join(folder, '.', 'table.json')]) {
      const { code, error } = await run('replay', file, '--export', target);
      expect(code).toBe(2);
      expect(error).toContain('wordt niet overschreven');
    }
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(exampleCopy());
  });
});

it('tells how it is used when asked, on standard output', async () => {
  for (const argv of [['--help'], ['help'], ['replay', '--help']]) {
    const { code, out, error } = await run(...argv);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('cli replay FILE');
  }
});

describe('erasing names', () => {
  it('R-NAME-3 leaves no name in any result, and a file that is fine', async () => {
    const named = exampleCopy();
    const attendance = named.sessions[0].events.find(({ type }: { type: string }) => type === 'attendance.recorded');
    attendance.data.attendance[0].name = 'Saskia van Wezemael';
    const note = named.sessions[0].events.find(({ type }: { type: string }) => type === 'note.recorded');
    note.text = 'SASKIA VAN WEZEMAEL vraagt het na.';
    writeFileSync(file, JSON.stringify(named));
    const plain = ['--export', at('uit.json'), '--minutes', at('uit.md')];
    expect((await run('replay', file, ...plain)).code).toBe(0);
    expect(read('uit.json')).toContain('Saskia');

    const lists = ['parties', 'tasks', 'decisions', 'actions'];
    const files = lists.flatMap((list) => [`--${list}`, at(`${list}.csv`)]);
    const erased = ['--erase-names', '--export', at('gewist.json'), '--minutes', at('gewist.md'), ...files];
    expect(await run('replay', file, ...erased)).toEqual({ code: 0, out: '', error: '' });
    for (const name of ['gewist.json', 'gewist.md', ...lists.map((list) => `${list}.csv`)])
      expect(read(name)).not.toMatch(/saskia/i);
    expect(read('gewist.json')).toContain('[naam gewist] vraagt het na.');
    const events = readJson('gewist.json').sessions.flatMap((session: { events: unknown[] }) => session.events);
    expect(events.at(-1)).toMatchObject({ type: 'names.erased', data: { count: 1 }, text: 'Er is 1 naam gewist.' });
    expect((await run('validate', at('gewist.json'))).code).toBe(0);
    const again = ['--erase-names', '--export', at('weer.json')];
    expect((await run('replay', at('gewist.json'), ...again)).code).toBe(0);
    expect(readJson('weer.json')).toEqual(readJson('gewist.json'));
  });
});

describe('erase', () => {
  const table = (name: string) => at(`${name}.gebiedstafel`);
  const said = async (name: string): Promise<string> => {
    await run('replay', table(name), '--export', at('said.json'));
    return read('said.json');
  };

  it('R-NAME-23 takes names that are told out of a copy, says how many, and leaves the file as it was', async () => {
    await run('replay', file, '--export', table('a'));
    const before = readFileSync(table('a'));
    expect(await said('a')).toMatch(/\bWonen\b.*\bIPO\b|\bIPO\b.*\bWonen\b/s);
    const { code, out, error } = await run('erase', table('a'), '--also', 'Wonen, niemand', '-o', table('b'));
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/: 1 naam gewist, in \d+ regels\n$/);
    expect(await said('b')).not.toMatch(/\bWonen\b/);
    expect(readFileSync(table('a'))).toEqual(before);
  });

  it('R-NAME-21 gives copies that are merged, and have lost what either lost', async () => {
    await run('replay', file, '--export', table('a'));
    await run('erase', table('a'), '--also', 'Wonen', '-o', table('b'));
    await run('erase', table('a'), '--also', 'IPO', '-o', table('c'));
    expect(await run('merge', table('b'), table('c'), '-o', table('d'))).toMatchObject({ code: 0, error: '' });
    await run('merge', table('c'), table('b'), '-o', table('e'));
    expect(readFileSync(table('d'))).toEqual(readFileSync(table('e')));
    const text = await said('d');
    expect(text).not.toMatch(/\bWonen\b|\bIPO\b/);
    expect(text).toContain('[naam gewist]');
  });

  it('says that there was nothing to erase', async () => {
    const { code, out } = await run('erase', file, '--also', 'Niemand Anders', '-o', at('same.json'));
    expect([code, out]).toEqual([0, `${at('same.json')}: er stond geen naam in om te wissen; er is niets gewijzigd\n`]);
  });

  it.each([
    [['erase'], 'a file is missing'],
    [['erase', 'a', 'b'], 'one file at a time; "b" is too many'],
    [['erase', 'a', '-o', ''], '-o needs a file for the result'],
    [['erase', 'a', '-o', 'b.txt'], '-o needs a file that ends in .json or .gebiedstafel, or -'],
    [['erase', 'a', '-o', '-', '-o', '-'], '--out is given twice'],
    [['erase', 'a', '-o', '-', '--also', 'x,Jan'], 'two letters or more, with commas between; not "x"'],
    [['erase', 'a', '-o', '-', '--lang', 'fr'], '--lang is nl or en, not "fr"'],
  ])('refuses %j', async (argv, problem) => {
    const { code, error } = await run(...argv);
    expect([code, error.split('\n')[0]]).toEqual([2, expect.stringContaining(problem)]);
  });

  it('does not write over the file that it reads', async () => {
    expect((await run('erase', file, '-o', file)).code).toBe(2);
  });
});
