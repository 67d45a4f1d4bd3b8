import { describe, expect, it } from 'vitest';
import { heardLast } from './heard-lines';

const table = {
  nl: [
    'partijen: Gemeente Overmeer, Provincie Oostland',
    'opgaven: Havenuitbreiding, Bosaanleg, Stadsrandwonen',
    'deelgebieden: Broekpolder 300 ha, Heidekant 120 ha',
    'doel: 900 banen in 2036',
  ],
  en: [
    'parties: Municipality of Overmeer, Province of Eastland',
    'tasks: Port growth, Forest planting, Edge housing',
    'zones: Marsh Polder 300 ha, Heath Side 120 ha',
    'goal: 900 jobs by 2036',
  ],
} as const;

describe('R-SAY-5 parts of a million and counts in words', () => {
  it.each([
    ['nl', 'Overmeer betaalt driekwart miljoen aan de havenuitbreiding', 0.75],
    ['nl', 'Overmeer steekt twee en een half miljoen in bosaanleg', 2.5],
    ['nl', 'Oostland betaalt een kwart miljoen voor bosaanleg', 0.25],
    ['nl', 'Overmeer betaalt 3 mlj aan bosaanleg', 3],
    ['en', 'Overmeer pays half a million for forest planting', 0.5],
    ['en', 'Eastland puts one and a half million into forest planting', 1.5],
    ['en', 'Eastland pays a quarter of a million for edge housing', 0.25],
  ] as const)('%s: %s', (language, line, amountMln) => {
    const { outcome, gives } = heardLast([...table[language], line], language);
    expect(outcome).toBe('fact');
    expect(gives).toMatchObject([{ kind: 'funds', amountMln }]);
  });
});

describe('R-SAY-15 claims of space', () => {
  it.each([
    ['nl', 'Bosaanleg vraagt vijfentwintig hectare op de Heidekant', { hectares: 25 }],
    ['nl', 'Havenuitbreiding vraagt 2 km² in de Broekpolder', { hectares: 200 }],
    [
      'nl',
      'Bosaanleg claimt 60 ha in de Broekpolder, waarvan 15 samen met het wonen',
      { hectares: 60, sharedHectares: 15 },
    ],
    ['nl', 'Bosaanleg vraagt 60 ha in de Broekpolder, waarvan de helft gedeeld', { hectares: 60, sharedHectares: 30 }],
    ['en', 'Forest planting needs twelve hectares on the Heath Side', { hectares: 12 }],
    [
      'en',
      'Port growth claims 80 ha in the Marsh Polder, 20 of it shared with forest planting',
      { hectares: 80, sharedHectares: 20 },
    ],
  ] as const)('%s: %s', (language, line, fields) => {
    const { outcome, gives } = heardLast([...table[language], line], language);
    expect(outcome).toBe('fact');
    expect(gives).toMatchObject([{ kind: 'claims_space', ...fields }]);
  });

  it('asks what a number without its unit counts', () => {
    const { outcome, gives } = heardLast([...table.nl, 'Bosaanleg vraagt 40 op de Heidekant'], 'nl');
    expect([outcome, gives]).toMatchObject(['ask', [{ kind: 'claims_space', hectares: 40 }]]);
  });
});

describe('R-SAY-15 numbers that take over the verb of the clause before', () => {
  it.each([
    ['nl', 'Overmeer betaalt 4 mln voor bosaanleg, Oostland 2', [4, 2]],
    ['nl', 'Overmeer betaalt 4 mln voor bosaanleg en Oostland anderhalf', [4, 1.5]],
    ['en', 'Overmeer pays 4 million for forest planting, Eastland 3', [4, 3]],
  ] as const)('%s: %s', (language, line, amounts) => {
    const { outcome, gives } = heardLast([...table[language], line], language);
    expect(outcome).toBe('fact');
    expect(gives.map(({ amountMln }) => amountMln)).toEqual(amounts);
  });
});

describe('R-SAY-15 an end that was left out', () => {
  it.each([
    ['nl', ['Oostland stuwt de bosaanleg', 'Overmeer trekt'], 'Gemeente Overmeer', 'Bosaanleg'],
    ['en', ['Eastland drives forest planting', 'Overmeer leads'], 'Municipality of Overmeer', 'Forest planting'],
  ] as const)('is asked about: %s %s', (language, lines, from, to) => {
    const { outcome, gives } = heardLast([...table[language], ...lines], language);
    expect([outcome, gives]).toMatchObject(['ask', [{ kind: 'leads', from, to }]]);
  });

  it('is sure where "het" stands for it', () => {
    const lines = ['Overmeer trekt de havenuitbreiding', 'Het draagt bij aan 900 banen'];
    expect(heardLast([...table.nl, ...lines], 'nl')).toMatchObject({
      outcome: 'fact',
      gives: [{ kind: 'contributes_to', from: 'Havenuitbreiding', to: '900 banen' }],
    });
  });
});

describe('R-SAY-16 what is mentioned comes onto the map', () => {
  it.each([
    ['nl', 'De tweede opgave is zandwinning in de delta', 'task', 'Zandwinning in de delta'],
    ['nl', 'Zandwinning opnemen als opgave', 'task', 'Zandwinning'],
    ['nl', 'Grondbank is een middel', 'instrument', 'Grondbank'],
    ['nl', 'Er ligt al een Woonvisie Overmeer, vorig jaar vastgesteld', 'plan', 'Woonvisie Overmeer'],
    ['nl', 'Het Programma Stille Nachten loopt al', 'plan', 'Programma Stille Nachten'],
    ['nl', 'Vissersbond hoort ook aan tafel', 'stakeholder', 'Vissersbond'],
    ['nl', 'Ons doel: in 2041 droge voeten in de kern', 'goal', 'Droge voeten in de kern'],
    ['en', 'There is already a Night Sky Strategy', 'plan', 'Night Sky Strategy'],
    ['en', 'Sand extraction should be added as a task', 'task', 'Sand extraction'],
    ['en', 'Quiet nights is our second goal', 'goal', 'Quiet nights'],
  ] as const)('%s: %s', (language, line, kind, name) => {
    const { gives } = heardLast([...table[language], line], language);
    expect(gives).toMatchObject([{ type: 'element.added', kind, name: expect.stringContaining(name) as string }]);
  });

  it.each([
    ['nl', 'De opgave is groot'],
    ['nl', 'Misschien is zandwinning ook een opgave'],
    ['nl', 'Dat is een doel op zich'],
    ['en', 'The plan is nearly finished'],
    ['en', 'Parking might be a task too'],
  ] as const)('is no fact in %s: %s', (language, line) => {
    expect(heardLast([...table[language], line], language).outcome).not.toBe('fact');
  });
});

describe('R-SAY-17 a new name that is most likely something known', () => {
  it.each([
    ['nl', 'Overmeer trekt de havenuitbreding', 'Havenuitbreiding'],
    ['en', 'Overmeer leads forst planting', 'Forest planting'],
  ] as const)('is asked about as that: %s %s', (language, line, to) => {
    const { gives } = heardLast([...table[language], line], language);
    expect(gives).toMatchObject([{ kind: 'leads', to }]);
  });
});
