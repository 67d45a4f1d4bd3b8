import { describe, expect, test } from 'vitest';
import { crossingsIn } from '../../../shared/projection/figures/drawn-ink';
import type { MapElement, MapModel } from '../../../shared/projection/map-model';
import { relationLinesOf } from '../../../shared/projection/relation-lines';
import { tidying } from '../../../shared/projection/tidy-map';
import { generatedModel } from '../../bench/map/generate-map';

function tidied(model: MapModel, standing: readonly MapElement[] = []): MapModel {
  const takesPart = model.elements.filter((element) => !standing.includes(element));
  const steps = tidying(takesPart, model.relations, standing);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const places = new Map(step.value.map((place) => [place.id, place]));
      return { ...model, elements: model.elements.map((element) => places.get(element.id) ?? element) };
    }
  }
}

const crossings = (model: MapModel) =>
  crossingsIn(relationLinesOf(model).map(({ bundle, trunk, points }) => ({ name: trunk ?? bundle, points })));

const lanesOf = (model: MapModel) =>
  model.elements.map(({ id, y, elementClass }) => `${y} ${elementClass} ${id}`).sort();

/** The kinds of a row from left to right, each as often as it begins. */
function runsOf({ elements }: MapModel): readonly string[] {
  const inOrder = [...elements].sort((one, other) => one.y - other.y || one.x - other.x);
  return inOrder
    .map(({ y, elementClass }) => `${y} ${elementClass}`)
    .filter((run, at, all) => run !== all[at - 1])
    .sort();
}

describe('rows with few crossings', () => {
  const model = generatedModel(40);
  const after = tidied(model);

  test('R-MAP-28 have at most two thirds of the crossings of the drawn lines, the same each time', () => {
    expect(crossings(after)).toBeLessThanOrEqual((crossings(model) * 2) / 3);
    expect(tidied(model)).toEqual(after);
  });

  test('R-MAP-28 leave every element in its row, among its kind, and nothing on top of anything', () => {
    expect(lanesOf(after)).toEqual(lanesOf(model));
    expect(runsOf(after)).toEqual(runsOf(model));
    expect(new Set(after.elements.map(({ x, y }) => `${x} ${y}`)).size).toBe(model.elements.length);
  });

  test('R-MAP-28 leave what is not asked for where it stands', () => {
    const standing = model.elements.filter((_, at) => at % 3 === 0);
    const some = tidied(model, standing);
    for (const element of standing) expect(some.elements).toContain(element);
    expect(crossings(some)).toBeLessThanOrEqual(crossings(model));
  });
});
