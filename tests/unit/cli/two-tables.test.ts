import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTableFile, writeTableFile } from '../../../shared/exchange/table-file';
import type { LogEntry } from '../../../shared/log/log-entry';
import { laptop } from '../app/laptop';
import { runForBytes as run } from './run-for-test';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tafel-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const hash = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function save(name: string, log: readonly LogEntry[]): Promise<string> {
  writeFileSync(at(name), await writeTableFile(log, hash));
  return at(name);
}

/** Two laptops that went on with one table: both changed the cost of a task, one added another. */
async function twoTables(): Promise<readonly [string, string]> {
  const a = laptop('a');
  const made = await a.say({ type: 'addElement', element: { id: 'wonen', kind: 'task', name: 'Woningbouw' } });
  const b = laptop('b', a.engine.table.log);
  expect(made.dot).toBe('r-a:1');
  await a.say({ type: 'updateElement', id: 'wonen', set: { estimatedCostMln: 40 } });
  await b.say({ type: 'updateElement', id: 'wonen', set: { estimatedCostMln: 25 } });
  await b.say({ type: 'addElement', element: { kind: 'task', name: 'Waterberging' } });
  return [await save('a.gebiedstafel', a.engine.table.log), await save('b.gebiedstafel', b.engine.table.log)];
}

describe('merge', () => {
  it('R-CLI-1 writes what both know into a third file, the same in either order, and says what to look at', async () => {
    const [a, b] = await twoTables();
    const [before, after] = [readFileSync(a), readFileSync(b)];
    const merged = await run('merge', a, b, '-o', at('c.gebiedstafel'));
    expect(merged).toMatchObject({ code: 0, error: '' });
    expect(merged.out).toBe(
      `${at('c.gebiedstafel')}: samengevoegd\n! Woningbouw, geraamde kosten: Laptop b schreef 25 mln euro, Laptop a 40 mln euro.\n`,
    );
    const other = await run('merge', b, a, '-o', '-');
    expect(other.bytes.equals(readFileSync(at('c.gebiedstafel')))).toBe(true);
    expect([readFileSync(a), readFileSync(b)]).toEqual([before, after]);
    const read = await readTableFile(readFileSync(at('c.gebiedstafel')), hash);
    expect(read.ok && read.value.log.length).toBe(5);
  });

  it('R-CLI-1 writes nothing over what it reads, and refuses what does not go together', async () => {
    const [a, b] = await twoTables();
    expect(await run('merge', a, b, '-o', a)).toMatchObject({
      code: 2,
      error: `${a} is het bestand dat gelezen wordt en wordt niet overschreven; kies een andere naam\n`,
    });
    const [first, ...rest] = laptop('x').engine.table.log;
    const apart = await save('x.gebiedstafel', [{ ...(first as LogEntry), dot: 'zz:1' }, ...rest]);
    const refused = await run('merge', a, apart, '-o', at('c.gebiedstafel'), '--lang', 'en');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toMatch(/begun apart/);
    writeFileSync(at('kapot.gebiedstafel'), readFileSync(b).subarray(0, 200));
    expect(await run('merge', a, at('kapot.gebiedstafel'), '-o', '-')).toMatchObject({ code: 1, out: '' });
    expect((await run('merge', a, at('weg.gebiedstafel'), '-o', '-')).error).toMatch(
      /kon niet gelezen worden \(ENOENT\)/,
    );
  });

  it.each([
    [['merge'], 'merge needs -o with a file for the result'],
    [['merge', 'a', 'b', '-o', 'c.json'], '-o needs a file that ends in .gebiedstafel, or -'],
    [['merge', 'a', '-o', '-'], 'two table files are needed'],
    [['diff', 'a', 'b', 'c'], 'two files at a time; "c" is too many'],
  ])('R-CLI-1 is told how it is used after %j', async (argv, problem) => {
    const { code, error } = await run(...argv);
    expect([code, error.split('\n')[0]]).toEqual([2, problem]);
  });
});

describe('diff', () => {
  it('R-CLI-2 says who is ahead, what the second would bring, by whom, and what to look at', async () => {
    const [a, b] = await twoTables();
    expect((await run('diff', a, b)).out.split('\n')).toEqual([
      'Beide zijn verder gegaan: elk weet iets wat de ander nog niet weet.',
      `${a}: 1 regel die de ander niet kent`,
      `${b}: 2 regels die de ander niet kent`,
      '+ Waterberging (Laptop b)',
      '! Woningbouw, geraamde kosten: Laptop b schreef 25 mln euro, Laptop a 40 mln euro.',
      '',
    ]);
    expect((await run('diff', a, a, '--lang', 'en')).out).toMatch(/^Both know exactly the same\.\n/);
  });
});
