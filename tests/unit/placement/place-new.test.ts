import { describe, expect, test } from 'vitest';
import { cellHeight, cellWidth } from '../../../shared/placement/element-size';
import { type Placed, placeNew } from '../../../shared/placement/place-new';
import { placeUnplaced } from '../../../shared/placement/place-unplaced';
import { roomAmong, settle } from '../../../shared/placement/settle';
import { contentWith } from '../projection/table';
import { element, relation } from './things';

const placed = (id: string, column: number, row: number): Placed => ({
  element: element(id, 'task'),
  position: { x: column * cellWidth, y: row * cellHeight },
});

describe('placing new elements', () => {
  test('takes a free cell that touches what it relates to', () => {
    const existing = [placed('a', 0, 0), placed('b', 5, 5)];
    const position = placeNew(existing, [relation('depends_on', 'new', 'b')], [element('new', 'task')]).get('new');
    expect(Math.abs((position?.x ?? 99e9) / cellWidth - 5)).toBeLessThanOrEqual(1);
    expect(Math.abs((position?.y ?? 99e9) / cellHeight - 5)).toBeLessThanOrEqual(1);
  });

  test('goes between two things it relates to when there is room', () => {
    const existing = [placed('a', 0, 0), placed('b', 2, 0)];
    const relations = [relation('depends_on', 'new', 'a'), relation('depends_on', 'new', 'b')];
    expect(placeNew(existing, relations, [element('new', 'task')]).get('new')).toEqual({ x: cellWidth, y: 0 });
  });

  test('without relations it joins its like', () => {
    const existing = [placed('a', 0, 0), { element: element('g', 'goal'), position: { x: 0, y: 4 * cellHeight } }];
    const position = placeNew(existing, [], [element('new', 'goal')]).get('new');
    expect(position?.y).toBeGreaterThan(2 * cellHeight);
  });

  test('with neither it starts the row that is kept for its lane, below those in between', () => {
    const existing = [placed('a', -1, 0), placed('b', 3, 2)];
    expect(placeNew(existing, [], [element('new', 'zone')]).get('new')).toEqual({ x: -cellWidth, y: 5 * cellHeight });
  });

  test('the first element of a table stands in the middle', () => {
    expect(placeNew([], [], [element('new', 'task')]).get('new')).toEqual({ x: 0, y: 0 });
  });

  test('keeps its distance from an element that was dragged off the lattice', () => {
    const existing: Placed[] = [{ element: element('a', 'task'), position: { x: 37, y: 20 } }];
    const position = placeNew(existing, [relation('depends_on', 'new', 'a')], [element('new', 'task')]).get('new');
    const dx = Math.abs((position?.x ?? 0) - 37);
    const dy = Math.abs((position?.y ?? 0) - 20);
    expect(dx >= 184 || dy >= 90).toBe(true);
  });

  test('answers for new elements only, and not for one that has a place', () => {
    const existing = [placed('a', 0, 0)];
    expect([...placeNew(existing, [], [element('a', 'task'), element('b', 'task')]).keys()]).toEqual(['b']);
  });
});

describe('elements without a place', () => {
  test('are arranged when nothing is placed yet, and put in free cells otherwise', () => {
    const fresh = contentWith({ elements: [element('a', 'task'), element('b', 'goal')] });
    expect(placeUnplaced(fresh).size).toBe(2);
    const half = contentWith({ elements: [element('a', 'task', { position: { x: 0, y: 0 } }), element('b', 'task')] });
    const positions = placeUnplaced(half);
    expect([...positions.keys()]).toEqual(['b']);
    expect(positions.get('b')).not.toEqual({ x: 0, y: 0 });
  });
});

describe('dropping elements', () => {
  test('they come to rest on the grid', () => {
    expect(settle([{ id: 'a', position: { x: 61, y: 40 } }], roomAmong([]))).toEqual([
      { id: 'a', position: { x: 50, y: 52 } },
    ]);
  });

  test('beside what stands there, not on it', () => {
    const [rest] = settle([{ id: 'a', position: { x: 10, y: 5 } }], roomAmong([{ x: 0, y: 0 }]));
    const { x = 0, y = 0 } = rest?.position ?? {};
    expect(Math.abs(x) >= 184 || Math.abs(y) >= 90).toBe(true);
  });

  test('and not on each other', () => {
    const rest = settle(
      [
        { id: 'a', position: { x: 0, y: 0 } },
        { id: 'b', position: { x: 8, y: 8 } },
      ],
      roomAmong([]),
    ).map(({ position }) => `${position.x} ${position.y}`);
    expect(new Set(rest).size).toBe(2);
  });
});
