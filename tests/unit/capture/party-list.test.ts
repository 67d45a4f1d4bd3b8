import { describe, expect, it } from 'vitest';
import { partiesIn } from '../../../shared/capture/party-list';

describe('a list of parties', () => {
  it('R-LIST-4 gives a party for each line, with what its name says about it', () => {
    expect(partiesIn('Provincie Gelderland\nGemeente Ede\nWaterschap Vallei en Veluwe\nLTO Noord')).toEqual([
      { kind: 'stakeholder', name: 'Provincie Gelderland', stakeholderKind: 'province', layer: 'province' },
      { kind: 'stakeholder', name: 'Gemeente Ede', stakeholderKind: 'municipality', layer: 'municipality' },
      {
        kind: 'stakeholder',
        name: 'Waterschap Vallei en Veluwe',
        stakeholderKind: 'water_board',
        layer: 'water_board',
      },
      { kind: 'stakeholder', name: 'LTO Noord', stakeholderKind: 'society', layer: null },
    ]);
  });

  it('leaves out bullets, numbers, empty lines and what is there already', () => {
    const names = partiesIn('- rijk\r\n\n2) VNG; IPO\n• gemeente Ede\n  Gemeente  Ede \n;;\n— UvW').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Rijk', 'VNG', 'IPO', 'Gemeente Ede', 'UvW']);
  });

  it('is empty for an empty list', () => {
    expect(partiesIn(' \n\t\n')).toEqual([]);
  });
});
