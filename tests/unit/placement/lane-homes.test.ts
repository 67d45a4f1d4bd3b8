import { expect, it } from 'vitest';
import example from '../../../shared/example/example-table.json' with { type: 'json' };
import type { Element, Position } from '../../../shared/model/content-types';
import { cellHeight, cellWidth } from '../../../shared/placement/element-size';
import { laneOf } from '../../../shared/placement/lanes';
import { type Placed, placeNew } from '../../../shared/placement/place-new';

/** Elements placed one after another before anything relates to anything, as when a map is typed. */
function typed(elements: readonly Element[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const element of elements) {
    const position = placeNew(placed, [], [element]).get(element.id) as Position;
    placed.push({ element, position });
  }
  return placed;
}

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

it('a map typed element by element gets rows that fit a screen, like with like', () => {
  const placed = typed(example.initial.elements as unknown as readonly Element[]);
  expect(spread(placed.map(({ position }) => position.x)) / cellWidth).toBeLessThanOrEqual(7);
  expect(spread(placed.map(({ position }) => position.y)) / cellHeight).toBeLessThanOrEqual(10);
  const tasks = placed.filter(({ element }) => laneOf(element) === 'task').map(({ position }) => position.y);
  expect(new Set(tasks).size).toBe(1);
});

it('the first of a band that comes before all others stands above them', () => {
  const [task, party] = [
    { id: 't', kind: 'task', name: 'Wonen', conflicts: [] },
    { id: 's', kind: 'stakeholder', stakeholderKind: 'national', layer: 'national', name: 'Rijk', conflicts: [] },
  ] as const satisfies readonly Element[];
  const [first, second] = typed([task, party]);
  expect(second?.position.y).toBeLessThan(first?.position.y ?? 0);
});
