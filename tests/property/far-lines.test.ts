import { describe, expect, test } from 'vitest';
import { MapScene } from '../../renderer/map/map-scene';
import { type Soil, soiledFrom } from '../../renderer/map/map-soil';
import { paintFarLinesInSteps } from '../../renderer/map/paint-far-lines';
import { withTracks } from '../../renderer/map/paint-map';
import { soiledTiles } from '../../renderer/map/soiled-tiles';
import { type Box, grown, overlaps } from '../../shared/projection/box';
import { mapPalettes } from '../../shared/projection/map-palette';
import type { PlannedLine } from '../../shared/projection/route-plan';
import { generatedModel, seeded } from '../bench/map/generate-map';

const model = generatedModel(1_000);
const zoom = 0.1;
const scene = new MapScene();
scene.show(model, 'nl');
const colors = { ...mapPalettes.light, accent: '', spotlight: '#000000', dimmed: 1 };

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

/** What each line is painted as. */
const boxesByLine = (of: MapScene) => new Map([...of.plannedLines].map((line) => [line.bundle, boxesOf([line])]));

/** Whether every pixel of a box that is in the picture lies in one of the tiles. */
function isCovered(
  box: Box,
  tiles: readonly Box[],
  size: { readonly width: number; readonly height: number },
): boolean {
  const across = tiles.filter((tile) => overlaps(tile, box));
  for (let x = Math.max(0, box.left); x < Math.min(size.width, box.right); x += 1) {
    for (let y = Math.max(0, box.top); y < Math.min(size.height, box.bottom); y += 1) {
      if (!across.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom))
        return false;
    }
  }
  return true;
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
      expect(here(boxesOf(scene.linesWithin(withTracks(part)), part))).toEqual(expected);
    }
    expect(found).toBeGreaterThan(1_000);
  });

  test('R-MAP-13 are soiled wherever an edit changes them, and not where others only make room for it', () => {
    const random = seeded(7);
    const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
    const size = { width: 1_600, height: 900 };
    const viewport = { x: 800, y: 450, zoom };
    const edited = new MapScene();
    edited.show(model, 'nl');
    const soiled: Soil[] = [];
    edited.onPaint((soil) => soiled.push(soil));
    edited.announce();
    let [changes, shifts] = [0, 0];
    for (let turn = 0; turn < 40; turn += 1) {
      const before = boxesByLine(edited);
      const { elements, relations } = edited.model;
      const [from, to] = [pick(elements), pick(elements)];
      const added = { ...pick(relations), id: `new ${turn}`, from: from.id, to: to.id, bundle: `new ${turn}` };
      const moved = turn % 3 === 0 ? { ...from, x: from.x + 200, y: from.y + 104 } : from;
      const kept = turn % 4 === 0 ? relations.toSpliced(Math.floor(random() * relations.length), 1) : relations;
      edited.show(
        { elements: elements.map((each) => (each === from ? moved : each)), relations: [...kept, added] },
        'nl',
      );
      edited.announce();
      const soil = soiled.at(-1);
      if (soil === 'all' || soil === undefined) continue;
      shifts += soil.filter(({ seen }) => seen === 'near').length;
      const tiles = soiledTiles(soiledFrom(soil, true, zoom), viewport, size, 'far');
      if (tiles === 'all') continue;
      const after = boxesByLine(edited);
      const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((bundle) => {
        const [old, fresh] = [before.get(bundle) ?? [], after.get(bundle) ?? []];
        return JSON.stringify(old) === JSON.stringify(fresh) ? [] : [...old, ...fresh];
      });
      changes += changed.length;
      for (const { left, top, right, bottom } of changed) {
        const box = { left: left + 800, top: top + 450, right: right + 800, bottom: bottom + 450 };
        expect(isCovered(box, tiles, size)).toBe(true);
      }
    }
    expect(changes).toBeGreaterThan(100);
    expect(shifts).toBeGreaterThan(1_000);
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
