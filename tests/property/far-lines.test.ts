import { describe, expect, test } from 'vitest';
import { paintFarLinesInSteps } from '../../renderer/map/paint/paint-far-lines';
import { farAround } from '../../renderer/map/paint/paint-map';
import { soiledTiles } from '../../renderer/map/picture/soiled-tiles';
import { stretchesAlong } from '../../renderer/map/scene/line-index';
import { MapScene } from '../../renderer/map/scene/map-scene';
import { type Soil, soiledFrom } from '../../renderer/map/scene/map-soil';
import { type Box, grown, overlaps } from '../../shared/placement/box';
import { mapPalettes } from '../../shared/projection/map-palette';
import type { PlannedLine } from '../../shared/projection/route-plan';
import { generatedModel, seeded } from '../bench/map/generate-map';

const model = generatedModel(1_000);
const zoom = 0.1;
const scene = new MapScene();
scene.show(model, 'nl');
const nobody = { elements: new Set<string>(), relations: new Set<string>(), alone: new Set<string>(), hovered: null };
const colors = { ...mapPalettes.light, accent: '', spotlight: '#000000' };

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
  for (const _ of paintFarLinesInSteps(context, lines, colors, zoom, options));
  return boxes;
}

const never = () => false;

/** Late from some part on. */
function after(parts: number): () => boolean {
  let count = 0;
  return () => {
    count += 1;
    return count >= parts;
  };
}

/** What a scene told to be soiled since it was last asked. */
function soilOf(of: MapScene): () => Soil {
  const told: Soil[] = [];
  of.onPaint((soil) => told.push(soil));
  return () => {
    const since = told.splice(0);
    return since.includes('all') ? 'all' : (since as Exclude<Soil, 'all'>[]).flat();
  };
}

const textOf = ({ left, top, right, bottom }: Box) => `${left} ${top} ${right} ${bottom}`;

/** Where lines in the light run, which are seen on their tracks from far too. */
const litStretches = (of: MapScene) =>
  new Set([...of.emphasis.bundles].flatMap((bundle) => stretchesAlong(of.lineOf(bundle)?.points ?? []).map(textOf)));

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
      expect(here(boxesOf(scene.plannedWithin(farAround(part, zoom)), part))).toEqual(expected);
    }
    expect(found).toBeGreaterThan(1_000);
  });

  describe.each([
    ['all are worked out', Number.POSITIVE_INFINITY],
    ['where they run is still worked out', 3],
  ])('while %s', (_when, parts) => {
    test('R-MAP-13 are soiled wherever an edit changes them, and not where others only make room for it', () => {
      const random = seeded(7);
      const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
      const size = { width: 1_600, height: 900 };
      const viewport = { x: 800, y: 450, zoom };
      const edited = new MapScene();
      const soiled = soilOf(edited);
      edited.show(model, 'nl');
      edited.announce();
      let told = 0;
      edited.onPaint(() => {
        told = edited.lightAge;
      });
      let [changes, shifts, lit] = [0, 0, 0];
      for (let turn = 0; turn < 40; turn += 1) {
        const { elements, relations } = edited.model;
        const [from, to] = [pick(elements), pick(elements)];
        edited.arrive(never, 'planned');
        edited.attend({ ...nobody, hovered: turn % 2 === 0 ? null : from.id });
        edited.arrive(after(parts), 'drawn');
        const nearSoil = soiled();
        shifts += nearSoil === 'all' ? 0 : nearSoil.filter(({ seen }) => seen === 'near').length;

        const before = boxesByLine(edited);
        const litBefore = litStretches(edited);
        const ageBefore = told;
        const added = { ...pick(relations), id: `new ${turn}`, from: from.id, to: to.id, bundle: `new ${turn}` };
        const moved = turn % 3 === 0 ? { ...from, x: from.x + 200, y: from.y + 104 } : from;
        const kept = turn % 4 === 0 ? relations.toSpliced(Math.floor(random() * relations.length), 1) : relations;
        edited.show(
          { elements: elements.map((each) => (each === from ? moved : each)), relations: [...kept, added] },
          'nl',
        );
        edited.announce();
        edited.arrive(never, 'planned');
        const soil = soiled();
        const litAfter = litStretches(edited);
        if ([...litBefore].join() !== [...litAfter].join()) {
          lit += 1;
          expect(told).not.toBe(ageBefore);
        }
        if (soil === 'all') continue;
        const parted = soiledTiles(soiledFrom(soil, true, zoom), viewport, size, 'far');
        if (parted === 'all') continue;
        const afterwards = boxesByLine(edited);
        const changed = [...new Set([...before.keys(), ...afterwards.keys()])].flatMap((bundle) => {
          const [old, fresh] = [before.get(bundle) ?? [], afterwards.get(bundle) ?? []];
          return JSON.stringify(old) === JSON.stringify(fresh) ? [] : [...old, ...fresh];
        });
        changes += changed.length;
        for (const { left, top, right, bottom } of changed) {
          const box = { left: left + 800, top: top + 450, right: right + 800, bottom: bottom + 450 };
          expect(isCovered(box, parted, size)).toBe(true);
        }
      }
      expect(changes).toBeGreaterThan(100);
      expect(lit).toBeGreaterThan(5);
      if (parts === Number.POSITIVE_INFINITY) expect(shifts).toBeGreaterThan(1_000);
    });
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

describe('the lines of a large map from near by', () => {
  test('R-MAP-13 are soiled wherever an edit changes them, also when it came while those before it were worked out', () => {
    const random = seeded(11);
    const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
    const edited = new MapScene();
    const soiled = soilOf(edited);
    edited.show(model, 'nl');
    edited.announce();
    const stretches = () => new Set(edited.lines.flatMap(({ points }) => stretchesAlong(points).map(textOf)));
    let changes = 0;
    for (let turn = 0; turn < 20; turn += 1) {
      const before = stretches();
      soiled();
      for (let edit = 0; edit < 3; edit += 1) {
        const { elements, relations } = edited.model;
        const moved = pick(elements);
        const to = { ...moved, x: moved.x + 200 * (edit - 1), y: moved.y + 104 };
        const kept = relations.toSpliced(Math.floor(random() * relations.length), 1);
        edited.show({ elements: elements.map((each) => (each === moved ? to : each)), relations: kept }, 'nl');
        edited.announce();
        edited.arrive(after(edit + 2), 'drawn');
      }
      edited.arrive(never, 'drawn');
      const soil = soiled();
      const now = stretches();
      const changed = [...before].filter((each) => !now.has(each));
      changed.push(...[...now].filter((each) => !before.has(each)));
      changes += changed.length;
      const near = new Set(soil === 'all' ? changed : soil.filter(({ seen }) => seen !== 'far').map(textOf));
      expect(changed.filter((each) => !near.has(each))).toEqual([]);
      expect(soil).not.toBe('all');
    }
    expect(changes).toBeGreaterThan(500);
  });
});
