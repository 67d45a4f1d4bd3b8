import { describe, expect, test } from 'vitest';
import { MapScene } from '../../renderer/map/scene/map-scene';
import type { Element } from '../../shared/model/content-types';
import { elementHeight, elementWidth } from '../../shared/placement/element-size';
import { type Placed, placeNew } from '../../shared/placement/place-new';
import { lineAt } from '../../shared/projection/line-hit';
import type { MapElement } from '../../shared/projection/map-model';
import { mapSvg } from '../../shared/projection/map-svg';
import type { RelationLine } from '../../shared/projection/relation-line';
import { generatedModel, generateMap, seeded } from '../bench/map/generate-map';

const model = generatedModel(1000);
const scene = new MapScene();
scene.show(model, 'nl');

/** Points all over the map and a little beside it. */
function* points(count: number): Generator<{ x: number; y: number }> {
  const random = seeded(7);
  const reach = (pick: (element: MapElement) => number) =>
    Math.max(...model.elements.map((each) => Math.abs(pick(each)))) + 200;
  const [width, height] = [reach(({ x }) => x), reach(({ y }) => y)];
  for (let at = 0; at < count; at += 1) yield { x: (random() * 2 - 1) * width, y: (random() * 2 - 1) * height };
}

function distanceTo({ points: corners }: RelationLine, { x, y }: { x: number; y: number }): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < corners.length; at += 1) {
    const [from, to] = [corners[at - 1], corners[at]];
    if (from === undefined || to === undefined) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
    least = Math.min(least, Math.hypot(x - from.x - along * dx, y - from.y - along * dy));
  }
  return least;
}

describe('a map of a thousand elements', () => {
  test('R-MAP-8 finds under 10,000 points what asking every element and line finds', () => {
    const near = 6;
    for (const point of points(10_000)) {
      const covering = model.elements.filter(
        ({ x, y }) => Math.abs(x - point.x) <= elementWidth / 2 && Math.abs(y - point.y) <= elementHeight / 2,
      );
      expect(scene.elementAt(point)?.id).toBe(covering.at(-1)?.id);
    }
    for (const point of points(1_000)) {
      const least = Math.min(...scene.lines.map((line) => distanceTo(line, point)));
      const hit = lineAt(scene.lines, point, near);
      expect(hit === undefined).toBe(least > near);
      if (hit !== undefined) expect(distanceTo(hit, point)).toBeCloseTo(least, 6);
    }
  });

  test('R-MAP-11 draws every relation once, in the window and in a picture, with both ends on their elements', () => {
    const drawn = scene.lines.flatMap(({ relations }) => relations.map(({ id }) => id));
    expect(drawn.sort()).toEqual(model.relations.map(({ id }) => id).sort());
    const svg = mapSvg(model, { width: 2000, theme: 'light', language: 'nl' });
    expect([...svg.matchAll(/<g data-bundle="/g)]).toHaveLength(scene.lines.length);
    for (const { points: corners, from, to } of scene.lines) {
      for (const [corner, id] of [
        [corners[0], from],
        [corners.at(-1), to],
      ] as const) {
        const place = scene.placed(id);
        if (corner === undefined || place === undefined) throw new Error(`${from} to ${to} has no end`);
        const [dx, dy] = [Math.abs(corner.x - place.x), Math.abs(corner.y - place.y)];
        const isOnSide = Math.abs(dx - elementWidth / 2) < 0.01 && dy <= elementHeight / 2;
        const isOnTop = Math.abs(dy - elementHeight / 2) < 0.01 && dx <= elementWidth / 2;
        expect(isOnSide || isOnTop).toBe(true);
      }
    }
  });

  test('R-MAP-1 a thousand captures move what stands by 0 pixels, and nothing covers anything', () => {
    const { elements, relations } = generateMap(200);
    const random = seeded(11);
    const shown = new MapScene();
    const models = (all: readonly Placed[]) => ({
      elements: all.map(({ element, position }) => ({
        ...(model.elements[0] as MapElement),
        id: element.id,
        ...position,
      })),
      relations: [],
    });
    let standing: Placed[] = elements.flatMap((element) =>
      element.position == null ? [] : [{ element, position: element.position }],
    );
    shown.show(models(standing), 'nl');
    let moved = 0;
    for (let capture = 0; capture < 1_000; capture += 1) {
      const like = elements[Math.floor(random() * elements.length)] as Element;
      const other = standing[Math.floor(random() * standing.length)] as Placed;
      const added = { ...like, id: `new${capture}`, position: null } as Element;
      const link = { from: added.id, to: other.element.id };
      const places = placeNew(standing, random() < 0.7 ? [link] : [], [added]);
      expect([...places.keys()]).toEqual([added.id]);
      standing = [...standing, { element: added, position: places.get(added.id) ?? { x: 0, y: 0 } }];
    }
    const before = new Map([...shown.all()].map(({ id, x, y }) => [id, { x, y }]));
    shown.show(models(standing), 'nl');
    for (const [id, was] of before) {
      const place = shown.placed(id);
      moved += Math.hypot((place?.x ?? Number.NaN) - was.x, (place?.y ?? Number.NaN) - was.y);
    }
    expect(moved).toBe(0);
    expect(relations.length).toBeGreaterThan(0);
    const all = [...shown.all()].sort((one, two) => one.x - two.x);
    const covered = all.flatMap((one, at) =>
      all
        .slice(at + 1, at + 200)
        .filter((two) => two.x - one.x < elementWidth && Math.abs(two.y - one.y) < elementHeight)
        .map((two) => `${one.id} ${two.id}`),
    );
    expect(covered).toEqual([]);
  });
});
