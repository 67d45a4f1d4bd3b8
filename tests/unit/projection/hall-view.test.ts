import { describe, expect, test } from 'vitest';
import { cellHeight, cellWidth, elementHeight } from '../../../shared/placement/element-size';
import { type HallView, hallView } from '../../../shared/projection/hall/hall-view';
import { labelLines, labelLinesAt, leadingAt, leadingOf } from '../../../shared/projection/label-box';
import { boundsWithTitles, isInView } from '../../../shared/projection/map-bounds';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { element, fullTable } from '../placement/things';
import { contentWith } from './table';

const size = { width: 1920, height: 968 };
const full = mapModelOf(contentWith(fullTable()), 'nl', { audience: 'hall' }).elements;
const large = mapModelOf(
  contentWith({
    elements: Array.from({ length: 150 }, (_, index) =>
      element(`e${index}`, index % 2 === 0 ? 'task' : 'goal', { name: `Ruimtelijke samenhang in deelgebied ${index}` }),
    ),
  }),
  'nl',
  { audience: 'hall' },
).elements;

const view = (request: Partial<Parameters<typeof hallView>[0]>): HallView => {
  const result = hallView({ all: full, watched: [], around: [], size, floor: 28, before: null, ...request });
  if (result === null) throw new Error('nothing to look at');
  return result;
};

describe('what the hall sees', () => {
  test('a full table of 45 elements fits 1080 lines as a whole with names of 28 pixels', () => {
    const { viewport, labelSize, hasNames } = view({});
    expect(hasNames).toBe(true);
    expect(labelSize * viewport.zoom).toBeGreaterThanOrEqual(28);
    for (const each of full) {
      expect(isInView({ x: each.x - 86, y: each.y - 39, width: 172, height: 78 }, viewport, size)).toBe(true);
    }
  });

  test('a table one row too high for whole names is shown with names as long as a tenth of them at most is cut', () => {
    const rows = (cut: number) =>
      Array.from({ length: 56 }, (_, index) => ({
        x: (index % 7) * cellWidth,
        y: Math.floor(index / 7) * cellHeight,
        name: index < cut ? 'Gemeenschappelijke uitvoeringsorganisatie klimaatadaptatie' : 'Regionale Energiestrategie',
      }));
    const few = view({ all: rows(5) });
    expect(few.hasNames).toBe(true);
    expect(few.labelSize * few.viewport.zoom).toBeGreaterThanOrEqual(28);
    expect(labelLinesAt(few.labelSize) * leadingAt(few.labelSize) * few.labelSize).toBeLessThanOrEqual(
      elementHeight + 0.01,
    );
    expect(view({ all: rows(6) }).hasNames).toBe(false);
  });

  test.each([28, 44])('names are never under a floor of %i pixels, whatever is watched', (floor) => {
    for (const all of [full, large]) {
      for (const watched of [[], all.slice(0, 1), all.slice(-2)]) {
        const { viewport, labelSize, hasNames } = view({ all, watched, around: all.slice(3, 6), floor });
        if (hasNames) expect(labelSize * viewport.zoom).toBeGreaterThanOrEqual(floor - 0.01);
      }
    }
  });

  test('names are never larger than three lines on a card allow', () => {
    for (const watched of [[], large.slice(7, 9)]) {
      expect(leadingOf(labelLines) * view({ all: large, watched }).labelSize).toBeLessThanOrEqual(elementHeight);
    }
  });

  test('150 elements are shown as groups until something changes', () => {
    expect(view({ all: large }).hasNames).toBe(false);
    expect(view({ all: large, watched: large.slice(0, 1) }).hasNames).toBe(true);
  });

  test('what changed is in view', () => {
    for (const watched of large) {
      const { viewport } = view({ all: large, watched: [watched] });
      expect(isInView({ x: watched.x - 86, y: watched.y - 39, width: 172, height: 78 }, viewport, size)).toBe(true);
    }
  });

  test('the camera stays when the next change is in view already', () => {
    const before = view({ all: large, watched: large.slice(0, 1) });
    expect(view({ all: large, watched: large.slice(2, 3), before })).toBe(before);
  });

  test('and moves when it is not', () => {
    const before = view({ all: large, watched: large.slice(0, 1) });
    expect(view({ all: large, watched: large.slice(-1), before })).not.toBe(before);
  });

  test('shows no empty space while part of the map is out of view', () => {
    const corner = large.reduce((best, each) => (each.x + each.y < best.x + best.y ? each : best));
    const { viewport } = view({ all: large, watched: [corner] });
    // Beside it the names of rows, and nothing else.
    const left = boundsWithTitles(large)?.x ?? 0;
    expect(left * viewport.zoom + viewport.x).toBeCloseTo(12, 3);
    expect((corner.x - 86) * viewport.zoom + viewport.x).toBeGreaterThan(0);
  });

  test('of an empty table is nothing', () => {
    expect(hallView({ all: [], watched: [], around: [], size, floor: 28, before: null })).toBeNull();
  });
});
