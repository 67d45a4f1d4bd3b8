import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Light, lightOf, paintLight, roomOfLight } from '../../../renderer/map/paint/paint-light';
import { type Detail, labelsOf, type MapPaint, paintBelow } from '../../../renderer/map/paint/paint-map';
import { MapScene } from '../../../renderer/map/scene/map-scene';
import { overlaps } from '../../../shared/placement/box';
import { usualBadge } from '../../../shared/projection/element-shapes';
import type { Attention } from '../../../shared/projection/emphasis';
import type { LineLabel } from '../../../shared/projection/line-labels';
import { arrowLength } from '../../../shared/projection/line-styles';
import { mapPalettes } from '../../../shared/projection/map-palette';
import { generatedModel } from '../../bench/map/generate-map';
import { isNear, RecordingCanvas, stubCanvas } from './recording-canvas';

const model = generatedModel(300);
/** Whatever has most relations. */
const busiest = (() => {
  const counts = new Map<string, number>();
  for (const { from, to } of model.relations) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
})();
const nobody = { elements: new Set<string>(), relations: new Set<string>(), alone: new Set<string>(), hovered: null };
/** Larger than the map. */
const view = { width: 20_000, height: 20_000 };

/** A map of which something is looked at. */
function sceneWith(attention: Partial<Attention>): MapScene {
  const scene = new MapScene();
  scene.show(model, 'nl');
  scene.arrive(() => false, 'drawn');
  scene.attend({ ...nobody, ...attention });
  return scene;
}

const paintOf = (scene: MapScene, detail: Detail, zoom: number): MapPaint => ({
  scene,
  colors: { ...mapPalettes.light, accent: '#000000', spotlight: '#000000' },
  viewport: { x: view.width / 2, y: view.height / 2, zoom },
  view,
  detail,
  sizes: { label: 19.5, badge: usualBadge, laneTitle: () => 15, lineLabel: () => 13, group: 15, leastGroup: 12 },
  hasCards: true,
});

function painted(paint: MapPaint, light: Light): RecordingCanvas {
  const canvas = new RecordingCanvas();
  paintLight(canvas.context, paint, light);
  return canvas;
}

const light = (paint: MapPaint, said: readonly LineLabel[] = []) => lightOf(new RecordingCanvas().context, paint, said);

const said = (paint: MapPaint) => labelsOf(new RecordingCanvas().context, paint);

beforeAll(stubCanvas);
afterAll(() => void vi.unstubAllGlobals());

describe('what is in the light', () => {
  const chosen = { elements: new Set([busiest]) };

  test.each([
    ['overview', 0.1],
    ['overview', 0.3],
    ['middle', 0.8],
    ['near', 1],
  ] as const)('R-MAP-24 leaves the picture under it as it is, seen %s at %d', (detail, zoom) => {
    const below = (scene: MapScene) => {
      const canvas = new RecordingCanvas();
      const paint = paintOf(scene, detail, zoom);
      for (const _ of paintBelow(canvas.context, paint, () => labelsOf(canvas.context, paint)));
      return { strokes: canvas.strokes, bars: canvas.bars, pictures: canvas.pictures };
    };
    expect(below(sceneWith(chosen))).toEqual(below(sceneWith({})));
  });

  test.each(['middle', 'near'] as const)('R-MAP-24 has all of its lines and cards and no others, seen %s', (detail) => {
    const scene = sceneWith(chosen);
    const paint = paintOf(scene, detail, 1);
    const lit = light(paint);
    const { strokes, pictures } = painted(paint, lit);
    expect(lit.lines.map(({ bundle }) => bundle).sort()).toEqual([...scene.emphasis.bundles].sort());
    expect(scene.emphasis.bundles.size).toBeGreaterThan(1);
    for (const { bundle, points } of scene.lines) {
      const isThere = strokes.some(
        (stroke) =>
          stroke.some((at) => isNear(at, points[0], 0.01)) &&
          stroke.some((at) => isNear(at, points.at(-1), arrowLength)),
      );
      expect([bundle, isThere]).toEqual([bundle, scene.emphasis.bundles.has(bundle)]);
    }
    expect(pictures).toHaveLength(scene.emphasis.elements.size);
  });

  test('R-MAP-24 has from far its cards, its lines on their tracks, and the names of their rows alone', () => {
    const scene = sceneWith(chosen);
    const paint = paintOf(scene, 'overview', 0.1);
    const { lines, places, names, labels } = light(paint);
    expect(places.map(({ id }) => id).sort()).toEqual([...scene.emphasis.elements].sort());
    expect(lines.map(({ bundle }) => bundle).sort()).toEqual([...scene.emphasis.bundles].sort());
    expect(labels).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
    const lit = scene.groups.filter(({ members }) => members.some(({ id }) => scene.emphasis.elements.has(id)));
    expect(lit.length).toBeLessThan(scene.groups.length);
    expect(names.filter(({ group }) => !lit.includes(group))).toEqual([]);
  });

  test('R-MAP-24 has from far the names of rows over its cards', () => {
    const scene = sceneWith({ elements: new Set(model.elements.slice(0, 60).map(({ id }) => id)) });
    const paint = paintOf(scene, 'overview', 0.3);
    const lit = light(paint);
    const { words, pictures } = painted(paint, lit);
    expect(pictures).toHaveLength(lit.places.length);
    expect(words.length).toBeGreaterThanOrEqual(lit.names.length);
    expect(words.filter(({ over }) => over < pictures.length)).toEqual([]);
  });

  test('of all of a large map it is from far what the picture is, and as quick to paint', () => {
    const scene = sceneWith({ elements: new Set(model.elements.map(({ id }) => id)) });
    const paint = paintOf(scene, 'overview', 0.1);
    const { lines, plans, places } = light(paint);
    expect(lines).toEqual([]);
    expect(plans).toHaveLength(scene.lines.length);
    expect(places).toHaveLength(model.elements.length);
    const { bars, strokes, pictures } = painted(paint, light(paint));
    expect([strokes, pictures]).toEqual([[], []]);
    const below = new RecordingCanvas();
    for (const _ of paintBelow(below.context, paint, () => []));
    // And a ring around each.
    expect(bars).toHaveLength(below.bars.length + model.elements.length);
  });

  test('names the rows that it stands in', () => {
    const scene = sceneWith(chosen);
    const { titles } = light(paintOf(scene, 'middle', 1));
    const classes = new Set([...scene.emphasis.elements].map((id) => scene.placed(id)?.element.elementClass));
    expect(titles.length).toBeGreaterThan(0);
    for (const { elementClass } of titles) expect(classes).toContain(elementClass);
    expect(scene.titles.some(({ elementClass }) => !classes.has(elementClass))).toBe(true);
  });

  test('keeps saying what it said where it said it, and covers nothing that it said with the rest', () => {
    const scene = sceneWith(chosen);
    const paint = paintOf(scene, 'near', 1);
    const before = said(paint);
    const kept = before.filter(({ bundle }) => scene.emphasis.bundles.has(bundle));
    const after = light(paint, before).labels;
    expect(kept.length).toBeGreaterThan(0);
    expect(after.length).toBeGreaterThan(kept.length);
    for (const label of kept) expect(after).toContainEqual(label);
    expect(new Set(after.map(({ bundle }) => bundle)).size).toBe(after.length);
    for (const [at, one] of after.entries()) {
      expect(after.slice(at + 1).filter((other) => overlaps(one.box, other.box))).toEqual([]);
    }
  });

  test('pointed at, it repeats no card, and its words keep clear of all that is said', () => {
    const scene = sceneWith({ hovered: busiest });
    const paint = paintOf(scene, 'near', 1);
    const before = said(paint);
    const { places, titles, labels } = light(paint, before);
    expect([places, titles, scene.dims]).toEqual([[], [], false]);
    const fresh = labels.filter((label) => !before.includes(label));
    expect(fresh.length).toBeGreaterThan(0);
    for (const { box } of fresh) expect(before.filter((label) => overlaps(label.box, box))).toEqual([]);
  });

  test('R-MAP-22 leaves what is held to the hand', () => {
    const scene = sceneWith(chosen);
    scene.move(new Map([[busiest, { x: 400, y: 208 }]]), true);
    const { lines, places } = light(paintOf(scene, 'near', 1));
    expect(lines).toEqual([]);
    expect(places.map(({ id }) => id)).not.toContain(busiest);
    expect(places).toHaveLength(scene.emphasis.elements.size - 1);
  });

  test('takes no more room than it needs, and all of it', () => {
    const scene = sceneWith(chosen);
    const paint = paintOf(scene, 'middle', 1);
    const lit = light(paint, said(paint));
    const room = roomOfLight(lit, paint)!;
    const { strokes, pictures } = painted(paint, lit);
    const inPixels = strokes.flat().map(({ x, y }) => ({ x: x + view.width / 2, y: y + view.height / 2 }));
    for (const { x, y } of [...inPixels, ...pictures]) {
      expect(x >= room.left && x <= room.right && y >= room.top && y <= room.bottom).toBe(true);
    }
    for (const { box } of lit.labels) expect(overlaps(box, room)).toBe(true);
    expect(room.right - room.left).toBeLessThan(view.width / 2);
    const nothing: Light = { lines: [], plans: [], places: [], titles: [], names: [], labels: [] };
    expect(roomOfLight(nothing, paint)).toBeNull();
    const elsewhere = { ...paint, viewport: { ...paint.viewport, x: -90_000 } };
    expect(roomOfLight({ ...lit, labels: [] }, elsewhere)).toBeNull();
  });
});
