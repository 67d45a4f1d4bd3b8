import { describe, expect, it } from 'vitest';
import { erasedLog } from '../../../electron/cli/erased-log';
import { remainsOf } from '../../../shared/names/finding/remains-of';
import { tableWith } from './planted-table';

const said = [
  'Annelies van der Meijden is projectleider',
  'Van der Meijden belt morgen',
  'het plan van Van der Meyden',
  'A.v.d.M. tekent',
  'Annelies rekent het na',
  'Kuijken is er niet',
];
const name = 'Annelies van der Meijden';

describe('R-NAME-27: what still looks like an erased name is shown in its sentence', () => {
  it('finds surname, given name, other spelling and initials, and nobody else', () => {
    const remains = remainsOf(tableWith(said), [name]);
    expect(remains.map((each) => each.said)).toEqual(['Van der Meijden', 'Van der Meyden', 'A.v.d.M.', 'Annelies']);
    expect(remains[0]?.places[0]?.text).toContain('belt morgen');
  });

  it('notes how many places were kept', () => {
    const { log, remains } = erasedLog(tableWith(said), 'nl', [name]);
    const kept = remains.reduce((sum, { places }) => sum + places.length, 0);
    expect(kept).toBeGreaterThan(3);
    expect(log.at(-1)?.event).toMatchObject({ type: 'names.erased', data: { count: 1, kept } });
    expect(log.at(-1)?.text).toContain(`${kept} plaatsen die op een naam lijken zijn blijven staan`);
    expect(remains.map((each) => each.said)).not.toContain(name);
  });

  it('leaves nothing once all of them are taken along', () => {
    const first = remainsOf(tableWith(said), [name]).map((each) => each.said);
    const { log, remains } = erasedLog(tableWith(said), 'nl', [name, ...first]);
    expect(remains).toEqual([]);
    expect(log.at(-1)?.event.data).not.toHaveProperty('kept');
  });
});
