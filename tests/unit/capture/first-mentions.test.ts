import { describe, expect, it } from 'vitest';
import { heardLast } from './heard-lines';

const gives = (language: 'nl' | 'en', ...lines: string[]) => heardLast(lines, language);

describe('R-SAY-18 what is mentioned first, without a verb', () => {
  it.each([
    ['nl', 'Kattenwaard, 82 ha', { name: 'Kattenwaard', areaHa: 82 }],
    ['nl', 'Kattenwaard: 82 ha, 30 beschikbaar', { name: 'Kattenwaard', areaHa: 82, availableHa: 30 }],
    ['nl', 'De Lange Wei – ca. 12,5 ha, waarvan 4 vrij', { name: 'Lange Wei', areaHa: 12.5, availableHa: 4 }],
    ['nl', '- Kattenwaard, 82 ha', { name: 'Kattenwaard', areaHa: 82 }],
    ['en', 'Heron Flats, 82 ha of which 30 available', { name: 'Heron Flats', areaHa: 82, availableHa: 30 }],
  ] as const)('%s: "%s" is offered as an area', (language, line, zone) => {
    const heard = gives(language, line);
    expect(heard.outcome).toBe('ask');
    expect(heard.gives).toEqual([expect.objectContaining({ type: 'element.added', kind: 'zone', ...zone })]);
  });

  it('asks no area of the name of somebody at the table', () => {
    const { gives: found } = gives('nl', 'aanwezig: Gemeente Kattenwaard', 'Kattenwaard, 82 ha');
    expect(found.filter(({ type }) => type === 'element.added')).toEqual([]);
  });

  it.each(['- ', '– ', '• '])('reads what stands behind the mark of a list: "%s"', (mark) => {
    const lines = ['aanwezig: Gemeente Overmeer', 'opgave: Bosaanleg'];
    expect(gives('nl', ...lines, `${mark}Overmeer trekt bosaanleg`)).toEqual(
      gives('nl', ...lines, 'Overmeer trekt bosaanleg'),
    );
    expect(gives('nl', `${mark}waterberging`).gives).toEqual([
      expect.objectContaining({ type: 'element.added', kind: 'task', name: 'Waterberging' }),
    ]);
  });

  it('takes a number with a word behind it for no heading, unless it is the next', () => {
    expect(gives('nl', '45 beschikbaar').gives).toEqual([]);
  });
});
