import { describe, expect, test } from 'vitest';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { arrowOf, farthestMoves, mostMovesShown } from '../../../shared/projection/moves-shown';

describe('what is shown of another arrangement', () => {
  const elements = Array.from({ length: 800 }, (_, index) => ({ id: `e${index}`, x: index * 200, y: 0 }));

  test('R-MAP-10 of hundreds that move, the few that go farthest', () => {
    const preview = new Map(elements.map(({ id, x }, index) => [id, { x, y: index * 10 }]));
    const moves = farthestMoves(elements, preview);
    expect(moves).toHaveLength(mostMovesShown);
    expect(moves.map(({ to, from }) => to.y - from.y)).toEqual(
      Array.from({ length: mostMovesShown }, (_, rank) => (799 - rank) * 10),
    );
  });

  test('nothing of what stays', () => {
    expect(farthestMoves(elements, new Map([['e3', { x: 600, y: 0 }]]))).toEqual([]);
    expect(farthestMoves(elements, new Map([['e3', { x: 600, y: 104 }]]))).toHaveLength(1);
  });

  test('an arrow runs from edge to edge, and there is none between places that touch', () => {
    const arrow = arrowOf({ from: { x: 0, y: 0 }, to: { x: 0, y: 500 } }, 1);
    expect(arrow?.start).toEqual({ x: 0, y: elementHeight / 2 });
    expect(arrow?.head[0]).toEqual({ x: 0, y: 500 - elementHeight / 2 });
    expect(arrowOf({ from: { x: 0, y: 0 }, to: { x: elementWidth, y: 0 } }, 1)).toBeNull();
  });
});
