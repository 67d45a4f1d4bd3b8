import { describe, expect, test } from 'vitest';
import { MapScene } from '../../../renderer/map/scene/map-scene';
import type { Soil } from '../../../renderer/map/scene/map-soil';
import type { Position } from '../../../shared/model/content-types';
import type { Box } from '../../../shared/placement/box';
import type { MapRelation } from '../../../shared/projection/map-model';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { generatedModel } from '../../bench/map/generate-map';
import { element, fullTable } from '../placement/things';
import { contentWith } from './table';

const table = fullTable();
const model = mapModelOf(contentWith(table), 'nl', { audience: 'facilitator' });
const nobody = { elements: new Set<string>(), relations: new Set<string>(), alone: new Set<string>(), hovered: null };

/** A scene with a card for every element, and the cards that were told to render since. */
function sceneWithCards() {
  const scene = new MapScene();
  scene.show(model, 'nl');
  const told: string[] = [];
  let painted = 0;
  for (const { id } of model.elements) scene.onCard(id, () => told.push(id));
  scene.onPaint(() => {
    painted += 1;
  });
  scene.announce();
  told.length = 0;
  return { scene, told, painted: () => painted };
}

describe('the map outside React', () => {
  test('pointing at an element renders only the cards whose light changed', () => {
    const { scene, told } = sceneWithCards();
    scene.attend({ ...nobody, hovered: 'opgave3' });
    expect(told.sort()).toEqual(['doel2', 'gemeente3', 'opgave3', 'opgave6'].sort());
  });

  test('pointing at the same again renders none', () => {
    const { scene, told } = sceneWithCards();
    scene.attend({ ...nobody, hovered: 'opgave3' });
    told.length = 0;
    scene.attend({ ...nobody, hovered: 'opgave3' });
    expect(told).toEqual([]);
  });

  test('moving an element renders no card and paints its lines at the new place', () => {
    const { scene, told, painted } = sceneWithCards();
    const before = painted();
    scene.move(new Map([['opgave0', { x: 2000, y: 1040 }]]));
    expect(told).toEqual([]);
    expect(painted()).toBe(before + 1);
    const lines = scene.lines.filter(({ from }) => from === 'opgave0');
    expect(lines.length).toBeGreaterThan(0);
    for (const { points } of lines) expect(Math.abs((points[0]?.x ?? 0) - 2000)).toBeLessThanOrEqual(86);
    expect(scene.elementAt({ x: 2000, y: 1040 })?.id).toBe('opgave0');
  });

  test('put back, everything is where the model says', () => {
    const { scene } = sceneWithCards();
    const at = scene.placed('opgave0');
    scene.move(new Map([['opgave0', { x: 2000, y: 1040 }]]));
    scene.move(new Map());
    expect(scene.placed('opgave0')).toEqual(at);
  });

  test('elements that come later are fresh, those of the first model are not', () => {
    const { scene } = sceneWithCards();
    const later = mapModelOf(contentWith({ ...table, elements: [...table.elements, element('nieuw', 'task')] }), 'nl', {
      audience: 'facilitator',
    });
    scene.show(later, 'nl');
    expect(scene.cardState('nieuw')).toContain('fresh');
    expect(scene.cardState('opgave0')).not.toContain('fresh');
  });

  test('only what came last is fresh, also after a change that adds nothing', () => {
    const { scene } = sceneWithCards();
    const withMore = (...ids: string[]) =>
      mapModelOf(
        contentWith({ ...table, elements: [...table.elements, ...ids.map((id) => element(id, 'task'))] }),
        'nl',
        { audience: 'facilitator' },
      );
    scene.show(withMore('een'), 'nl');
    scene.show(withMore('een'), 'en');
    expect(scene.cardState('een')).toContain('fresh');
    scene.show(withMore('een', 'twee'), 'nl');
    expect(scene.cardState('een')).not.toContain('fresh');
    expect(scene.cardState('twee')).toContain('fresh');
  });

  test('a choice changes the state of the cards that it puts in the light, and of no others', () => {
    const { scene, told } = sceneWithCards();
    scene.attend({ ...nobody, elements: new Set(['opgave0']) });
    const lit = [...scene.emphasis.elements];
    expect(lit.length).toBeGreaterThan(1);
    expect(lit.length).toBeLessThan(scene.model.elements.length);
    expect([...told].sort()).toEqual(lit.sort());
  });

  test('the keyboard starts at the first element and lets go of one that is gone', () => {
    const { scene } = sceneWithCards();
    expect(scene.focus).toBe('rijk0');
    scene.focusOn('opgave0');
    scene.show({ ...model, elements: model.elements.filter(({ id }) => id !== 'opgave0') }, 'nl');
    expect(scene.focus).toBe('rijk0');
  });

  test('R-MAP-24 what is chosen or pointed at soils nothing of the picture', () => {
    const { scene } = sceneWithCards();
    const soiled: Soil[] = [];
    scene.onPaint((soil) => soiled.push(soil));
    const ages = [scene.lightAge];
    for (const attention of [{ elements: new Set(['opgave3']) }, { hovered: 'opgave2' }, {}]) {
      scene.attend({ ...nobody, ...attention });
      ages.push(scene.lightAge);
    }
    expect(soiled).toEqual([[], [], []]);
    expect(new Set(ages).size).toBe(4);
    scene.attend(nobody);
    expect(scene.lightAge).toBe(ages.at(-1));
  });

  test('the light is another when something comes to what is chosen or is renamed in it, and not when elsewhere', () => {
    const { scene } = sceneWithCards();
    scene.attend({ ...nobody, elements: new Set(['opgave3']) });
    let shown = model;
    const change = (next: Partial<typeof model>) => {
      const before = scene.lightAge;
      shown = { ...shown, ...next };
      scene.show(shown, 'nl');
      scene.announce();
      return scene.lightAge !== before;
    };
    const renamed = (id: string) => ({
      elements: shown.elements.map((each) => (each.id === id ? { ...each, name: `${each.name} anders` } : each)),
    });
    const [first] = model.relations;
    const line = { ...first, id: 'new', from: 'opgave3', to: 'opgave5', bundle: 'new' } as MapRelation;
    expect(change({ relations: [...model.relations, line] })).toBe(true);
    expect(scene.emphasis.elements.has('opgave5')).toBe(true);
    expect(change(renamed('opgave5'))).toBe(true);
    expect(scene.emphasis.elements.has('rijk0')).toBe(false);
    expect(change(renamed('rijk0'))).toBe(false);
  });

  test('names of rows wait for what is dragged until it is put down', () => {
    const { scene } = sceneWithCards();
    scene.freshenRows();
    const moved = (x: number) => new Map([['opgave3', { x, y: 2_000 }]]);
    scene.move(moved(100), true);
    expect(scene.areRowsStale).toBe(false);
    scene.move(moved(100));
    expect(scene.areRowsStale).toBe(true);
    scene.freshenRows();
    expect(scene.areRowsStale).toBe(false);
    scene.move(new Map());
    expect(scene.areRowsStale).toBe(true);
  });
});

describe('what is dragged', () => {
  const to = (x: number, y: number) => new Map([['opgave3', { x, y }]]);
  const isIn = ({ left, top, right, bottom }: Box, { x, y }: Position) =>
    x >= left && x <= right && y >= top && y <= bottom;

  function dragged() {
    const scene = new MapScene();
    scene.show(model, 'nl');
    scene.announce();
    const soiled: Soil[] = [];
    scene.onPaint((soil) => soiled.push(soil));
    const last = () => soiled.at(-1) as Exclude<Soil, 'all'>;
    return { scene, last };
  }

  test.each([
    ['', new Set<string>()],
    [', also when it is chosen, as most that is dragged is', new Set(['opgave3'])],
  ])('R-MAP-22 leaves its shadow in the picture, with its lines, and moves without soiling it%s', (_when, chosen) => {
    const { scene, last } = dragged();
    scene.attend({ elements: chosen, relations: new Set(), alone: new Set(), hovered: null });
    const from = scene.placed('opgave3') as Position;
    const before = scene.lines.filter((line) => line.from === 'opgave3' || line.to === 'opgave3');
    expect(before.length).toBeGreaterThan(1);
    const { lightAge } = scene;
    scene.move(to(100, 2_000), true);
    expect(last()).toEqual([]);
    expect([scene.dims, scene.lightAge !== lightAge]).toEqual([true, true]);
    expect(
      scene
        .linesOf(scene.hand)
        .map(({ bundle }) => bundle)
        .sort(),
    ).toEqual(before.map(({ bundle }) => bundle).sort());

    const heldAge = scene.lightAge;
    for (const x of [150, 200, 250]) {
      scene.move(to(x, 2_000), true);
      expect([last(), scene.lightAge]).toEqual([[], heldAge]);
      for (const line of scene.linesOf(scene.hand)) {
        const end = line.from === 'opgave3' ? line.points[0] : line.points.at(-1);
        expect(Math.abs((end?.x ?? 0) - x)).toBeLessThanOrEqual(86);
      }
    }

    scene.move(to(250, 2_000));
    expect(last().some((part) => isIn(part, from))).toBe(true);
    for (const { points } of before) {
      for (const point of points) expect(last().some((part) => isIn(part, point))).toBe(true);
    }
    expect(scene.dims).toBe(chosen.size > 0);
  });

  test('loses all of its shadow when anything is painted anew meanwhile', () => {
    const { scene, last } = dragged();
    const from = scene.placed('opgave3') as Position;
    const far = model.elements.find(({ id, y }) => id !== 'opgave3' && Math.abs(y - from.y) > 300);
    scene.move(to(100, 2_000), true);
    expect(last()).toEqual([]);
    scene.show(
      { ...model, elements: model.elements.map((each) => (each === far ? { ...each, name: 'Anders' } : each)) },
      'nl',
    );
    scene.announce();
    expect(last().some((part) => isIn(part, far as Position))).toBe(true);
    expect(last().some((part) => isIn(part, from))).toBe(true);
    scene.move(to(150, 2_000), true);
    expect(last()).toEqual([]);
  });

  test.each([
    ['waits for the table', to(250, 2_000)],
    ['goes back', new Map<string, Position>()],
  ])('is put back into the picture where it stands when it %s', (_what, put) => {
    const { scene, last } = dragged();
    scene.move(to(100, 2_000), true);
    const held = scene.linesOf(scene.hand).map(({ bundle }) => bundle);
    scene.move(to(250, 2_000), true);
    scene.move(put);
    expect(scene.linesOf(scene.hand)).toEqual([]);
    const standing = scene.placed('opgave3') as Position;
    expect(last().some((part) => isIn(part, standing))).toBe(true);
    for (const { bundle, points } of scene.lines) {
      if (!held.includes(bundle)) continue;
      for (const point of points) expect(last().some((part) => isIn(part, point))).toBe(true);
    }
  });

  test('soils nothing either when it is all there is', () => {
    const { scene, last } = dragged();
    const by = (x: number, y: number) =>
      new Map(model.elements.map((element) => [element.id, { x: element.x + x, y: element.y + y }]));
    scene.move(by(400, 208), true);
    expect(scene.linesOf(scene.hand)).toHaveLength(scene.lines.length);
    scene.move(by(800, 208), true);
    expect(last()).toEqual([]);
    expect(scene.placed('opgave3')?.x).toBe(by(800, 208).get('opgave3')?.x);
  });

  test('leaves the names of rows as they are until it is put down', () => {
    const { scene } = dragged();
    const { titles } = scene;
    scene.move(to(100, 2_000), true);
    scene.freshenRows();
    expect(scene.titles).toBe(titles);
    scene.move(to(100, 2_000));
    scene.freshenRows();
    expect(scene.titles).not.toBe(titles);
  });

  test('is known to its card, which hides meanwhile', () => {
    const { scene } = dragged();
    expect(scene.cardState('opgave3')).not.toContain('held');
    scene.move(to(100, 2_000), true);
    expect(scene.cardState('opgave3')).toContain('held');
    expect(scene.cardState('opgave2')).not.toContain('held');
    scene.move(to(100, 2_000));
    expect(scene.cardState('opgave3')).not.toContain('held');
  });
});

describe('a map of thousands that is opened', () => {
  const large = generatedModel(3_000);
  const opened = () => {
    const scene = new MapScene();
    const soiled: unknown[] = [];
    scene.onPaint((soil) => soiled.push(soil));
    scene.show(large, 'nl');
    return { scene, soiled };
  };
  const atOnce = () => true;
  const never = () => false;
  const ways = (scene: MapScene) => scene.lines.map(({ bundle, points }) => ({ bundle, points }));
  const all = (model: typeof large) => relationLinesOf(model).map(({ bundle, points }) => ({ bundle, points }));

  test('has its elements and what belongs to them at once, and its lines a part at a time', () => {
    const { scene, soiled } = opened();
    expect([...scene.all()]).toHaveLength(large.elements.length);
    const [relation] = large.relations;
    expect(scene.bundlesAt(relation?.from as string).map(({ to }) => to)).toContain(relation?.to);
    expect([scene.arrive(atOnce, 'drawn'), soiled]).toEqual([false, []]);
    expect([scene.arrive(never, 'drawn'), soiled]).toEqual([true, ['all']]);
    expect(ways(scene)).toEqual(all(large));
  });

  test('R-MAP-19 has them as they are seen from far before they are there, and the same afterwards', () => {
    const { scene } = opened();
    const planned = () => [...scene.plannedLines].map(({ bundle, plan }) => ({ bundle, plan }));
    expect(scene.arrive(never, 'planned')).toBe(true);
    const early = planned();
    expect([scene.isThere('planned'), scene.isThere('drawn')]).toEqual([true, false]);
    expect(early.map(({ bundle }) => bundle)).toEqual(all(large).map(({ bundle }) => bundle));
    for (let step = 0; !scene.prepare(atOnce); step += 1) if (step % 40 === 0) expect(planned()).toEqual(early);
    expect(planned()).toEqual(early);
    expect(ways(scene)).toEqual(all(large));
  });

  const changed = {
    relations: large.relations.slice(0, -200),
    elements: large.elements.map((each, at) => (at === 7 ? { ...each, x: 12_345 } : each)),
  };

  test.each([
    ['before anything is known of its lines', 0],
    ['while it is worked out which way they go', 10],
    ['while it is made ready to be looked up', 95],
    ['while it is worked out where they run', 150],
  ])('is the same after a change that came %s', (_when, steps) => {
    const { scene } = opened();
    for (let step = 0; step < steps; step += 1) expect(scene.prepare(atOnce)).toBe(false);
    scene.show(changed, 'nl');
    for (let step = 0; !scene.prepare(atOnce); step += 1) expect(step).toBeLessThan(2_000);
    expect(ways(scene)).toEqual(all(changed));
    const everywhere = { left: -50_000, right: 50_000, top: -20_000, bottom: 20_000 };
    expect(scene.linesWithin(everywhere)).toEqual(scene.lines);
  });

  test('R-MAP-13 shows a change from far without working out where all lines run', () => {
    const { scene, soiled } = opened();
    scene.arrive(never, 'planned');
    scene.announce();
    soiled.length = 0;
    scene.show(changed, 'nl');
    scene.announce();
    expect(scene.arrive(never, 'planned')).toBe(true);
    expect(scene.prepareParts(never)).toBe(true);
    expect(scene.isThere('drawn')).toBe(false);
    expect(soiled.flat().length).toBeGreaterThan(200);
    const [element] = changed.elements.slice(7);
    const own = changed.relations.filter(({ from, to }) => from === element?.id || to === element?.id);
    const plan = [...scene.plannedLines].find(({ bundle }) => bundle === own[0]?.bundle)?.plan;
    expect([plan?.from.x, plan?.to.x]).toContain(12_345);
  });

  test('says of a line that is pointed at where it runs as far as is known', () => {
    const { scene } = opened();
    scene.arrive(never, 'planned');
    const [relation] = large.relations;
    const line = scene.lineOf(relation?.bundle as string);
    const [start, end] = [line?.points[0] as Position, line?.points.at(-1) as Position];
    for (const [point, id] of [
      [start, line?.from],
      [end, line?.to],
    ] as const) {
      const place = scene.placed(id as string) as Position;
      expect(Math.abs(point.x - place.x)).toBeLessThanOrEqual(86);
      expect(Math.abs(point.y - place.y)).toBeLessThanOrEqual(39);
    }
    expect(scene.linesWithin({ left: start.x, right: start.x, top: start.y, bottom: start.y })).toContain(line);
    expect(scene.isThere('drawn')).toBe(false);
  });
});
