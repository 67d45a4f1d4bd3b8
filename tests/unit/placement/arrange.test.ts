import { describe, expect, test } from 'vitest';
import type { Position } from '../../../shared/model/content-types';
import { arrange, columnsFor } from '../../../shared/placement/arrange';
import { cellHeight, cellWidth } from '../../../shared/placement/element-size';
import { laneOf } from '../../../shared/placement/lanes';
import { cellOf, element, fullTable, party, relation } from './things';

const at = (positions: ReadonlyMap<string, Position>, id: string) => {
  const position = positions.get(id);
  if (position === undefined) throw new Error(`${id} has no place`);
  return position;
};

describe('the first arrangement', () => {
  test('gives every element a cell of its own on the lattice', () => {
    const { elements, relations } = fullTable();
    const positions = arrange(elements, relations);
    expect(positions.size).toBe(elements.length);
    expect(new Set([...positions.values()].map(cellOf)).size).toBe(elements.length);
    for (const { x, y } of positions.values()) {
      expect(Number.isInteger(x / cellWidth)).toBe(true);
      expect(Number.isInteger(y / cellHeight)).toBe(true);
    }
  });

  test('is the same for the same table', () => {
    const one = fullTable();
    const other = fullTable();
    expect([...arrange(one.elements, one.relations)]).toEqual([...arrange(other.elements, other.relations)]);
  });

  test('fits a full table into seven columns and seven rows', () => {
    const { elements, relations } = fullTable();
    const positions = [...arrange(elements, relations).values()];
    expect(new Set(positions.map(({ x }) => x)).size).toBeLessThanOrEqual(7);
    expect(new Set(positions.map(({ y }) => y)).size).toBe(7);
  });

  test('puts all tasks in one row, parties above and goals below them', () => {
    const { elements, relations } = fullTable();
    const positions = arrange(elements, relations);
    const tasks = elements.filter(({ kind }) => kind === 'task').map(({ id }) => at(positions, id).y);
    expect(new Set(tasks).size).toBe(1);
    const row = tasks[0] ?? Number.NaN;
    for (const { id, kind } of elements) {
      if (kind === 'stakeholder') expect(at(positions, id).y).toBeLessThan(row);
      if (kind === 'goal') expect(at(positions, id).y).toBeGreaterThan(row);
    }
  });

  test('keeps a lane together when it fits in a row', () => {
    const { elements, relations } = fullTable();
    const positions = arrange(elements, relations);
    const rows = new Map<string, Set<number>>();
    for (const each of elements) {
      const lane = laneOf(each);
      rows.set(lane, (rows.get(lane) ?? new Set()).add(at(positions, each.id).y));
    }
    expect([...rows.values()].map((set) => set.size)).toEqual([...rows.values()].map(() => 1));
  });

  test('puts a goal under the task that contributes to it', () => {
    const tasks = ['a', 'b', 'c', 'd'].map((id) => element(id, 'task'));
    const goals = ['doelD', 'doelA'].map((id) => element(id, 'goal'));
    const positions = arrange(
      [...tasks, ...goals],
      [relation('contributes_to', 'd', 'doelD'), relation('contributes_to', 'a', 'doelA')],
    );
    expect(at(positions, 'doelA').x).toBe(at(positions, 'a').x);
    expect(at(positions, 'doelD').x).toBe(at(positions, 'd').x);
  });

  test('places a body right after the organisation it belongs to', () => {
    const positions = arrange(
      [
        party('provincie', 'province', 'province'),
        party('ipo', 'umbrella', 'province'),
        party('staten', 'council', 'province', { parentId: 'provincie' }),
      ],
      [],
    );
    expect(at(positions, 'staten').x - at(positions, 'provincie').x).toBe(cellWidth);
    expect(at(positions, 'ipo').x).toBeGreaterThan(at(positions, 'staten').x);
  });

  test('places everybody when bodies name each other as their parent', () => {
    const positions = arrange(
      [
        party('a', 'council', 'province', { parentId: 'b' }),
        party('b', 'council', 'province', { parentId: 'a' }),
        party('c', 'province', 'province', { parentId: 'c' }),
      ],
      [],
    );
    expect([...positions.keys()].sort()).toEqual(['a', 'b', 'c']);
  });

  test('breaks a long lane into even rows', () => {
    const tasks = Array.from({ length: 9 }, (_, index) => element(`t${index}`, 'task'));
    const columns = columnsFor(9);
    const rows = new Map<number, number>();
    for (const { y } of arrange(tasks, []).values()) rows.set(y, (rows.get(y) ?? 0) + 1);
    expect(columns).toBe(4);
    expect([...rows.values()]).toEqual([3, 3, 3]);
  });

  test('of nothing is nothing', () => {
    expect(arrange([], []).size).toBe(0);
  });
});
