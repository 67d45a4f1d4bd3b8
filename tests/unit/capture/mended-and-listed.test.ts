import { describe, expect, it } from 'vitest';
import { heardLast } from './heard-lines';

const nl = [
  'aanwezig: Gemeente Overmeer, Gemeente Lindeloo, Provincie Oostland',
  'opgaven: Bosaanleg, Havenuitbreiding, Stadsrandwonen',
  'deelgebied Heidekant 120 ha',
];
const en = [
  'present: Municipality of Overmeer, Municipality of Linden, Province of Eastland',
  'tasks: Forest planting, Port growth, Edge housing',
];
const last = (language: 'nl' | 'en', ...lines: readonly string[]) =>
  heardLast([...(language === 'nl' ? nl : en), ...lines], language);

describe('R-SAY-19 corrections of what was said last', () => {
  it.each([
    [
      'nl',
      'Bosaanleg hangt af van de havenuitbreiding',
      'andersom',
      { kind: 'depends_on', from: 'Havenuitbreiding', to: 'Bosaanleg' },
    ],
    [
      'en',
      'Forest planting depends on port growth',
      'no, the other way round',
      { kind: 'depends_on', from: 'Port growth' },
    ],
    ['nl', 'Overmeer stuwt de bosaanleg', 'nee wacht, trekt, niet stuwt', { kind: 'leads', from: 'Gemeente Overmeer' }],
    [
      'nl',
      'Overmeer trekt de bosaanleg',
      'nee, Lindeloo trekt',
      { kind: 'leads', from: 'Gemeente Lindeloo', to: 'Bosaanleg' },
    ],
    [
      'nl',
      'Overmeer trekt de bosaanleg',
      'niet Overmeer, Lindeloo doet het',
      { kind: 'leads', from: 'Gemeente Lindeloo' },
    ],
  ] as const)('%s: %s – %s', (language, before, line, wanted) => {
    const { gives } = last(language, before, line);
    expect(gives).toMatchObject([{ type: 'relation.removed' }, { type: 'relation.added', ...wanted }]);
  });

  it.each([
    ['nl', 'Overmeer betaalt 2 mln aan bosaanleg', 'het was 3 mln', { amountMln: 3 }],
    ['nl', 'Bosaanleg vraagt 20 ha op de Heidekant', 'het was 25 ha', { hectares: 25 }],
    ['nl', 'Overmeer betaalt 2 mln aan bosaanleg', 'Correctie: Overmeer legt 4 mln in', { amountMln: 4 }],
  ] as const)('give another number, %s: %s – %s', (language, before, line, set) => {
    expect(last(language, before, line).gives).toMatchObject([{ type: 'relation.updated', set }]);
  });

  it.each([
    ['nl', 'Overmeer trekt de bosaanleg', 'Dat klopt niet'],
    ['en', 'Overmeer leads forest planting', "That's wrong"],
  ] as const)('ask what goes where only that it is wrong was said, %s: %s – %s', (language, before, line) => {
    expect(last(language, before, line)).toMatchObject({ outcome: 'ask', gives: [{ type: 'relation.removed' }] });
  });

  it('are none where nothing of the kind was said', () => {
    expect(last('nl', 'Overmeer trekt de bosaanleg', 'Nee, laat maar staan').outcome).toBe('note');
  });
});

describe('R-SAY-15 what was spoken of by order, number or kind', () => {
  it.each([
    [
      'nl',
      ['Overmeer en Lindeloo zijn betrokken bij bosaanleg', 'De eerste trekt, de tweede betaalt 1 mln'],
      ['Gemeente Overmeer', 'Gemeente Lindeloo'],
    ],
    [
      'en',
      ['Overmeer and Linden are involved in forest planting', 'The former leads, the latter pays 2 million'],
      ['Municipality of Overmeer', 'Municipality of Linden'],
    ],
  ] as const)('%s %j', (language, lines, from) => {
    const { gives } = last(language, ...lines);
    expect(gives.map((fact) => fact['from'])).toEqual(from);
  });

  it('takes "die twee" for the two of the last line', () => {
    expect(last('nl', 'Bosaanleg hangt af van de havenuitbreiding', 'Die twee botsen')).toMatchObject({
      outcome: 'fact',
      gives: [{ kind: 'conflicts_with' }],
    });
  });

  it('gives each of both municipalities its number', () => {
    const { gives } = last('nl', 'De beide gemeenten dragen elk een half miljoen bij aan bosaanleg');
    expect(gives).toMatchObject([
      { kind: 'funds', from: 'Gemeente Overmeer', amountMln: 0.5 },
      { kind: 'funds', from: 'Gemeente Lindeloo', amountMln: 0.5 },
    ]);
  });

  it.each([
    ['nl', ['Overmeer trekt bosaanleg', 'havenuitbreiding ook'], 'Havenuitbreiding'],
    ['en', ['Overmeer leads forest planting', 'port growth too'], 'Port growth'],
  ] as const)('asks whether it holds of another too: %s %j', (language, lines, to) => {
    expect(last(language, ...lines)).toMatchObject({ outcome: 'ask', gives: [{ kind: 'leads', to }] });
  });
});

describe('R-SAY-15 lists of who does what', () => {
  it.each([
    ['nl', 'Trekkers: bosaanleg Overmeer, havenuitbreiding de provincie', ['leads', 'leads']],
    ['nl', 'Geld voor bosaanleg: Overmeer 2 mln, Lindeloo 3, provincie niets', ['funds', 'funds']],
    [
      'en',
      'Roles for port growth: lead Overmeer, contractor Linden, money the province (4 mln)',
      ['leads', 'executes', 'funds'],
    ],
  ] as const)('%s: %s', (language, line, kinds) => {
    const { gives } = last(language, line);
    expect(gives.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('R-SAY-16 a list of actions without a verb', () => {
  it.each([
    ['nl', '- Overmeer: bomenkaart sturen, uiterlijk 19 juni', '2026-06-19'],
    ['en', 'Eastland – letter to the council, 1 July', '2026-07-01'],
  ] as const)('%s: %s', (language, line, due) => {
    expect(last(language, line)).toMatchObject({ outcome: 'ask', gives: [{ type: 'action.assigned', due }] });
  });
});

describe('R-SAY-19 what a claim of space becomes', () => {
  it.each([
    ['Bosaanleg wil er tien hectare bij op de Heidekant', 30],
    ['Misschien kan er 5 hectare af bij bosaanleg', 15],
  ] as const)('is offered: %s', (line, hectares) => {
    const { outcome, offers } = last('nl', 'Bosaanleg vraagt 20 ha op de Heidekant', line);
    expect(outcome).not.toBe('fact');
    expect(offers.flat()).toContainEqual(expect.objectContaining({ type: 'relation.updated', set: { hectares } }));
  });
});
