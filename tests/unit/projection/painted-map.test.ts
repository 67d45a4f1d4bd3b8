import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { paintHand } from '../../../renderer/map/paint/paint-hand';
import { type Detail, linesHere, type MapPaint, paintBelow } from '../../../renderer/map/paint/paint-map';
import { paintSpecks } from '../../../renderer/map/paint/paint-specks';
import { MapScene } from '../../../renderer/map/scene/map-scene';
import type { Box } from '../../../shared/placement/box';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { badgePositionOf, badgeRimOf, usualBadge } from '../../../shared/projection/element-shapes';
import { arrowLength } from '../../../shared/projection/line-styles';
import { mapPalettes } from '../../../shared/projection/map-palette';
import { isSideways } from '../../../shared/projection/route-plan';
import type { MapState } from '../../../shared/views/map-vocabulary';
import { generatedModel } from '../../bench/map/generate-map';
import { isNear, RecordingCanvas, stubCanvas } from './recording-canvas';

const model = generatedModel(300);
const scene = new MapScene();
scene.show(model, 'nl');

/** Larger than the map. */
const view = { width: 20_000, height: 20_000 };

function painted(detail: Detail, zoom: number, part?: Box): RecordingCanvas {
  const canvas = new RecordingCanvas();
  for (const _ of paintBelow(canvas.context, paintOf(detail, zoom), () => [], part));
  return canvas;
}

function paintOf(detail: Detail, zoom: number): MapPaint {
  return {
    scene,
    colors: { ...mapPalettes.light, accent: '#000000', spotlight: '#000000' },
    viewport: { x: view.width / 2, y: view.height / 2, zoom },
    view,
    detail,
    sizes: {
      label: 19.5,
      badge: usualBadge,
      laneTitle: () => 15,
      lineLabel: () => 13,
      group: 15,
      leastGroup: 12,
    },
    hasCards: true,
  };
}

beforeAll(stubCanvas);
afterAll(() => void vi.unstubAllGlobals());

describe('the canvas of a map', () => {
  test.each(['middle', 'near'] as const)(
    'R-MAP-11 strokes every line of the model once, from one of its elements to the other or to the stem it shares, seen %s',
    (detail) => {
      const { strokes } = painted(detail, 1);
      const relations = scene.lines.flatMap((line) => line.relations.map(({ id }) => id));
      expect(relations.sort()).toEqual(model.relations.map(({ id }) => id).sort());
      const left = [...strokes];
      for (const { own, from, to } of scene.lines) {
        const at = left.findIndex(
          (stroke) => isNear(stroke[0], own[0], 0.01) && isNear(stroke.at(-1), own.at(-1), arrowLength),
        );
        expect(at, `a stroke from ${from} to ${to}`).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
      expect(left).toEqual([]);
    },
  );

  test.each(['middle', 'near'] as const)(
    'R-MAP-13 has in a part the same lines whether they were looked up for it or for the whole picture, seen %s',
    (detail) => {
      const paint = paintOf(detail, 1);
      const here = linesHere(paint);
      expect(here).not.toBeNull();
      let count = 0;
      for (const { x, y } of model.elements.slice(0, 60)) {
        const part = { left: x - 120, top: y - 70, right: x + 40, bottom: y + 30 };
        const canvas = new RecordingCanvas();
        for (const _ of paintBelow(canvas.context, paint, () => [], part, here));
        const { strokes } = painted(detail, 1, part);
        expect(canvas.strokes).toEqual(strokes);
        count += strokes.length;
      }
      expect(count).toBeGreaterThan(60);
    },
  );

  test('R-MAP-11 leaves what is dragged to a canvas of its own, where it is whole', () => {
    const element = model.elements.find(({ id }) => id === 'e100')!;
    const before = painted('near', 1).pictures;
    scene.move(new Map([['e100', { x: element.x + 400, y: element.y + 208 }]]), true);
    expect(scene.linesOf(scene.hand).length).toBeGreaterThan(0);
    const below = painted('near', 1);
    const inHand = new RecordingCanvas();
    paintHand(inHand.context, paintOf('near', 1), scene.hand, []);
    for (const { bundle, points, own } of scene.lines) {
      const isHeld = scene.hand.bundles.has(bundle);
      const has = ({ strokes }: RecordingCanvas, way: typeof points) =>
        strokes.some((stroke) => isNear(stroke[0], way[0], 0.01) && isNear(stroke.at(-1), way.at(-1), arrowLength));
      expect([has(below, own), has(inHand, points)]).toEqual([!isHeld, isHeld]);
    }
    expect(below.pictures).toHaveLength(before.length - 1);
    expect(inHand.pictures).toHaveLength(1);
    scene.move(new Map());
  });

  test('shows what is put down where it is by then', () => {
    const element = model.elements.find(({ id }) => id === 'e100')!;
    const put = { x: element.x + 400, y: element.y + 208 };
    scene.move(new Map([['e100', put]]), true);
    const { hand } = scene;
    scene.move(new Map());
    const inHand = new RecordingCanvas();
    paintHand(inHand.context, paintOf('near', 1), hand, []);
    const half = { x: elementWidth / 2 + badgeRimOf(usualBadge), y: elementHeight / 2 + badgeRimOf(usualBadge) };
    const at = { x: view.width / 2 + element.x - half.x, y: view.height / 2 + element.y - half.y };
    expect(inHand.pictures).toHaveLength(1);
    expect(isNear(inHand.pictures[0], at, 1)).toBe(true);
  });

  test('draws a guide from the edge of one card to that of the other, and none between cards that touch', () => {
    const inHand = new RecordingCanvas();
    const guides = [
      { from: { x: 0, y: 0 }, to: { x: 600, y: 0 } },
      { from: { x: 0, y: 0 }, to: { x: 0, y: 300 } },
      { from: { x: 0, y: 0 }, to: { x: elementWidth - 10, y: 0 } },
    ];
    paintHand(inHand.context, paintOf('near', 1), scene.hand, guides);
    const [x, y] = [elementWidth / 2, elementHeight / 2];
    expect(inHand.strokes).toEqual([
      [
        { x, y: 0 },
        { x: 600 - x, y: 0 },
      ],
      [
        { x: 0, y },
        { x: 0, y: 300 - y },
      ],
    ]);
  });

  test('R-MAP-11 has from far one bar for every stretch of the plan of every line', () => {
    const stretches = [...scene.plannedLines].reduce(
      (sum, { plan }) => sum + (isSideways(plan) ? 1 : plan.column === null ? 3 : 5),
      0,
    );
    expect([...scene.plannedLines]).toHaveLength(scene.lines.length);
    expect(painted('overview', 0.3).bars).toHaveLength(stretches);
  });

  test('paints a card from far as paper and badge, with its edge while there is room for one or something is at odds', () => {
    const boxes = (zoom: number, state: MapState) => {
      const canvas = new RecordingCanvas();
      const { colors, sizes } = paintOf('overview', zoom);
      const places = [...scene.all()].slice(0, 7).map((place) => ({ ...place, element: { ...place.element, state } }));
      const options = { viewport: { x: 0, y: 0, zoom }, colors, badge: sizes.badge, chosen: new Set<string>() };
      for (const _ of paintSpecks(canvas.context, places, options));
      return canvas.bars.length / places.length;
    };
    expect([boxes(0.2, 'plain'), boxes(0.1, 'plain')]).toEqual([3, 2]);
    // With the mark of its state.
    expect([boxes(0.2, 'conflict'), boxes(0.1, 'conflict')]).toEqual([4, 4]);
  });

  test('R-MAP-13 keeps a badge that reaches into a part from the card beside it', () => {
    const element = model.elements.find(({ id }) => id === 'e100')!;
    const badge = badgePositionOf(element.elementClass);
    const corner = { x: element.x - elementWidth / 2, y: element.y - elementHeight / 2 };
    // Left of the card, where nothing but its badge is.
    const part = { left: corner.x - 4, right: corner.x - 2, top: corner.y - 2, bottom: corner.y + 2 };
    expect(element.x + badge.x - 12).toBeLessThan(part.right);
    expect([...scene.within(part)]).toEqual([]);
    const rim = badgeRimOf(usualBadge);
    expect(painted('middle', 1, part).pictures).toContainEqual({
      x: Math.round(corner.x - rim + view.width / 2),
      y: Math.round(corner.y - rim + view.height / 2),
    });
  });
});
