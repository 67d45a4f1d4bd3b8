import { describe, expect, it } from 'vitest';
import { exchangeHistory, exchangeVersion } from '../../../shared/exchange/exchange-file';
import { tableFileHistory, tableFileVersion } from '../../../shared/exchange/table-file';
import { entryHistory, logEntryVersion } from '../../../shared/log/entry-format';
import { checkHistory, type FormatHistory, isEarlier, upgraded } from '../../../shared/model/format-history';

const history: FormatHistory = {
  version: 3,
  steps: [
    { from: 1, upgrade: ({ naam, ...rest }) => ({ ...rest, name: naam ?? null }) },
    { from: 2, upgrade: ({ name, ...rest }) => ({ ...rest, title: `${String(name)}!` }) },
  ],
};

describe('the history of a format', () => {
  it.each([
    ['entries', entryHistory, logEntryVersion],
    ['table files', tableFileHistory, tableFileVersion],
    ['exchange files', exchangeHistory, exchangeVersion],
  ])(
    'R-VERSION-3 of %s has a step from every version to the next one, up to the one that is written',
    (_what, of, version) => {
      expect(of.version).toBe(version);
      expect(() => checkHistory(of)).not.toThrow();
    },
  );

  it('R-VERSION-3 is refused when a step is missing, doubled or out of order', () => {
    expect(() => checkHistory(history)).not.toThrow();
    expect(() => checkHistory({ ...history, version: 4 })).toThrow(/version 4/);
    expect(() => checkHistory({ ...history, steps: history.steps.toReversed() })).toThrow(/"2 1"/);
    expect(() => checkHistory({ ...history, steps: [...history.steps, history.steps[1]!] })).toThrow(/"1 2 2"/);
  });

  it('R-VERSION-3 takes content through every step that is left for it, on a copy', () => {
    const given = { naam: 'Wonen', no: 4 };
    expect(upgraded(given, 1, history)).toEqual({ no: 4, title: 'Wonen!' });
    expect(upgraded({ name: 'Natuur' }, 2, history)).toEqual({ title: 'Natuur!' });
    expect(given).toEqual({ naam: 'Wonen', no: 4 });
  });

  it('R-VERSION-3 leaves what was given as it was when a step fails half-way', () => {
    const given = { list: ['oud'] };
    const failing: FormatHistory = {
      version: 2,
      steps: [
        {
          from: 1,
          upgrade: (copy) => {
            (copy['list'] as string[])[0] = 'half';
            throw new Error('onbekend veld');
          },
        },
      ],
    };
    expect(upgraded(given, 1, failing)).toBeNull();
    expect(given).toEqual({ list: ['oud'] });
  });

  it('R-VERSION-1 starts at version 1 and ends before the present one', () => {
    expect([1, 2].every((version) => isEarlier(version, history))).toBe(true);
    expect([0, 3, 4, 1.5, '1', null, undefined].some((version) => isEarlier(version, history))).toBe(false);
  });
});
