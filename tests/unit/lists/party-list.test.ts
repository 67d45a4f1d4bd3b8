import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../shared/model/content-of';
import { contentWith, party } from '../checks/small-table';
import { carriedOut, noContent, noTable, partyList, planned, remarksOf } from './list-samples';

describe('a list of parties', () => {
  it('R-BRING-4 proposes what seems one party, under its fullest name, with the others as further names', () => {
    const { groups, added, rows } = planned(noContent, partyList);
    expect(rows).toBe(11);
    const guesses = (groups ?? []).filter(({ isGuess }) => isGuess);
    expect(guesses.map(({ members }) => members.map(({ name }) => name))).toEqual([
      ['Min. BZK', 'Ministerie van BZK', 'ministerie van bzk'],
      ['Gemeente Súdwest', 'Gem. Súdwest'],
    ]);
    expect(added).toHaveLength(8);
    expect(added[0]).toMatchObject({
      name: 'Ministerie van BZK',
      stakeholderKind: 'national',
      layer: 'national',
      aliases: ['BZK', 'Min. BZK'],
    });
  });

  it('R-BRING-4 proposes two rows with one official code as one, under the headings of public data', () => {
    const list = "gm_naam;gm_code\nDen Haag;GM0518\n's-Gravenhage;GM0518\nDelft;GM0503";
    const { groups } = planned(noContent, list, {}, 'parties');
    expect((groups ?? []).map(({ members, isGuess }) => [members.map(({ name }) => name), isGuess])).toEqual([
      [['Den Haag', "'s-Gravenhage"], true],
      [['Delft'], false],
    ]);
    const water = planned(noContent, 'Waterschapsnaam;Waterschapscode\nDrents Overijsselse Delta;0664', {}, 'parties');
    expect(water.added[0]).toMatchObject({ stakeholderKind: 'water_board' });
  });

  it('R-BRING-4 keeps apart what a person says is different; rows of one name stay one', () => {
    const { added } = planned(noContent, partyList, { apart: new Set([5]) });
    expect(added.map(({ name }) => name).slice(0, 3)).toEqual(['Min. BZK', 'Ministerie van BZK', 'LNV']);
    expect(added).toHaveLength(9);
  });

  it('reads kind, layer and the organisation above, and a name without the abbreviation beside it', () => {
    const { added } = planned(noContent, partyList);
    const named = (name: string) => added.find((each) => each.name === name);
    expect(named('VNG')).toMatchObject({ stakeholderKind: 'umbrella', layer: 'municipality' });
    expect(named('Unie van Waterschappen')).toMatchObject({ layer: 'water_board', aliases: ['UvW'] });
    expect(named('Gemeenteraad Súdwest')).toMatchObject({
      stakeholderKind: 'council',
      parentId: named('Gemeente Súdwest')?.id,
    });
    expect(named('=1+1 BV')).toMatchObject({ stakeholderKind: 'society', layer: null });
  });

  it('R-BRING-2 tells what was not taken as it stands, by row', () => {
    expect(remarksOf(planned(noContent, partyList))).toEqual([
      'Rij 9: "Belang: hoog" is geen score van 1 tot en met 5; geef die zelf bij de partij.',
      'Rij 10: rond "VNG" stonden spaties die niet te zien zijn; die zijn weg.',
      'Rij 16: er staat geen naam in; de rij telt niet mee.',
      'Rij 17: "=1+1 BV" begint als een formule en wordt als gewone tekst genomen.',
      'Rij 18: "Totaal" is een telling; de rij telt niet mee.',
    ]);
  });

  it('R-BRING-5 completes what is on the map and leaves what it says there', () => {
    const content = contentWith([
      party('p', 'municipality', { name: 'Gemeente Utrecht', stakeholderKind: 'municipality' }),
      party('q', 'municipality', {
        name: 'Amsterdam',
        stakeholderKind: 'municipality',
        identifier: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0001',
      }),
    ]);
    const list = 'Gemeente;CBS-code\nUtrecht;344\nAmsterdam;363\nOnbekend;';
    const plan = planned(content, list);
    const address = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344';
    expect(plan.completed).toEqual([{ id: 'p', set: { aliases: ['Utrecht'], identifier: address } }]);
    expect(plan.added.map(({ name }) => name)).toEqual(['Onbekend']);
    expect(plan.unchanged).toBe(1);
    expect(remarksOf(plan)).toEqual([
      'Rij 3: op de kaart staat "Amsterdam": https://identifier.overheid.nl/tooi/id/gemeente/gm0001; dat blijft zo.',
    ]);
  });

  it('taken over, the same list brings nothing any more', () => {
    const { commands } = planned(noContent, partyList);
    const table = carriedOut(noTable, commands);
    const again = planned(contentOf(table), partyList);
    expect(again.commands).toEqual([]);
    expect(again.unchanged).toBe(8);
  });

  it('R-BRING-8 takes scores only when that is asked, and columns about people never', () => {
    const without = JSON.stringify(planned(noContent, partyList).commands);
    expect(without).not.toMatch(/influence|interest|invalid|tweede contact/);
    const [command] = planned(noContent, partyList, { withScores: true }).commands;
    const scores = command?.type === 'takeList' ? (command.scores ?? []) : [];
    expect(scores).toHaveLength(6);
    expect(scores[0]).toEqual({ stakeholder: 'stakeholder-1', set: { influence: 5, interest: 4 } });
    expect(scores[1]?.set).toEqual({ influence: 3 });
  });
});

describe('codes of governments (R-BRING-7)', () => {
  it('makes an address of a code, also of one that lost its zeros', () => {
    const list =
      'Organisatie;Soort;Code\nA;gemeente;14\nB;provincie;pv26\nC;waterschap;ws0152\nD;bedrijf;12\nE;gemeente;12345';
    const plan = planned(noContent, list, {}, 'parties');
    const tooi = 'https://identifier.overheid.nl/tooi/id';
    expect(plan.added.map(({ identifier }) => identifier)).toEqual([
      `${tooi}/gemeente/gm0014`,
      `${tooi}/provincie/pv26`,
      `${tooi}/waterschap/ws0152`,
      undefined,
      undefined,
    ]);
    expect(remarksOf(plan)).toEqual([
      'Rij 5: "12" is geen code van een overheid; die blijft weg.',
      'Rij 6: "12345" is geen code van een overheid; die blijft weg.',
    ]);
  });

  it('a register gives governments on the map their address by kind and name, and adds nothing', () => {
    const register = [
      'soort;tooi_uri;naam;naam_met_soort',
      'provincie;https://identifier.overheid.nl/tooi/id/provincie/pv26;Utrecht;provincie Utrecht',
      'gemeente;https://identifier.overheid.nl/tooi/id/gemeente/gm0344;Utrecht;gemeente Utrecht',
      'gemeente;https://identifier.overheid.nl/tooi/id/gemeente/gm0995;Bergen;gemeente Bergen',
      'gemeente;https://identifier.overheid.nl/tooi/id/gemeente/gm0373;Bergen;gemeente Bergen',
    ].join('\n');
    const content = contentWith([
      party('g', 'municipality', { name: 'Gemeente Utrecht', stakeholderKind: 'municipality' }),
      party('p', 'province', { name: 'Provincie Utrecht (fictief)', stakeholderKind: 'province' }),
      party('b', 'municipality', { name: 'Bergen', stakeholderKind: 'municipality' }),
      party('u', null, { name: 'Utrecht', stakeholderKind: 'society' }),
    ]);
    const plan = planned(content, register);
    const tooi = 'https://identifier.overheid.nl/tooi/id';
    expect(plan.added).toEqual([]);
    expect(plan.completed).toEqual([
      { id: 'g', set: { identifier: `${tooi}/gemeente/gm0344` } },
      { id: 'p', set: { identifier: `${tooi}/provincie/pv26` } },
    ]);
    expect(plan.notFound).toEqual(['Bergen']);
  });
});
