import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapFonts } from '../../../electron/cli/map-fonts';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { mapSvg } from '../../../shared/projection/map-svg';
import { xmlProblems } from '../archive/valid-xml';
import { element } from '../placement/things';
import { contentWith } from '../projection/table';

const files = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';
const fileOf = (script: string, weight: number): Buffer =>
  readFileSync(path.join(files, `atkinson-hyperlegible-next-${script}-${weight}-normal.woff2`));

function drawn(name: string, fonts = mapFonts): string {
  const content = contentWith({ elements: [element('x', 'task', { name })] });
  return mapSvg(mapModelOf(content, 'nl', { audience: 'hall' }), { width: 400, theme: 'light', language: 'nl', fonts });
}

/** Weight and file of each font that a picture brings along. */
function fontsIn(svg: string): readonly (readonly [number, Buffer])[] {
  const faces = svg.matchAll(/@font-face\{[^}]*font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)/g);
  return [...faces].map(([, weight, bytes]) => [Number(weight), Buffer.from(bytes!, 'base64')]);
}

describe('the typeface inside a picture of the map', () => {
  it('R-ARCHIVE-16 is there in every weight that is written in, once', () => {
    const svg = drawn('Wonen');
    expect(fontsIn(svg)).toEqual([600, 700].map((weight) => [weight, fileOf('latin', weight)]));
    const weights = new Set([...svg.matchAll(/font-weight="(\d+)"/g)].map(([, weight]) => Number(weight)));
    expect([...weights].sort()).toEqual([600, 700]);
  });

  it('R-ARCHIVE-16 has the letters of a name from farther away only when there is one', () => {
    expect(fontsIn(drawn('Łódź aan de IJssel')).map(([, bytes]) => bytes)).toEqual(
      expect.arrayContaining([fileOf('latin-ext', 600), fileOf('latin', 600)]),
    );
    expect(fontsIn(drawn('Súdwest-Fryslân'))).toHaveLength(2);
  });

  it('R-ARCHIVE-16 leaves the picture valid XML that asks for nothing from outside', async () => {
    const svg = drawn('Łódź <& "wonen"');
    expect(await xmlProblems([{ path: 'kaart.svg', text: svg }], 'picture')).toEqual([]);
    expect([...svg.matchAll(/url\((?!data:)/g)]).toEqual([]);
    expect([...svg.matchAll(/href="(?!#)/g)]).toEqual([]);
  });

  it('is left out where none was given', () => {
    expect(drawn('Wonen', [])).not.toContain('<style');
  });
});
