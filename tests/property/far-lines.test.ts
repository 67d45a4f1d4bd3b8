import { describe, expect, test } from 'vitest';
import { MapScene } from '../../renderer/map/map-scene';
import { paintFarLinesInSteps } from '../../renderer/map/paint-far-lines';
import { type Box, grown, overlaps } from '../../shared/projection/box';
import { mapPalettes } from '../../shared/projection/map-palette';
import type { PlannedLine } from '../../shared/projection/route-plan';
import { farthestFromPlan } from '../../shared/projection/route-tracks';
import { generatedModel, seeded } from '../bench/map/generate-map';

const model = generatedModel(1_000);
const zoom = 0.1;
const scene = new MapScene();
scene.show(model, 'nl');
const colors = { ...mapPalettes.light, accent: '', dimmed: 1 };

/** The boxes that lines are painted as, in pixels, in the order of painting. */
function boxesOf(lines: Iterable<PlannedLine>, view?: Box): readonly Box[] {
  const boxes: Box[] = [];
  const transform = { a: zoom, e: 0, f: 0 };
  const context = {
    globalAlpha: 1,
    fillStyle: '',
    getTransform: () => transform,
    setTransform: () => undefined,
    fillRect: (left: number, top: number, width: number, height: number) =>
      boxes.push({ left, top, right: left + width, bottom: top + height }),
  } as unknown as CanvasRenderingContext2D;
  const options = view === undefined ? {} : { view };
  for (const _ of paintFarLinesInSteps(context, lines, scene.emphasis, colors, zoom, options));
  return boxes;
}

describe('the lines of a large map from far', () => {
  const whole = boxesOf(scene.plannedLines);

  test('R-MAP-19 are painted in a part of the picture as they are in the whole of it', () => {
    const random = seeded(5);
    let found = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      const [x, y] = [(random() * 2 - 1) * 3_000, (random() * 2 - 1) * 3_000];
      const part = { left: x, top: y, right: x + 20 / zoom, bottom: y + 20 / zoom };
      const pixels = { left: x * zoom, top: y * zoom, right: x * zoom + 20, bottom: y * zoom + 20 };
      const here = (boxes: readonly Box[]) => boxes.filter((box) => overlaps(box, pixels));
      const expected = here(whole);
      found += expected.length;
      expect(here(boxesOf(scene.linesWithin(grown(part, farthestFromPlan)), part))).toEqual(expected);
    }
    expect(found).toBeGreaterThan(1_000);
  });

  test('begin and end at their elements, or so near that nothing is seen in between', () => {
    for (const line of scene.plannedLines) {
      const boxes = boxesOf([line]);
      for (const end of [line.plan.from, line.plan.to]) {
        const element = grown({ left: end.x * zoom, top: end.y * zoom, right: end.x * zoom, bottom: end.y * zoom }, 12);
        expect(boxes.some((box) => overlaps(box, element))).toBe(true);
      }
    }
  });
});
