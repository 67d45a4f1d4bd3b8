import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../../shared/placement/element-size';
import { roomAmong, settle, wentBack } from '../../../shared/placement/settle';

const at = (x: number, y = 0) => ({ x, y });
const start = (places: Readonly<Record<string, { x: number; y: number }>>) => (id: string) => places[id];

describe('R-MAP-23 what goes back', () => {
  it('is what was dropped where its own place is the nearest one with room', () => {
    const dropped = [{ id: 'a', position: at(cellWidth) }];
    // Everything around is full, except where it came from.
    const standing = [-4, -3, -2, -1, 1, 2, 3, 4].flatMap((column) => [at(column * cellWidth)]);
    const walls = [-104, 104].flatMap((y) => [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((x) => at(x * cellWidth, y)));
    const rest = settle(dropped, roomAmong([...standing, ...walls]));
    expect(rest).toEqual([{ id: 'a', position: at(0) }]);
    expect(wentBack(dropped, rest, start({ a: at(0) }))).toEqual(dropped);
    expect(roomAmong(standing)(at(cellWidth))).toBe(false);
    expect(roomAmong([])(at(cellWidth))).toBe(true);
  });

  it('is nothing that found a place nearby, nor what was put down where it stood', () => {
    const near = [{ id: 'a', position: at(cellWidth) }];
    const rest = settle(near, roomAmong([at(cellWidth)]));
    expect(rest).not.toEqual([{ id: 'a', position: at(0) }]);
    expect(wentBack(near, rest, start({ a: at(0) }))).toEqual([]);
    const same = [{ id: 'a', position: at(9, 5) }];
    expect(wentBack(same, settle(same, roomAmong([])), start({ a: at(0) }))).toEqual([]);
  });

  it('is told of each of several that were dropped together', () => {
    const dropped = [
      { id: 'a', position: at(600) },
      { id: 'b', position: at(900) },
    ];
    const rest = [
      { id: 'a', position: at(0) },
      { id: 'b', position: at(900) },
    ];
    expect(wentBack(dropped, rest, start({ a: at(0), b: at(300) })).map(({ id }) => id)).toEqual(['a']);
  });
});
