import { describe, expect, it } from 'vitest';
import { relationClause } from '../../../shared/i18n/relation-clause';

describe('R-MINUTES-12 a relation as a sentence', () => {
  it.each([
    [['Gemeente Polderdam', 'executes', 'Wonen', 'nl'], 'Gemeente Polderdam voert Wonen uit'],
    [['Planbureaus', 'provides', 'Kennis', 'nl'], 'Planbureaus brengen Kennis in'],
    [['Gemeente Polderdam', 'executes', 'Wonen', 'en'], 'Gemeente Polderdam carries out Wonen'],
    [['Inwoners en raden betrekken', 'depends_on', 'Kennis', 'nl'], 'Inwoners en raden betrekken hangt af van Kennis'],
  ] as const)('%j', ([from, kind, to, language], sentence) => {
    expect(relationClause(from, kind, to, language)).toBe(sentence);
  });

  it('agrees with several subjects, and says area and money in their place', () => {
    expect(relationClause(['Rijk', 'IPO'], 'leads', ['Wonen', 'Klimaat'], 'nl')).toBe(
      'Rijk en IPO trekken Wonen en Klimaat',
    );
    const claim = { hectares: 400, sharedHectares: 250 };
    expect(relationClause('Klimaat', 'claims_space', 'Veenweide', 'nl', claim)).toBe(
      'Klimaat vraagt 400 hectare in Veenweide, waarvan 250 hectare gedeeld',
    );
    expect(relationClause('Rijk', 'funds', 'Wonen', 'en', { amountMln: 6 })).toBe(
      'Rijk funds Wonen with 6 million euro',
    );
  });
});
