import { describe, expect, test } from 'vitest';
import type { Box } from '../../../shared/placement/box';
import { overlaps } from '../../../shared/placement/box';
import { beyondKey, type FanLayout, fanLayout, mostCards } from '../../../shared/projection/fan/fan-layout';
import { fanOf, mostPlates } from '../../../shared/projection/fan/fan-of';
import { fanPicture } from '../../../shared/projection/fan/fan-picture';
import type { FanOpen } from '../../../shared/projection/fan/fan-side';
import { floorAt, hallLayout } from '../../../shared/projection/hall/hall-layout';
import type { MapModel } from '../../../shared/projection/map-model';
import { mapPalettes } from '../../../shared/projection/map-palette';
import { partsSvg } from '../../../shared/projection/picture/parts-svg';
import { countOf, smallestTypeOf } from '../../../shared/projection/picture/picture-part';
import { generatedModel } from '../../bench/map/generate-map';

const screens = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1600, height: 1200 },
  { width: 3840, height: 2160 },
] as const;
const models = [60, 150, 400, 1_000].map(generatedModel);

/** By how many relations they have, the most first. */
function byRelations({ relations }: MapModel): readonly string[] {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([id]) => id);
}

function laidOut(model: MapModel, centre: string, screen: (typeof screens)[number], depth: number, open?: FanOpen) {
  const floor = floorAt(depth, screen.height);
  const size = hallLayout(screen, floor).map;
  const layout = fanLayout(model, { centre, steps: 2, open: open ?? null, language: 'nl', size, floor });
  if (layout === null) throw new Error('not on the map');
  return { layout, floor, size };
}

const boxesOf = ({ cards, plates }: FanLayout): readonly Box[] => [...cards, ...plates].map(({ box }) => box);
const covered = (boxes: readonly Box[]) =>
  boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlaps(box, other)));
const outside = (boxes: readonly Box[], { width, height }: { readonly width: number; readonly height: number }) =>
  boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);

describe('an element with what it relates to', () => {
  test.each([3, 4, 6])('R-HALL-25 is fourteen cards and eight verbs at most, whole, at a depth of %d', (depth) => {
    for (const model of models) {
      for (const screen of screens) {
        for (const centre of byRelations(model).slice(0, 3)) {
          const { layout, floor, size } = laidOut(model, centre, screen, depth);
          const parts = fanPicture(layout, mapPalettes.light);
          expect(countOf(parts, 'card')).toBeLessThanOrEqual(mostCards);
          expect(countOf(parts, 'plate')).toBeLessThanOrEqual(mostPlates);
          expect(smallestTypeOf(parts)).toBeGreaterThanOrEqual(floor - 0.01);
          expect(outside(boxesOf(layout), size)).toEqual([]);
          expect(covered(boxesOf(layout))).toEqual([]);
        }
      }
    }
  });

  test('R-HALL-25 counts every neighbour and everything a step further once', () => {
    for (const model of models) {
      for (const centre of byRelations(model).slice(0, 12)) {
        const ends = model.relations.filter(({ from, to }) => from === centre || to === centre);
        const near = new Set(ends.flatMap(({ from, to }) => [from, to]).filter((id) => id !== centre));
        const all = new Set(
          model.relations.flatMap(({ from, to }) => (near.has(from) || near.has(to) ? [from, to] : [])),
        );
        const { layout } = laidOut(model, centre, screens[0], 4);
        const sum = (roles: readonly string[]) =>
          layout.cards.filter(({ role }) => roles.includes(role)).reduce((total, { count }) => total + count, 0);
        expect(sum(['member', 'more'])).toBe(near.size);
        expect(sum(['beyond'])).toBe([...all].filter((id) => id !== centre && !near.has(id)).length);
      }
    }
  });

  test('R-HALL-25 opens what it counts, a page at a time, until all of it was seen', () => {
    const [, model] = models;
    const centre = byRelations(model as MapModel)[0] as string;
    const fan = fanOf(model as MapModel, centre, 2);
    const bundles = [...(fan?.left ?? []), ...(fan?.right ?? [])];
    for (const { key, members, beyond } of bundles) {
      for (const [group, wanted] of [
        [key, members.map(({ element }) => element.id)],
        [beyondKey(key), beyond.map(({ id }) => id)],
      ] as const) {
        const seen = new Set<string>();
        let open: FanOpen | undefined = { group, page: 0 };
        for (let page = 0; page < 40 && open !== undefined; page += 1) {
          const { layout, size } = laidOut(model as MapModel, centre, screens[0], 3, open);
          expect(outside(boxesOf(layout), size)).toEqual([]);
          for (const { role, element } of layout.cards) if (role === 'member') seen.add(element.id);
          open = layout.cards.find(({ opens }) => opens?.group === group && opens.page > page)?.opens ?? undefined;
        }
        expect([...wanted].filter((id) => !seen.has(id))).toEqual([]);
      }
    }
  });

  test('R-HALL-25 says each verb once and is written as it is drawn', () => {
    const [model] = models;
    const centre = byRelations(model as MapModel)[0] as string;
    const { layout } = laidOut(model as MapModel, centre, screens[0], 3);
    const svg = partsSvg(fanPicture(layout, mapPalettes.light));
    expect(svg.match(/data-part="card"/g)).toHaveLength(layout.cards.length);
    expect(new Set(layout.plates.map(({ bundle }) => bundle.key)).size).toBe(layout.plates.length);
  });

  test('R-HALL-25 is nothing of what is not on the map', () => {
    expect(fanOf(models[0] as MapModel, 'nobody', 2)).toBeNull();
  });
});
