import { describe, expect, it } from 'vitest';
import { type ChecksReport, checkReport } from '../../../shared/checks/check-report';
import { compareMoments } from '../../../shared/checks/compare-moments';
import { defaultAsOf } from '../../../shared/checks/last-session';
import { fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import expected from '../../fixtures/example/expected.json';
import { exampleUntil } from '../exchange/example-log';

/** Lists are sets, except the ranking of what most depends on (rulings, "The checks"). */
function asSets(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => asSets(item));
    return key === 'mostDependedOn' ? items : items.map((item) => JSON.stringify(item)).sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inside]) => [field, asSets(inside, field)]));
}

const moments = [
  { until: 'start', block: 'atStart' },
  { until: 'ses-1', block: 'afterSession1' },
  { until: 'ses-2', block: 'afterSession2' },
] as const;

describe.each(moments)('the checks of the example at $until (R-CHECK-1)', ({ until, block }) => {
  const { asOf } = expected[block].actionsOverdue;
  const report = checkReport(exampleUntil(until), { asOf });

  it.each(Object.keys(expected[block]))('give the expected %s', (name) => {
    const wanted = expected[block] as unknown as Record<string, unknown>;
    expect(asSets(report[name as keyof ChecksReport], name)).toEqual(asSets(wanted[name], name));
  });

  it('report exactly the expected names', () => {
    expect(Object.keys(report).sort()).toEqual(Object.keys(expected[block]).sort());
  });
});

describe('the comparison of the two sessions of the example', () => {
  const comparison = compareMoments(contentOf(fold(exampleUntil('ses-1'))), contentOf(fold(exampleUntil('ses-2'))));

  it.each(Object.entries(expected.compareSession1And2))('gives the expected %s', (name, wanted) => {
    expect([...comparison[name as keyof typeof comparison]].sort()).toEqual([...wanted].sort());
  });

  it('names nothing else that changed', () => {
    expect(comparison.elementsChanged).toEqual([]);
    expect(comparison.assumptionsRefuted).toEqual([]);
  });
});

describe('the date on which actions are looked at', () => {
  it.each([
    ['start', '2021-12-02'],
    ['ses-1', '2021-12-02'],
    ['ses-2:1', '2022-03-31'],
    ['ses-2', '2022-03-31'],
  ])('is at %s by default %s', (until, date) => {
    const log = exampleUntil(until);
    expect(defaultAsOf(contentOf(fold(log)), log)).toBe(date);
  });
});
