import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, mapAfter } from '../../shared/projection/map-difference';
import type { MapElement, MapModel, MapRelation } from '../../shared/projection/map-model';
import { runs } from './settings';

/** Stands in for an element or relation: only identity matters here. */
const thing = (id: number, version: number) => ({ id: `t${id}`, name: `${version}` }) as unknown as MapElement;
const list = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(2)), { selector: ([id]) => id, maxLength: 30 });
const pool = new Map<string, MapElement>();
/** The same id and version is the same object, as it is from one model to the next. */
const pooled = (id: number, version: number) => {
  const key = `${id} ${version}`;
  const known = pool.get(key) ?? thing(id, version);
  pool.set(key, known);
  return known;
};
const map = fc.tuple(list, list).map(
  ([elements, relations]): MapModel => ({
    elements: elements.map(([id, version]) => pooled(id, version)),
    relations: relations.map(([id, version]) => pooled(id, version) as unknown as MapRelation),
  }),
);

describe('the difference between two maps', () => {
  it('R-HALL-20 makes the later one of the earlier one, in its order, and keeps what did not change', () => {
    fc.assert(
      fc.property(map, map, (before, after) => {
        const difference = differenceOf(before, after);
        if (difference === null) return;
        const told = mapAfter(before, difference);
        expect(told?.elements).toEqual(after.elements);
        expect(told?.elements.every((each, at) => each === after.elements[at])).toBe(true);
        expect(told?.relations.every((each, at) => each === after.relations[at])).toBe(true);
        expect(told?.relations).toHaveLength(after.relations.length);
      }),
      runs(1_000),
    );
  });

  it('R-HALL-20 leaves the very same map where nothing changed', () => {
    fc.assert(
      fc.property(map, (before) => {
        const same = { elements: [...before.elements], relations: [...before.relations] };
        for (const after of [before, same]) {
          const difference = differenceOf(before, after);
          expect(difference === null ? null : mapAfter(before, difference)).toBe(before);
        }
      }),
      runs(200),
    );
  });

  it('R-HALL-20 is told for what comes, goes and changes in its place, by no more than that', () => {
    const elements = Array.from({ length: 100 }, (_, at) => pooled(at, 0));
    const later = [...elements.slice(0, 10), pooled(10, 1), ...elements.slice(12), pooled(100, 0)];
    const difference = differenceOf({ elements, relations: [] }, { elements: later, relations: [] });
    expect(difference?.elements).toEqual({ gone: ['t11'], put: [pooled(10, 1), pooled(100, 0)] });
    expect(difference?.relations).toEqual({ gone: [], put: [] });
  });

  it('R-HALL-20 does not belong to another map', () => {
    const difference = { elements: { gone: ['t3'], put: [] }, relations: { gone: [], put: [] } };
    expect(mapAfter({ elements: [pooled(1, 0)], relations: [] }, difference)).toBeNull();
  });
});
