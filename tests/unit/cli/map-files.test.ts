import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleCopy } from '../exchange/example-log';
import { run } from './run-for-test';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tafel-maps-'));
  writeFileSync(at('table.json'), JSON.stringify(exampleCopy()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const foreign = (name: string) => fileURLToPath(new URL(`../../fixtures/foreign-maps/${name}`, import.meta.url));
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length;

it.each([
  ['kaart.graphml', /<node /g, /<edge /g],
  ['kaart.canvas', /"type": "text"/g, /"fromNode"/g],
  ['kaart.drawio', /vertex="1"/g, /edge="1"/g],
  ['kaart.mmd', /^ {4}n\d+/gm, /^ {2}n\d+ -/gm],
])('R-FORMAT-1 the whole map of the example goes out as %s', async (name, node, edge) => {
  expect(await run('replay', at('table.json'), '--until', 'ses-1', '--export', at(name))).toMatchObject({ code: 0 });
  const text = readFileSync(at(name), 'utf8');
  expect([count(text, node), count(text, edge)]).toEqual([45, 79]);
});

it('R-FORMAT-1 leaves out what is confidential, and says so, unless it is asked for', async () => {
  const table = exampleCopy();
  table.initial.elements.find(({ id }: { id: string }) => id === 's-prov').openness = 'confidential';
  writeFileSync(at('table.json'), JSON.stringify(table));
  const { error } = await run('replay', at('table.json'), '--export', at('a.graphml'));
  expect(error).toContain('1 vertrouwelijk onderdeel is weggelaten');
  expect(readFileSync(at('a.graphml'), 'utf8')).not.toContain('s-prov');
  await run('replay', at('table.json'), '--export', at('b.graphml'), '--with-confidential');
  expect(readFileSync(at('b.graphml'), 'utf8')).toContain('s-prov');
});

it('lists the relations with the names of both ends', async () => {
  await run('replay', at('table.json'), '--until', 'ses-1', '--relations', at('relaties.csv'));
  const lines = readFileSync(at('relaties.csv'), 'utf8').trim().split('\r\n');
  expect(lines).toHaveLength(80);
  expect(lines[1]?.split(';')).toHaveLength(11);
});

it('R-FORMAT-2 says what a foreign map would bring before anything is written, and takes it on request', async () => {
  const before = readFileSync(at('table.json'), 'utf8');
  const shown = await run('take', at('table.json'), foreign('gephi.graphml'));
  expect(shown.code).toBe(0);
  expect(shown.out).toContain('+ Partij: Hoogheemraadschap Delta (naar de naam; n0)');
  expect(shown.out).toContain('? Opgave: Waterberging (nergens staat wat dit is; --kinds n1=…)');
  expect(shown.out).toContain(
    '! niet overgenomen: Waterberging → Natuurherstel: er staat geen werkwoord bij dat de app kent',
  );
  expect(readFileSync(at('table.json'), 'utf8')).toBe(before);
  const taken = await run(
    'take',
    at('table.json'),
    foreign('gephi.graphml'),
    '--kinds',
    'n1=goal',
    '-o',
    at('c.gebiedstafel'),
  );
  expect(taken).toMatchObject({ code: 0, error: '' });
  expect(await run('validate', at('c.gebiedstafel'))).toMatchObject({ code: 0 });
});

it('refuses what is no map with what to do next', async () => {
  writeFileSync(at('kapot.graphml'), '<graphml><graph>');
  const { code, error } = await run('take', at('table.json'), at('kapot.graphml'));
  expect(code).toBe(1);
  expect(error).toContain('Bewaar het opnieuw in het programma dat het maakte.');
  expect(await run('take', at('table.json'), foreign('gephi.graphml'), '--kinds', 'n1=huis')).toMatchObject({
    code: 2,
  });
});
