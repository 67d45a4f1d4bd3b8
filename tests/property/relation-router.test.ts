import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapElement, MapModel, MapRelation } from '../../shared/projection/map-model';
import { relationLinesOf } from '../../shared/projection/relation-lines';
import { RelationRouter } from '../../shared/projection/relation-router';
import { generatedModel } from '../bench/map/generate-map';
import { runs } from './settings';

/** What may happen to a map, as choices among what is on it. */
const step = fc.record({
  act: fc.constantFrom('move', 'moveSeveral', 'remove', 'relate', 'unrelate', 'add'),
  one: fc.nat(10_000),
  other: fc.nat(10_000),
  x: fc.integer({ min: -12, max: 12 }),
  y: fc.integer({ min: -12, max: 12 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const at = <Thing>(things: readonly Thing[], place: number): Thing => things[place % things.length] as Thing;

function after(model: MapModel, { act, one, other, x, y }: Step, count: number): MapModel {
  const element = at(model.elements, one);
  const move = (each: MapElement, dx = x, dy = y): MapElement => ({
    ...each,
    x: each.x + dx * 50,
    y: each.y + dy * 26,
  });
  switch (act) {
    case 'move':
      return { ...model, elements: model.elements.map((each) => (each === element ? move(each) : each)) };
    case 'moveSeveral':
      return { ...model, elements: model.elements.map((each, place) => (place % 7 === one % 7 ? move(each) : each)) };
    case 'remove':
      return {
        elements: model.elements.filter((each) => each !== element),
        relations: model.relations.filter(({ from, to }) => from !== element.id && to !== element.id),
      };
    case 'relate': {
      const relation: MapRelation = {
        ...at(model.relations, other),
        id: `new ${count}`,
        from: element.id,
        to: at(model.elements, other).id,
        bundle: `${element.id} ${at(model.elements, other).id}`,
      };
      return { ...model, relations: [...model.relations, relation] };
    }
    case 'unrelate':
      return { ...model, relations: model.relations.filter((each) => each !== at(model.relations, other)) };
    case 'add':
      return { ...model, elements: [...model.elements, move({ ...element, id: `new ${count}` })] };
  }
}

/** As text, so that a difference can be read. */
const drawn = (lines: ReturnType<typeof relationLinesOf>) =>
  lines.map(({ bundle, points, relations }) => `${bundle} ${relations.length} ${JSON.stringify(points)}`).sort();

/** Tells a router what differs between two models, as the map does. */
function update(router: RelationRouter, before: MapModel, model: MapModel) {
  const known = new Map(before.elements.map((element) => [element.id, element]));
  const moved = model.elements.filter((element) => known.get(element.id) !== element);
  for (const { id } of model.elements) known.delete(id);
  return router.update(model.relations, moved, [...known.keys()]);
}

describe('ways that follow changes one by one', () => {
  test('R-MAP-5 are the same as those worked out anew, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const router = new RelationRouter();
        let model = generatedModel(60);
        router.update(model.relations, model.elements);
        steps.forEach((each, count) => {
          const next = after(model, each, count);
          if (next.elements.length === 0 || next.relations.length === 0) return;
          const before = new Set(router.lines);
          const { came, went } = update(router, model, next);
          model = next;
          expect(drawn(router.lines)).toEqual(drawn(relationLinesOf(model)));
          // What is told of a change leads from the lines before it to those after it.
          for (const line of went) expect(before.delete(line)).toBe(true);
          for (const line of came) before.add(line);
          expect(new Set(router.lines)).toEqual(before);
        });
      }),
      runs(60),
    );
  });

  test('a new relation on a map of a thousand moves few others', () => {
    const model = generatedModel(1000);
    const router = new RelationRouter();
    router.update(model.relations, model.elements);
    const [first, last] = [model.elements[300], model.elements[700]];
    const relation = { ...(model.relations[0] as MapRelation), id: 'new', bundle: 'new' };
    const { came } = router.update(
      [...model.relations, { ...relation, from: first?.id ?? '', to: last?.id ?? '' }],
      [],
    );
    expect(came.length).toBeGreaterThan(0);
    expect(came.length).toBeLessThan(model.relations.length / 10);
  });
});
