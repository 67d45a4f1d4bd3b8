import { describe, expect, test } from 'vitest';
import { hallClock } from '../../../shared/projection/item-clock';
import type { ProjectedAgendaItem } from '../../../shared/projection/projection-model';

const minute = 60_000;
const start = Date.parse('2021-12-02T14:00:00+01:00');
const item: ProjectedAgendaItem = {
  no: 4,
  of: 6,
  title: 'Ruimte',
  phase: 'weigh',
  plannedMinutes: 40,
  startedAt: start,
  plannedAt: start - 5 * minute,
};

describe('the clock in the hall', () => {
  test('has none for an item that has not begun', () => {
    expect(hallClock({ ...item, startedAt: null }, start)).toBeNull();
  });

  test('has none for an item of a session that was left open for days', () => {
    expect(hallClock(item, start + (40 + 11 * 60) * minute)).not.toBeNull();
    expect(hallClock(item, start + 2_630_272 * minute)).toBeNull();
  });

  test.each([
    [0, 'calm', 40],
    [31, 'calm', 9],
    [32, 'amber', 8],
    [37, 'amber', 3],
    [38, 'red', 2],
    [50, 'red', -10],
  ])('after %i of 40 minutes it is %s', (spent, tone, left) => {
    expect(hallClock(item, start + spent * minute)).toMatchObject({ tone, left: left * minute });
  });

  test('is five minutes behind as long as the item runs on time, and more when it runs over', () => {
    expect(hallClock(item, start + 20 * minute)?.behind).toBe(5 * minute);
    expect(hallClock(item, start + 50 * minute)?.behind).toBe(15 * minute);
  });

  test('is ahead when the item began early', () => {
    expect(hallClock({ ...item, plannedAt: start + 4 * minute }, start)?.behind).toBe(-4 * minute);
  });

  test('counts a computer clock before the start as the start', () => {
    expect(hallClock(item, start - 30 * minute)).toMatchObject({ left: 40 * minute, spentShare: 0 });
  });

  test('keeps an item without planned time calm', () => {
    expect(hallClock({ ...item, plannedMinutes: 0 }, start + minute)).toMatchObject({ tone: 'calm', spentShare: 0 });
  });
});
