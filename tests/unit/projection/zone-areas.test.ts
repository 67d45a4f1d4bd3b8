import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { type Corner, outlinesOf, type Rectangle, roundedPath } from '../../../shared/projection/area-outline';
import { type ZoneSpace, zoneAreasOf } from '../../../shared/projection/zone-areas';

/** Whether a point is within outlines: by how often a ray to the right crosses them. */
function isWithin(outlines: readonly (readonly Corner[])[], { x, y }: Corner): boolean {
  let crossings = 0;
  for (const corners of outlines) {
    corners.forEach((from, at) => {
      const to = corners[(at + 1) % corners.length] as Corner;
      const isAcross = from.y > y !== to.y > y;
      if (isAcross && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}

const box = fc
  .record({
    left: fc.integer({ min: 0, max: 20 }),
    top: fc.integer({ min: 0, max: 20 }),
    across: fc.integer({ min: 1, max: 8 }),
    down: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ left, top, across, down }): Rectangle => ({ left, top, right: left + across, bottom: top + down }));

const space = (zone: string, ...tasks: string[]): ZoneSpace => ({
  zone,
  tasks,
  name: zone,
  verdict: 'fits',
  text: '',
  short: '',
});

/** The corners of a path that has straight edges and rounded corners. */
const cornersOf = (path: string): (readonly Corner[])[] =>
  path
    .split('Z')
    .filter((part) => part !== '')
    .map((part) => [...part.matchAll(/Q(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })));

describe('R-MAP-16 the outline of boxes', () => {
  it('holds exactly what the boxes cover', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (boxes) => {
        const outlines = outlinesOf(boxes);
        for (let x = 0.5; x < 29; x += 1) {
          for (let y = 0.5; y < 29; y += 1) {
            const covered = boxes.some(
              ({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom,
            );
            expect(isWithin(outlines, { x, y })).toBe(covered);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('turns at every corner, and has as many paths as it has outlines', () => {
    const apart: Rectangle[] = [
      { left: 0, top: 0, right: 4, bottom: 4 },
      { left: 4, top: 1, right: 8, bottom: 3 },
      { left: 20, top: 20, right: 24, bottom: 24 },
    ];
    const outlines = outlinesOf(apart);
    expect(outlines.map(({ length }) => length).sort((a, b) => a - b)).toEqual([4, 8]);
    expect(roundedPath(outlines, 1).match(/Z/g)).toHaveLength(2);
  });
});

describe('R-MAP-16 zones as areas', () => {
  it('hold their tasks and their own card, joined into one, and move nothing', () => {
    const cell = { x: fc.integer({ min: -5, max: 5 }), y: fc.integer({ min: -4, max: 4 }) };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record(cell), { minLength: 2, maxLength: 9, selector: ({ x, y }) => `${x} ${y}` }),
        (cells) => {
          const places = new Map(cells.map(({ x, y }, at) => [String(at), { x: x * 200, y: y * 104 }]));
          const [home, ...tasks] = [...places.keys()];
          const before = JSON.stringify([...places]);
          const [area, ...more] = zoneAreasOf([space(home as string, ...tasks)], (id) => places.get(id));
          expect(more).toEqual([]);
          const outlines = cornersOf(area?.path ?? '');
          for (const { x, y } of places.values()) {
            for (const [across, down] of [
              [-1, -1],
              [1, -1],
              [1, 1],
              [-1, 1],
            ] as const) {
              const corner = { x: x + (across * elementWidth) / 2, y: y + (down * elementHeight) / 2 };
              expect(isWithin(outlines, corner)).toBe(true);
            }
          }
          // One piece: an outline around everything, and holes within it.
          const around = outlines.filter((each) =>
            outlines.every(
              (other) => other === each || !isWithin([other], { x: (each[0] as Corner).x, y: (each[0] as Corner).y }),
            ),
          );
          expect(around).toHaveLength(1);
          expect(JSON.stringify([...places])).toBe(before);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('cover no card that asks nothing of them, where cards stand on the lattice', () => {
    const places = new Map(
      Array.from({ length: 35 }, (_, at) => [String(at), { x: (at % 7) * 200, y: Math.floor(at / 7) * 104 }] as const),
    );
    const held = ['7', '9', '12'];
    for (const home of ['28', '31', '34']) {
      const [area] = zoneAreasOf([space(home, ...held)], (id) => places.get(id));
      const outlines = cornersOf(area?.path ?? '');
      for (const [id, place] of places) {
        if (id === home || held.includes(id)) continue;
        const probes = [place, { x: place.x - 80, y: place.y - 30 }, { x: place.x + 80, y: place.y + 30 }];
        for (const probe of probes) expect(isWithin(outlines, probe), `${id} in ${home}`).toBe(false);
      }
    }
  });

  it('differ without colour, and pass over what is not on the map', () => {
    const places = new Map([...'abcdefgh'].map((id, at) => [id, { x: at * 200, y: 0 }]));
    const areas = zoneAreasOf(
      [space('a', 'b'), space('c', 'd'), space('e', 'weg'), space('weg', 'f'), space('g', 'h', 'weg')],
      (id) => places.get(id),
    );
    expect(areas.map(({ zone }) => zone)).toEqual(['a', 'c', 'g']);
    expect(new Set(areas.map(({ hatch }) => hatch)).size).toBe(3);
  });
});
