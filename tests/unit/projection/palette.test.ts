import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapPalettes, paperOf } from '../../../shared/projection/map-palette';

/** The values of a style sheet for one theme: the general block, then the block of the theme. */
function tokensOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const file of ['renderer/ui/tokens.css', 'renderer/map/map-tokens.css']) {
    const css = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
    const plain = css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const isGeneral = selector.trim().endsWith(':root');
      const isDark = selector.includes("[data-theme='dark']") || selector.includes('[data-theme="dark"]');
      if (!isGeneral && !(theme === 'dark' && isDark)) continue;
      for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) tokens.set(name, value.trim());
    }
  }
  return tokens;
}

describe.each(['light', 'dark'] as const)('pictures in the %s theme', (theme) => {
  test('have the colours of the windows', () => {
    const tokens = tokensOf(theme);
    const palette = mapPalettes[theme];
    const expected = {
      '--color-map-canvas': palette.canvas,
      '--color-map-lane-text': palette.laneText,
      '--color-map-element': palette.element,
      '--color-map-element-text': palette.text,
      '--color-on-layer': palette.onLayer,
      '--color-map-conflict': palette.conflict,
      '--color-map-agreed': palette.agreed,
      '--color-accent': palette.proposal,
      '--color-map-label': palette.label,
      '--color-map-grid': palette.grid,
      '--color-map-task': palette.task,
      '--color-map-task-text': palette.taskText,
      '--color-map-task-border': palette.ink.task,
      '--color-map-kind-badge': palette.ink.goal,
      '--color-layer-national': palette.ink.national,
      '--color-layer-province': palette.ink.province,
      '--color-layer-municipality': palette.ink.municipality,
      '--color-layer-water-board': palette.ink.water_board,
      '--color-layer-society': palette.ink.society,
      '--color-layer-knowledge': palette.ink.knowledge,
      '--color-layer-none': palette.ink.other,
      '--color-map-line-role': palette.lines.role,
      '--color-map-line-means': palette.lines.means,
      '--color-map-line-content': palette.lines.content,
      '--color-map-line-space': palette.lines.space,
      '--color-map-tint': `${palette.tint * 100}%`.replace(/(\d)\.0+\d*%/, '$1%'),
    };
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, tokens.get(name)]))).toEqual(expected);
  });

  test('set names on cards with a contrast of at least 4.5', () => {
    const palette = mapPalettes[theme];
    const classes = Object.keys(palette.ink) as (keyof typeof palette.ink)[];
    const weak = classes.filter((each) => {
      const text = each === 'task' ? palette.taskText : palette.text;
      return contrast(text, paperOf(each, palette)) < 4.5 || contrast(palette.onLayer, palette.ink[each]) < 4.5;
    });
    expect(weak).toEqual([]);
  });

  test('mix the paper of a card also from colours that a small style sheet has in three digits', () => {
    const palette = mapPalettes[theme];
    const own = { ...palette, ink: { ...palette.ink, knowledge: '#00aa88' }, element: '#ffffff' };
    const short = { ...palette, ink: { ...palette.ink, knowledge: '#0a8' }, element: '#fff' };
    expect(paperOf('knowledge', short)).toBe(paperOf('knowledge', own));
    expect(paperOf('knowledge', own)).not.toBe('#ffffff');
    expect(paperOf('knowledge', { ...own, element: 'Canvas' })).toBe('Canvas');
  });

  test('draw lines with a contrast of at least 3', () => {
    const { lines, canvas, conflict } = mapPalettes[theme];
    for (const color of [...Object.values(lines), conflict]) expect(contrast(color, canvas)).toBeGreaterThanOrEqual(3);
  });
});

function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [most, least] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (most + 0.05) / (least + 0.05);
}
