import { describe, expect, it } from 'vitest';
import { calmList } from '../../../renderer/features/signals/calm-list';
import { tierOf } from '../../../renderer/features/signals/signal-tiers';

const items = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const shown = (...ids: readonly string[]) => calmList([], items(...ids), false);

describe('R-SIGNAL-1 a list that is read', () => {
  it('moves no line: what is gone stays marked, what is new comes last', () => {
    const lines = calmList(shown('a', 'b', 'c'), items('new', 'c', 'a'), true);
    expect(lines.map(({ id, isGone }) => `${id}${isGone ? ' gone' : ''}`)).toEqual(['a', 'b gone', 'c', 'new']);
  });

  it('keeps what is gone over several changes, and takes it back when it returns', () => {
    const once = calmList(shown('a', 'b'), items('b'), true);
    const twice = calmList(once, items('a', 'b'), true);
    expect(twice.map(({ isGone }) => isGone)).toEqual([false, false]);
  });

  it('is as things are once nobody reads it', () => {
    const held = calmList(shown('a', 'b'), items('c', 'b'), true);
    expect(calmList(held, items('c', 'b'), false).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  it('shows what a thing says now, in its old place', () => {
    const before = calmList([], [{ id: 'a', text: '10 ha' }], false);
    expect(calmList(before, [{ id: 'a', text: '5 ha' }], true)[0]?.item.text).toBe('5 ha');
  });
});

describe('the weight of a signal', () => {
  it.each([
    [100, 'first'],
    [80, 'first'],
    [79, 'next'],
    [50, 'next'],
    [49, 'later'],
    [0, 'later'],
  ])('of %i stands under %s', (weight, tier) => {
    expect(tierOf({ weight })).toBe(tier);
  });
});
