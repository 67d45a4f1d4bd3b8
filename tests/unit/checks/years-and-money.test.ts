import { describe, expect, it } from 'vitest';
import { blockedWorkSentence, earmarkSentence, earmarks } from '../../../shared/checks/earmarks';
import { fundingYears, fundingYearsSentence } from '../../../shared/checks/funding-years';
import { signalSentence } from '../../../shared/checks/signal-sentences';
import { signalsOf } from '../../../shared/checks/signals';
import { readYearSpans, spansText, uncoveredYears } from '../../../shared/checks/year-spans';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { exampleUntil } from '../exchange/example-log';
import { contentWith, element, party, relation } from './small-table';

describe('years in words', () => {
  it.each([
    ['2022-2030', [[2022, 2030]]],
    ['2022 – 2030', [[2022, 2030]]],
    ['van 2022 tot en met 2030', [[2022, 2030]]],
    ['2022 t/m 2025, 2026', [[2022, 2026]]],
    [
      '2022 en 2024-2025',
      [
        [2022, 2022],
        [2024, 2025],
      ],
    ],
    ['from 2022 to 2030', [[2022, 2030]]],
    ['2030', [[2030, 2030]]],
    ['tot 2030', [[1900, 2030]]],
  ])('"%s" are read', (text, spans) => {
    expect(readYearSpans(text)).toEqual(spans.map(([from, to]) => ({ from, to })));
  });

  it.each(['', 'langjarig', '2030-2022', 'jaarlijks vanaf 2024', '22-30', null, 2030, '0000'])(
    '%j stay unknown rather than guessed',
    (text) => {
      expect(readYearSpans(text)).toBeNull();
    },
  );

  it('leave holes between them and up to the end', () => {
    const spans = [
      { from: 2022, to: 2024 },
      { from: 2027, to: 2030 },
    ];
    expect(spansText(uncoveredYears(spans, 2040), 'nl')).toBe('2025–2026 en 2031–2040');
    expect(uncoveredYears(spans, 2023)).toEqual([]);
    expect(spansText(readYearSpans('tot 2030') ?? [], 'nl')).toBe('tot en met 2030');
  });
});

describe('ambition against means over the years (R-CHECK-10)', () => {
  const tableWith = (years: string | null, fields: object = {}) =>
    contentWith(
      [party('p', 'province'), element('task', 't', { ...fields }), element('goal', 'g', { year: 2040 })],
      [
        relation('contributes_to', 't', 'g'),
        ...(years === null ? [] : [relation('funds', 'p', 't', years === '' ? {} : { years, amountMln: 5 })]),
      ],
    );

  it('shows the gap of a task to 2040 with money to 2030', () => {
    const content = tableWith('2022-2030');
    expect(fundingYears(content)).toMatchObject([
      { task: 't', horizon: 2040, goals: ['g'], fundedUntil: 2030, gaps: [{ from: 2031, to: 2040 }], state: 'gap' },
    ]);
    const [years] = fundingYears(content);
    if (years === undefined) throw new Error('no gap');
    expect(fundingYearsSentence(content, years, 'nl')).toBe(
      't loopt tot en met 2040, maar voor 2031–2040 is er geen geld.',
    );
    expect(fundingYearsSentence(content, years, 'en')).toBe('t runs to 2040, but there is no money for 2031–2040.');
    expect(years.restsOn).toEqual(['element:t', 'element:g', 'relation:contributes_to t g', 'relation:funds p t']);
    expect(signalsOf(content, { asOf: '' }).map(({ id }) => id)).toContain('ambition_beyond_means:t');
  });

  it.each([
    ['the money lasts', tableWith('2022-2040'), 'covered'],
    ['the years of the money are not named', tableWith(''), 'unknown'],
    ['the years of the money cannot be read', tableWith('langjarig'), 'unknown'],
    ['there is no money', tableWith(null), 'unfunded'],
    ['the task has an earlier year of its own', tableWith('2022-2030', { year: 2030 }), 'covered'],
    [
      'nobody said how long it runs',
      contentWith([party('p'), element('task', 't')], [relation('funds', 'p', 't', { years: '2022' })]),
      'unknown',
    ],
  ])('is not a gap when %s', (_when, content, state) => {
    expect(fundingYears(content)).toMatchObject([{ task: 't', state, gaps: [] }]);
    for (const years of fundingYears(content)) {
      for (const language of ['nl', 'en'] as const) {
        expect(fundingYearsSentence(content, years, language)).toMatch(/^[^.]*t\b.*\.$/);
      }
    }
  });
});

describe('budgets per earmark (R-CHECK-15)', () => {
  const content = contentOf(fold(exampleUntil('ses-1')));

  it('are what is given to one task; money for an arrangement or instrument is free', () => {
    expect(earmarks(content).budgets.map(({ purpose, amountMln, isFree }) => [purpose, amountMln, isFree])).toEqual([
      ['t-stikstof', 40, false],
      ['t-wonen', 31, false],
      ['t-klimaat', 12, false],
    ]);
    const wonen = earmarks(content).budgets.find(({ purpose }) => purpose === 't-wonen');
    if (wonen === undefined) throw new Error('no budget');
    expect(earmarkSentence(content, wonen, 'nl')).toBe(
      '31 miljoen euro van Rijk en Gemeente Grootstad (fictief) is alleen voor Wonen.',
    );
  });

  it('stand in the way of work across tasks that are short', () => {
    const { blocked } = earmarks(content);
    expect(blocked.map(({ relation: id }) => id).sort()).toEqual(['r-001', 'r-017', 'r-062']);
    const strengthened = blocked.find(({ kind }) => kind === 'reinforces');
    if (strengthened === undefined) throw new Error('nothing blocked');
    expect(blockedWorkSentence(content, strengthened, 'nl')).toBe(
      'Klimaat versterkt Stikstof, maar het geld zit in twee schotten: voor Klimaat ontbreekt 18 miljoen euro en voor Stikstof ontbreekt 30 miljoen euro.',
    );
    expect(strengthened.restsOn).toContain('relation:r-034');
  });

  it('do so no longer when both can draw on one free budget', () => {
    const elements = [
      party('p'),
      element('task', 'a', { estimatedCostMln: 10 }),
      element('task', 'b', { estimatedCostMln: 10 }),
      element('instrument', 'i', { instrumentKind: 'means' }),
    ];
    const bound = [
      relation('reinforces', 'a', 'b'),
      relation('funds', 'p', 'a', { amountMln: 1 }),
      relation('funds', 'p', 'b', { amountMln: 10 }),
    ];
    const waiting = [relation('depends_on', 'a', 'i'), relation('depends_on', 'b', 'i')];
    expect(earmarks(contentWith(elements, [...bound, ...waiting])).blocked).toHaveLength(1);
    const free = relation('funds', 'p', 'i', {});
    const table = contentWith(elements, [...bound, ...waiting, free]);
    expect(earmarks(table).blocked).toEqual([]);
    const [, , budget] = earmarks(table).budgets;
    if (budget === undefined) throw new Error('no budget');
    expect(earmarkSentence(table, budget, 'nl')).toBe('Een onbekend bedrag van p is vrij te besteden binnen i.');
  });

  it('say nothing while it is unknown whether money is short', () => {
    const elements = [party('p'), element('task', 'a'), element('task', 'b')];
    const relations = [relation('reinforces', 'a', 'b'), relation('funds', 'p', 'a'), relation('funds', 'p', 'b')];
    expect(earmarks(contentWith(elements, relations)).blocked).toEqual([]);
  });
});

describe('every signal', () => {
  it('has one sentence in each language', () => {
    const content = contentWith(
      [party('p', 'province'), element('task', 't', { estimatedCostMln: 3 }), element('zone', 'z', { availableHa: 1 })],
      [relation('claims_space', 't', 'z', { hectares: 2, sharedHectares: 5 }), relation('funds', 'p', 't')],
    );
    for (const signal of signalsOf(content, { asOf: '' })) {
      for (const language of ['nl', 'en'] as const) {
        expect(signalSentence(content, signal, language)).toMatch(/^\S.*[.?!]$/);
      }
    }
  });
});
