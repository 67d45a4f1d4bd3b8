import { describe, expect, test } from 'vitest';
import { findElements, indexingAhead, indexOf } from '../../../shared/capture/element-index';
import type { Content } from '../../../shared/model/content';
import { generateMap } from '../../bench/map/generate-map';

const contentOf = (count: number) =>
  ({ elements: new Map(generateMap(count).elements.map((element) => [element.id, element])) }) as unknown as Content;

describe('what elements can be called, worked out ahead', () => {
  test('takes a part of a large table at a time and stops after the last', () => {
    const steps = [...indexingAhead(contentOf(1_000))];
    expect(steps.length).toBe(21);
    expect([...indexingAhead(contentOf(30))]).toHaveLength(1);
  });

  test('gives the same as when it is asked for at once, also when it stopped half way', () => {
    const [ahead, atOnce] = [contentOf(300), contentOf(300)];
    const steps = indexingAhead(ahead);
    steps.next();
    const found = (content: Content) =>
      findElements(indexOf(content), 'gemeente rivierstad').map(({ element }) => element.id);
    expect(found(ahead).length).toBeGreaterThan(0);
    expect(found(ahead)).toEqual(found(atOnce));
  });
});
