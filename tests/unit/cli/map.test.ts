import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleCopy } from '../exchange/example-log';
import { run } from './run-for-test';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tafel-map-'));
  file = path.join(folder, 'table.json');
  writeFileSync(file, JSON.stringify(exampleCopy()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

describe('map', () => {
  it('draws the screen of the hall with the figures of what is drawn', async () => {
    const given = ['map', file, '--until', 'start', '-o', at('map.svg'), '--figures', at('map.json')];
    expect(await run(...given)).toEqual({ code: 0, out: '', error: '' });
    const picture = readFileSync(at('map.svg'), 'utf8');
    expect(picture).toMatch(/^<svg [^>]*width="1920" height="1080"/);
    const figures = JSON.parse(readFileSync(at('map.json'), 'utf8'));
    expect(Object.keys(figures)).toEqual([
      ...['elements', 'lines', 'crossings', 'linesOverTitles', 'linesBehindCards', 'mostTracksInGutter'],
      ...['smallestCapitalPx', 'outsideLane', 'bothEndsWhole', 'focusCards', 'focusPlates'],
    ]);
    expect(figures.elements).toBe(40);
    for (const line of new Set(picture.match(/data-bundle="[^"]*"/g))) expect(picture.split(line)).toHaveLength(2);
  });

  it('lights what is named, with its two ends and what it says', async () => {
    const { code, out } = await run('map', file, '--light', 'r-023', '--size', '1366x768', '-o', '-');
    expect(code).toBe(0);
    expect(out.match(/data-lit=""/g)).toHaveLength(1);
    expect(out.match(/data-plate=""/g)).toHaveLength(1);
  });

  it('leaves out for the hall what is confidential, and draws all of it for the facilitator', async () => {
    const table = exampleCopy();
    const [first] = table.initial.elements;
    Object.assign(first!, { name: 'Besloten overleg', openness: 'confidential' });
    writeFileSync(file, JSON.stringify(table));
    const shown = async (audience: string) => (await run('map', file, '--audience', audience, '-o', '-')).out;
    expect((await shown('hall')).includes('Besloten')).toBe(false);
    expect((await shown('facilitator')).includes('Besloten')).toBe(true);
  });

  it.each([
    [['--size', '12x9'], '--size'],
    [['--depth', 'far'], '--depth'],
    [['--light', 'nobody'], 'nobody'],
    [['--audience', 'everyone'], '--audience'],
    [['--until', 'ses-9'], 'ses-9'],
  ])('refuses %j and writes nothing', async (words, named) => {
    const { code, out, error } = await run('map', file, ...words, '-o', at('map.svg'));
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(named);
    expect(() => readFileSync(at('map.svg'))).toThrow('ENOENT');
  });

  it('does not write over the table', async () => {
    const { code } = await run('map', file, '-o', at('map.svg'), '--figures', file);
    expect(code).toBe(2);
    expect(JSON.parse(readFileSync(file, 'utf8')).format).toBe('gebiedstafel-exchange');
  });
});
