import { describe, expect, it } from 'vitest';
import { movedOrder } from '../../../renderer/features/agenda/moved-order';

const order = [1, 2, 3, 4, 5];
const move = (numbers: readonly number[], no: number, side: 'before' | 'after') =>
  movedOrder(order, new Set(numbers), { no, side });

describe('an agenda of which items were dropped elsewhere', () => {
  it('R-SES-5 has them before or after the item they were dropped at', () => {
    expect(move([5], 3, 'before')).toEqual([1, 2, 5, 3, 4]);
    expect(move([2], 4, 'after')).toEqual([1, 3, 4, 2, 5]);
    expect(move([1], 5, 'after')).toEqual([2, 3, 4, 5, 1]);
  });
  it('R-SES-5 keeps the order of several among themselves', () => {
    expect(move([4, 2], 1, 'before')).toEqual([2, 4, 1, 3, 5]);
  });
  it('R-SES-5 stays as it is when they are dropped at themselves or at what is not there', () => {
    expect(move([3], 3, 'after')).toBe(order);
    expect(move([3], 9, 'after')).toBe(order);
  });
});
