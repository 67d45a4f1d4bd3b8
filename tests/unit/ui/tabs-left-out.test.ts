import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabsLeftOut } from '../../../renderer/ui/tabs-left-out';

describe('the tabs for which a row has no room', () => {
  it.each([
    ['none where they fit to the pixel', 4, 308, -1, []],
    ['the last one where only a gap is wanting', 4, 307, -1, [2]],
    ['the last but the chosen one', 4, 307, 2, [1]],
    ['the last two of three', 4, 203, -1, [1, 2]],
    ['none without a gap', 0, 300, 0, []],
    ['all but the chosen one', 4, 20, 1, [0, 2]],
  ])('are %s', (_what, gap, room, chosen, leftOut) => {
    expect(tabsLeftOut([100, 100, 100], { chosen, gap, room })).toEqual(leftOut);
  });

  it('leave the others whole, with the gaps between them, and no more of them are left out than must', () => {
    const row = fc.record({
      widths: fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 9 }),
      gap: fc.integer({ min: 0, max: 12 }),
      room: fc.integer({ min: 200, max: 1_400 }),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(row, ({ widths, gap, room, pick }) => {
        const chosen = pick % widths.length;
        const leftOut = tabsLeftOut(widths, { chosen, gap, room });
        const taken = (shown: readonly number[]): number =>
          shown.reduce((sum, at) => sum + (widths[at] ?? 0), 0) + gap * (shown.length - 1);
        const shown = [...widths.keys()].filter((at) => !leftOut.includes(at));
        expect(shown).toContain(chosen);
        expect(taken(shown)).toBeLessThanOrEqual(room);
        const [next] = leftOut;
        if (next !== undefined) expect(taken([...shown, next])).toBeGreaterThan(room);
      }),
    );
  });
});
