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

const party = (id: string, layer: 'national' | 'province' | 'municipality' | 'water_board' | null): Element =>
  ({
    id,
    kind: 'stakeholder',
    stakeholderKind: layer ?? 'society',
    layer,
    name: id,
    conflicts: [],
  }) as unknown as Element;

it('the first element of a table stands in the middle, whatever it is', () => {
  for (const layer of ['national', 'province', 'water_board', null] as const) {
    expect(typed([party('p', layer)])[0]?.position).toEqual({ x: 0, y: 0 });
  }
});

it('parties that are named before there is any task stand together', () => {
  const placed = typed([
    party('vitens', null),
    party('natuur', null),
    party('utrecht', 'province'),
    party('zeist', 'municipality'),
    party('rijn', 'water_board'),
  ]);
  expect(spread(placed.map(({ position }) => position.x)) / cellWidth).toBeLessThanOrEqual(2);
});

it('a lane that begins beside another leaves room for the next of that one', () => {
  const [rijk, province, ministry] = typed([party('rijk', 'national'), party('p', 'province'), party('m', 'national')]);
  expect(ministry?.position).toEqual({ x: (rijk?.position.x ?? 0) + cellWidth, y: rijk?.position.y });
  expect(province?.position.x).toBeGreaterThan(ministry?.position.x ?? 0);
});

it('one element that was dragged far away does not take the next lanes with it', () => {
  const standing = [0, 1, 2, 3].map((column) => ({
    element: { id: `t${column}`, kind: 'task', name: 'Wonen', conflicts: [] } as unknown as Element,
    position: { x: column === 0 ? -40 * cellWidth : column * cellWidth, y: 0 },
  }));
  const { x = 0 } = placeNew(standing, [], [party('rijk', 'national')]).get('rijk') ?? {};
  expect(x).toBeGreaterThanOrEqual(-3 * cellWidth);
});
