import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellHeight, cellWidth, elementHeight, elementWidth, snapStep } from '../../shared/placement/element-size';
import { roomAmong, settle } from '../../shared/placement/settle';
import { elementGroupsOf, type GroupFrame } from '../../shared/projection/element-groups';
import type { MapElement } from '../../shared/projection/map-model';
import { elementClasses } from '../../shared/views/map-vocabulary';
import { runs } from './settings';

const like = (id: string, elementClass: MapElement['elementClass'], x: number, y: number): MapElement => ({
  id,
  kind: 'task',
  stakeholderKind: null,
  layer: null,
  elementClass,
  name: id,
  letter: 'O',
  x,
  y,
  state: 'plain',
  openActions: 0,
  openQuestions: 0,
  openLearnings: 0,
});

/** Elements of few classes, dense enough to be in each other's way, wherever they can be dropped. */
const aMap = fc
  .array(
    fc.record({ elementClass: fc.constantFrom(...elementClasses.slice(0, 4)), column: fc.nat(36), row: fc.nat(36) }),
    { maxLength: 60 },
  )
  .map((wished) => {
    const standing: MapElement[] = [];
    for (const [index, { elementClass, column, row }] of wished.entries()) {
      const wish = { id: `e${index}`, position: { x: column * snapStep.x, y: row * snapStep.y } };
      for (const { id, position } of settle([wish], roomAmong(standing))) {
        standing.push(like(id, elementClass, position.x, position.y));
      }
    }
    return standing;
  });

const boxOf = ({ x, y }: MapElement): GroupFrame => ({
  left: x - elementWidth / 2,
  right: x + elementWidth / 2,
  top: y - elementHeight / 2,
  bottom: y + elementHeight / 2,
});
const overlap = (one: GroupFrame, two: GroupFrame) =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

describe('groups of the map seen from far', () => {
  test('never cover each other', () => {
    fc.assert(
      fc.property(aMap, (elements) => {
        const groups = elementGroupsOf(elements, 'nl');
        groups.forEach((one, index) => {
          for (const two of groups.slice(index + 1)) expect(overlap(one.frame, two.frame)).toBe(false);
        });
      }),
      runs(300),
    );
  });

  test('hold every element once, each of their own class and within their frame, and touch no other', () => {
    fc.assert(
      fc.property(aMap, (elements) => {
        const groups = elementGroupsOf(elements, 'nl');
        expect(groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
          elements.map(({ id }) => id).sort(),
        );
        for (const { members, elementClass, frame } of groups) {
          for (const element of elements) {
            const box = boxOf(element);
            if (!members.includes(element)) expect(overlap(frame, box)).toBe(false);
            else {
              expect(element.elementClass).toBe(elementClass);
              expect(frame.left <= box.left && frame.right >= box.right).toBe(true);
              expect(frame.top <= box.top && frame.bottom >= box.bottom).toBe(true);
            }
          }
        }
      }),
      runs(300),
    );
  });

  test('do not depend on the order of the elements', () => {
    const named = (groups: ReturnType<typeof elementGroupsOf>) =>
      groups
        .map(({ members }) =>
          members
            .map(({ id }) => id)
            .sort()
            .join(' '),
        )
        .sort();
    fc.assert(
      fc.property(aMap, (elements) => {
        expect(named(elementGroupsOf([...elements].reverse(), 'nl'))).toEqual(named(elementGroupsOf(elements, 'nl')));
      }),
      runs(100),
    );
  });

  test('a class that lies apart makes several groups, each with its own number', () => {
    const at = (id: string, elementClass: MapElement['elementClass'], column: number, row: number) =>
      like(id, elementClass, column * cellWidth, row * cellHeight);
    const elements = [
      ...[0, 1, 2, 3].map((column) => at(`doel${column}`, 'goal', column, 1)),
      at('doel4', 'goal', 5, 0),
      at('doel5', 'goal', 5, 1),
      ...[2, 3, 4].map((column) => at(`plan${column}`, 'plan', column, 0)),
      at('plan5', 'plan', 6, 0),
      at('plan6', 'plan', 6, 1),
    ];
    const found = elementGroupsOf(elements, 'nl').map(
      ({ elementClass, members }) => `${elementClass} ${members.length}`,
    );
    expect(found.sort()).toEqual(['goal 2', 'goal 4', 'plan 2', 'plan 3']);
  });

  test('like elements in touching rows are one group, also around a free cell', () => {
    const three = [like('a', 'zone', 0, 0), like('b', 'zone', cellWidth, 0), like('c', 'zone', 0, cellHeight)];
    const [group, ...rest] = elementGroupsOf(three, 'nl');
    expect(rest).toEqual([]);
    expect(group?.members).toHaveLength(3);
  });
});
