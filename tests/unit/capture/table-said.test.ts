import { describe, expect, it } from 'vitest';
import { heardLast } from './heard-lines';

const nl = [
  'aanwezig: Gemeente Overmeer, Provincie Oostland, Waterschap Linge',
  'opgaven: Bosaanleg, Havenuitbreiding',
];
const en = ['present: Municipality of Overmeer, Province of Eastland', 'tasks: Forest planting, Port growth'];
const last = (language: 'nl' | 'en', ...lines: string[]) =>
  heardLast([...(language === 'nl' ? nl : en), ...lines], language);

describe('R-SAY-16 lists of who is there as note-takers write them', () => {
  it.each([
    [
      'aanw. prov Westmark (ged.), gem Lindeloo, min BZK; afw. mkb: ws De Beemden',
      [
        ['Provincie Westmark', 'present'],
        ['Gemeente Lindeloo', 'present'],
        ['Ministerie van BZK', 'present'],
        ['Waterschap De Beemden', 'excused'],
      ],
    ],
    [
      'Aanwezig zijn het Waterschap Rijn en Vecht, de gemeenten Lindeloo en Varik, en de LLTB.',
      [
        ['Waterschap Rijn en Vecht', 'present'],
        ['Gemeente Lindeloo', 'present'],
        ['Gemeente Varik', 'present'],
        ['LLTB', 'present'],
      ],
    ],
    [
      'Overmeer aanwezig, Oostland m.k.a., Linge laat zich vervangen',
      [
        ['Gemeente Overmeer', 'present'],
        ['Provincie Oostland', 'excused'],
        ['Waterschap Linge', 'represented'],
      ],
    ],
    [
      'Overmeer is er, Oostland komt niet',
      [
        ['Gemeente Overmeer', 'present'],
        ['Provincie Oostland', 'absent'],
      ],
    ],
  ])('%s', (line, wanted) => {
    const { outcome, gives } = last('nl', line);
    expect(outcome).toBe('fact');
    const said = gives.filter(({ type }) => type === 'attendance.recorded').map(({ party, status }) => [party, status]);
    expect(said).toEqual(wanted);
  });
});

describe('R-SAY-16 what becomes of the decision on the table', () => {
  it.each([
    ['nl', 'Voorstel: we bouwen niet op de dijk', 'Dan is het aangenomen', 'decision.taken'],
    ['nl', 'Voorstel: we bouwen niet op de dijk', 'Het voorstel is van tafel', 'decision.withdrawn'],
    ['nl', 'Voorstel: we bouwen niet op de dijk', 'Dat houden we aan tot na de vakantie', 'decision.deferred'],
    ['en', 'Proposal: we do not build on the dike', 'So decided.', 'decision.taken'],
    ['en', 'Proposal: we do not build on the dike', 'The proposal is postponed until autumn', 'decision.deferred'],
  ] as const)('%s: %s %s', (language, proposal, line, type) => {
    expect(last(language, proposal, line)).toMatchObject({ outcome: 'fact', gives: [{ type }] });
  });

  it.each([
    ['nl', 'Overmeer gaat na een schorsing toch akkoord', 'agree'],
    ['nl', 'Overmeer kan hier niet in meegaan', 'against'],
    ['nl', 'Overmeer tegen', 'against'],
    ['en', 'Overmeer still cannot support this', 'against'],
  ] as const)('is what a party says of it: %s %s', (language, line, stance) => {
    const proposal = language === 'nl' ? 'Voorstel: geen bouw op de dijk' : 'Proposal: no building on the dike';
    expect(last(language, proposal, line)).toMatchObject({ outcome: 'fact', gives: [{ type: 'stance', stance }] });
  });
});

describe('R-SAY-16 actions that are done, dropped or moved', () => {
  it.each([
    ['nl', 'Actie Overmeer: bomenkaart maken, voor 1 mei', 'De bomenkaart is klaar', 'action.completed'],
    ['nl', 'Actie Overmeer: bomenkaart maken, voor 1 mei', 'de bomenkaart hoeft niet meer', 'action.cancelled'],
    ['en', 'Action Overmeer: draw a tree map, by 1 May', 'The tree map moves to 1 June', 'action.updated'],
  ] as const)('are asked about: %s %s %s', (language, action, line, type) => {
    expect(last(language, action, line)).toMatchObject({ outcome: 'ask', gives: [{ type }] });
  });
});

describe('R-SAY-16 the agenda', () => {
  it('is moved by its number and title, and gets what is not on it after asking', () => {
    expect(last('nl', 'Agendapunt 2: wat ligt er al')).toMatchObject({ outcome: 'ask' });
    const after = last('nl', 'Agendapunt 2: wat ligt er al', '1. Opening', '2. Wat ligt er al');
    expect(after).toMatchObject({ outcome: 'fact', gives: [{ type: 'agenda' }] });
  });

  it('is not moved by a number of something', () => {
    expect(
      last('nl', '5 minuten pauze')
        .offers.flat()
        .some(({ type }) => type === 'agenda'),
    ).toBe(false);
  });
});

describe('R-SAY-15 several sentences in one line', () => {
  it.each([
    ['nl', 'Grondbank is een middel, dat de provincie inbrengt', ['element.added', 'relation.added']],
    ['nl', 'Nieuwe opgave: Zandwinning. Overmeer trekt de zandwinning.', ['element.added', 'relation.added']],
    ['en', 'Overmeer leads forest planting; Eastland drives port growth', ['relation.added', 'relation.added']],
  ] as const)('are one reading: %s %s', (language, line, types) => {
    expect(last(language, line).gives.map(({ type }) => type)).toEqual(types);
  });

  it.each([
    ['nl', 'Overmeer trekt bosaanleg. Als de raad instemt.'],
    ['nl', 'Overmeer trekt bosaanleg, zegt iemand'],
    ['en', 'Overmeer leads forest planting. Perhaps.'],
  ] as const)('are no fact where one is in doubt: %s %s', (language, line) => {
    expect(last(language, line).outcome).not.toBe('fact');
  });
});

describe('R-SAY-16 what a thing of the map is', () => {
  it('is heard where nothing is left over', () => {
    const lines = ['deelgebied Broekpolder 300 ha', 'De Broekpolder is maar 280 hectare, waarvan 90 beschikbaar'];
    expect(last('nl', ...lines)).toMatchObject({
      outcome: 'fact',
      gives: [{ type: 'element.updated', set: { areaHa: 280, availableHa: 90 } }],
    });
  });
});

describe('R-SAY-16 lessons in the words people use', () => {
  it.each([
    ['nl', 'We leerden dat een wandeling meer doet dan een nota', 'fact'],
    ['nl', 'Dat hadden we achteraf eerder moeten vragen aan de boeren', 'note'],
    ['en', 'Bump along the way: two maps with different colours', 'fact'],
  ] as const)('%s: %s', (language, line, outcome) => {
    expect(last(language, line)).toMatchObject({ outcome, gives: [{ type: 'learning.recorded' }] });
  });
});
