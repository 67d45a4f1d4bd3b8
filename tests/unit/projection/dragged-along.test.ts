import { describe, expect, test } from 'vitest';
import { draggedAlong } from '../../../renderer/map/hands/dragged-along';

const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 0 }],
  ['c', { x: 0, y: 104 }],
]);
const start = (id: string) => places.get(id);
const to = { x: 30, y: -50 };
const alone = new Map([['a', to]]);

describe('what is chosen', () => {
  test('goes as far as the one of it that is dragged, mounted or not', () => {
    expect(draggedAlong('a', to, new Set(['b', 'a']), start)).toEqual(
      new Map([
        ['a', to],
        ['b', { x: 230, y: -50 }],
      ]),
    );
  });

  test('stays when something else is dragged', () => {
    expect(draggedAlong('a', to, new Set(['b', 'c']), start)).toEqual(alone);
  });

  test('that is not on the map, or no longer, goes nowhere', () => {
    expect(draggedAlong('a', to, new Set(['a', 'gone']), start)).toEqual(alone);
    expect(draggedAlong('gone', to, new Set(['gone', 'b']), start)).toEqual(new Map([['gone', to]]));
  });
});
