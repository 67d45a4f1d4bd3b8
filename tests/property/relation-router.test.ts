import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapElement, MapModel, MapRelation } from '../../shared/projection/map-model';
import type { RelationLine } from '../../shared/projection/relation-line';
import { relationLinesOf } from '../../shared/projection/relation-lines';
import { type Exchange, RelationRouter } from '../../shared/projection/relation-router';
import type { PlannedLine } from '../../shared/projection/route-plan';
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

function changed(model: MapModel, { act, one, other, x, y }: Step, count: number): MapModel {
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
  lines
    .map(({ bundle, points, own, relations }) => `${bundle} ${relations.length} ${JSON.stringify([points, own])}`)
    .sort();

/** What differs between two models, as the map tells a router. */
function difference(before: MapModel, model: MapModel) {
  const known = new Map(before.elements.map((element) => [element.id, element]));
  const moved = model.elements.filter((element) => known.get(element.id) !== element);
  for (const { id } of model.elements) known.delete(id);
  return [model.relations, moved, [...known.keys()]] as const;
}

/** Goes on with what is to be worked out, for a number of parts. */
function advance(steps: Generator<void>, parts: number): void {
  for (let part = 0; part < parts && steps.next().done !== true; part += 1);
}

/** Things as somebody knows them who was told of every change. */
class Told<Thing> {
  readonly known = new Set<Thing>();

  hear({ came, went }: Exchange<Thing>): void {
    for (const thing of came) this.known.add(thing);
    for (const thing of went) expect(this.known.delete(thing)).toBe(true);
  }
}

describe('ways that follow changes one by one', () => {
  test('R-MAP-5 are the same as those worked out anew, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const router = new RelationRouter();
        let model = generatedModel(60);
        router.update(model.relations, model.elements);
        steps.forEach((each, count) => {
          const next = changed(model, each, count);
          if (next.elements.length === 0 || next.relations.length === 0) return;
          const before = new Set(router.lines);
          const { came, went } = router.update(...difference(model, next)).lines;
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

  test('R-MAP-5 are the same when changes came while those before them were still worked out', () => {
    const interrupted = fc.record({
      step,
      parts: fc.nat(60),
      stage: fc.constantFrom('planning', 'drawing'),
      passes: fc.boolean(),
      asksFor: fc.nat(10_000),
    });
    fc.assert(
      fc.property(fc.nat(60), fc.array(interrupted, { minLength: 1, maxLength: 12 }), (parts, steps) => {
        const router = new RelationRouter();
        const [plans, lines] = [new Told<PlannedLine>(), new Told<RelationLine>()];
        const hear = () => {
          const changes = router.changes();
          plans.hear(changes.plans);
          lines.hear(changes.lines);
        };
        let model = generatedModel(60);
        router.change(model.relations, model.elements);
        advance(router.drawing(), parts);
        steps.forEach((each, count) => {
          const next = changed(model, each.step, count);
          if (next.elements.length === 0 || next.relations.length === 0) return;
          if (each.passes) {
            const [{ id, x, y }] = next.elements as [MapElement];
            router.pass([{ id, x: x + 340, y: y - 200 }]);
            advance(router.drawing(), each.parts);
            // It is put back, or elsewhere, by a change that says so.
            model = { ...model, elements: model.elements.filter((element) => element.id !== id) };
          }
          router.change(...difference(model, next));
          model = next;
          // A line may be asked for before it is its turn.
          router.lineOf(at(model.relations, each.asksFor).bundle);
          advance(router[each.stage](), each.parts);
          hear();
        });
        for (const _ of router.drawing());
        hear();
        expect(drawn(router.lines)).toEqual(drawn(relationLinesOf(model)));
        expect(lines.known).toEqual(new Set(router.lines));
        expect(plans.known).toEqual(new Set(router.planned()));
        expect([...router.planned()].map(({ bundle }) => bundle)).toEqual(router.lines.map(({ bundle }) => bundle));
      }),
      runs(100),
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
    ).lines;
    expect(came.length).toBeGreaterThan(0);
    expect(came.length).toBeLessThan(model.relations.length / 10);
  });
});
