import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../shared/model/content';
import { contentOf } from '../../../shared/model/content-of';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { type Corner, outlinesOf, type Rectangle, roundedPath } from '../../../shared/projection/area-outline';
import { type ZoneSpace, zoneAreasOf, zoneSpaceOf } from '../../../shared/projection/zone-areas';
import { emptyDocument } from '../../../shared/register/document';

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
  brief: '',
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
        const wrong: Corner[] = [];
        for (let x = 0.5; x < 29; x += 1) {
          for (let y = 0.5; y < 29; y += 1) {
            const covered = boxes.some(
              ({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom,
            );
            if (isWithin(outlines, { x, y }) !== covered) wrong.push({ x, y });
          }
        }
        expect(wrong).toEqual([]);
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
  it('say gross, net, what there is and whether it fits, those that do not fit first', () => {
    const zone = (id: string, availableHa: number | null) => ({
      id,
      kind: 'zone',
      name: id,
      availableHa,
      conflicts: [],
    });
    const claim = (id: string, to: string, hectares: number, sharedHectares = 0) => ({
      id,
      kind: 'claims_space',
      from: 't',
      to,
      hectares,
      sharedHectares,
      conflicts: [],
    });
    const things = [zone('Veen', 800), zone('Rand', 300), zone('Zand', null), zone('Leeg', 5)];
    const claims = [claim('1', 'Veen', 970, 250), claim('2', 'Rand', 310), claim('3', 'Zand', 40)];
    const content = {
      ...contentOf(emptyDocument),
      elements: new Map(
        [...things, { id: 't', kind: 'task', name: 'Wonen', conflicts: [] }].map((each) => [each.id, each]),
      ),
      relations: new Map(claims.map((each) => [each.id, each])),
    } as unknown as Content;
    expect(zoneSpaceOf(content, 'nl').map(({ name, verdict, text }) => [name, verdict, text])).toEqual([
      ['Rand', 'over', '310 ha gevraagd, netto 310 van 300 ha: 10 ha te veel'],
      ['Veen', 'fits', '970 ha gevraagd, netto 720 van 800 ha: past, 80 ha over'],
      ['Zand', 'unknown', '40 ha gevraagd, netto 40 ha: onbekend hoeveel er is'],
    ]);
    expect(zoneSpaceOf(content, 'en').map(({ brief }) => brief)).toEqual([
      '10 ha too much (310 of 300 ha)',
      '80 ha left (970, net 720 of 800 ha)',
      'unknown how much there is (40 ha)',
    ]);
  });

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
      { numRuns: 100 },
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
