import { describe, expect, test } from 'vitest';
import example from '../../../shared/example/example-table.json' with { type: 'json' };
import type { Element, Relation } from '../../../shared/model/content-types';
import { arrange } from '../../../shared/placement/arrange';
import { type Placed, placeNew } from '../../../shared/placement/place-new';
import { crossingsIn, linesThrough, mostTracksIn } from '../../../shared/projection/figures/drawn-ink';
import { mapFiguresOf } from '../../../shared/projection/figures/map-figures';
import { floorAt } from '../../../shared/projection/hall/hall-layout';
import { isNamedOnScreen, litViewOf, routedMap } from '../../../shared/projection/hall/hall-scene';
import type { MapModel } from '../../../shared/projection/map-model';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { generatedModel, generateMap, seeded } from '../../bench/map/generate-map';
import { contentWith } from './table';

const screen = { width: 1920, height: 1080 } as const;
const options = { language: 'nl', screen, floor: floorAt(3.5) } as const;

const undisputed = <Thing>(things: readonly object[]) =>
  things.map((thing) => ({ ...thing, conflicts: [] })) as unknown as readonly Thing[];
const elements = undisputed<Element>(example.initial.elements);
const relations = undisputed<Relation>(example.initial.relations);

function placed(
  these: readonly Element[],
  links: readonly Relation[],
  places: ReadonlyMap<string, { x: number; y: number }>,
) {
  const standing = these.map((element) => ({ ...element, position: places.get(element.id) ?? null }));
  return mapModelOf(contentWith({ elements: standing, relations: [...links] }), 'nl', { audience: 'facilitator' });
}

/** Sentence after sentence, in any order: what is named for the first time is placed by what it relates to. */
function typed(these: readonly Element[], links: readonly Relation[], seed: number): MapModel {
  const random = seeded(seed);
  const order = links.map((link) => ({ link, at: random() })).sort((one, other) => one.at - other.at);
  const byId = new Map(these.map((element) => [element.id, element]));
  const standing = new Map<string, Placed>();
  const name = (id: string, known: readonly Relation[]) => {
    const element = byId.get(id);
    if (element === undefined || standing.has(id)) return;
    const position = placeNew([...standing.values()], known, [element]).get(id);
    if (position !== undefined) standing.set(id, { element, position });
  };
  for (const { link } of order) for (const id of [link.from, link.to]) name(id, [link]);
  for (const { id } of these) name(id, []);
  return placed(these, links, new Map([...standing].map(([id, { position }]) => [id, position])));
}

describe('what is counted on a drawn map', () => {
  const line = (name: string, ...points: readonly (readonly [number, number])[]) => ({
    name,
    points: points.map(([x, y]) => ({ x, y })),
  });

  test('a crossing is where one line runs through another, once for what lies on top of each other', () => {
    const across = line('a', [0, 50], [100, 50]);
    expect(crossingsIn([across, line('b', [40, 0], [40, 100])])).toBe(1);
    expect(crossingsIn([across, line('b', [40, 0], [40, 100]), line('c', [40, 20], [40, 80])])).toBe(1);
    expect(crossingsIn([across, line('b', [40, 0], [40, 100]), line('c', [60, 0], [60, 100])])).toBe(2);
    expect(crossingsIn([across, line('b', [40, 0], [40, 50])])).toBe(0);
    expect(crossingsIn([across, line('a', [40, 0], [40, 100])])).toBe(0);
  });

  test('tracks are those beside each other in one gutter, at one place', () => {
    const tracks = [0, 1, 2].map((at) => line(`t${at}`, [0, 47 + at * 5], [100, 47 + at * 5]));
    expect(mostTracksIn(tracks)).toBe(3);
    expect(mostTracksIn([...tracks, line('apart', [200, 47], [300, 47])])).toBe(3);
    expect(mostTracksIn([...tracks, line('same', [20, 52], [80, 52])])).toBe(3);
  });

  test('a line through a box is one, and one along its edge is none', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(linesThrough([line('a', [-5, 5], [15, 5]), line('b', [-5, 10], [15, 10])], [box])).toBe(1);
  });
});

describe('the map of the hall', () => {
  const example = placed(elements, relations, arrange(elements, relations));

  test('R-MAP-27 of the example has few crossings in its places, five tracks at most, and nothing over names or behind cards', () => {
    const figures = mapFiguresOf(example, options);
    expect(figures).toMatchObject({ linesOverTitles: 0, linesBehindCards: 0, outsideLane: 0, bothEndsWhole: 1 });
    expect(figures.crossings).toBeLessThanOrEqual(260);
    expect(figures.mostTracksInGutter).toBeLessThanOrEqual(5);
    expect(figures.focusCards).toBeLessThanOrEqual(14);
    expect(figures.focusPlates).toBeLessThanOrEqual(8);
    expect(figures.smallestCapitalPx).toBeGreaterThanOrEqual((3.5 * 1080) / 200 - 0.05);
  });

  test.each([60, 150, 400])('R-MAP-27 of %d elements has no line over a name or behind a card', (count) => {
    const figures = mapFiguresOf(generatedModel(count), options);
    expect(figures).toMatchObject({ linesOverTitles: 0, linesBehindCards: 0, outsideLane: 0, bothEndsWhole: 1 });
    expect(figures.mostTracksInGutter).toBeLessThanOrEqual(5);
    expect(figures.focusCards).toBeLessThanOrEqual(14);
    expect(figures.focusPlates).toBeLessThanOrEqual(8);
  });

  test.each([3, 4, 6])(
    'R-HALL-23 has both ends of any relation whole and named on the screen at a depth of %d',
    (depth) => {
      for (const model of [example, generatedModel(60), generatedModel(1_000)]) {
        const router = routedMap(model);
        const some = model.relations.filter((_, at) => at % Math.ceil(model.relations.length / 60) === 0);
        const lost = some.filter(({ id, from, to }) => {
          const view = litViewOf(model, router, { screen, floor: floorAt(depth), light: [id] });
          return [from, to].some((end) => {
            const element = router.placed(end);
            return view === null || element === undefined || !isNamedOnScreen(view, element);
          });
        });
        expect(lost).toEqual([]);
      }
    },
  );

  test.each([1, 2, 3])('R-MAP-26 of a table typed from nothing reads like one that was arranged', (seed) => {
    for (const [these, links] of [
      [elements, relations],
      [generateMap(30).elements, generateMap(30).relations],
      [generateMap(80).elements, generateMap(80).relations],
    ] as const) {
      const figures = mapFiguresOf(typed(these, links, seed), options);
      const arranged = mapFiguresOf(placed(these, links, arrange(these, links)), options);
      expect(figures).toMatchObject({ linesOverTitles: 0, linesBehindCards: 0, outsideLane: 0, bothEndsWhole: 1 });
      expect(figures.crossings).toBeLessThanOrEqual(1.3 * arranged.crossings);
    }
  });
});
