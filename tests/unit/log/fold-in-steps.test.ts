import { describe, expect, test } from 'vitest';
import { applying, fold, writeInto } from '../../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import { type Document, type Entity, type EntityKey, emptyDocument } from '../../../shared/register/document';

const entryOf = (counter: number, writes: readonly FieldWrite[]) =>
  ({ v: 1, dot: `laptop:${counter}`, writes }) as unknown as LogEntry;

/** Every entity is written again and again, so that its writes lie in several parts. */
const writes = Array.from({ length: 12_000 }, (_, at): FieldWrite => {
  const entity: EntityKey = `element:e${at % 700}`;
  return { entity, field: `field ${at % 11}`, value: at, was: [] };
});

function inSteps(entries: readonly LogEntry[]): { readonly document: Document; readonly steps: number } {
  const applied = applying(emptyDocument, entries);
  for (let steps = 0; ; steps += 1) {
    const step = applied.next();
    if (step.done === true) return { document: step.value, steps };
  }
}

describe('a log that is applied some writes at a time', () => {
  test('R-LOG-1 tells of an entry with thousands of writes what they tell at once', () => {
    const { document, steps } = inSteps([entryOf(1, writes)]);
    const entities = new Map<EntityKey, Entity>();
    writeInto(entities, 'laptop:1' as never, writes);
    expect(document).toEqual({ clock: { laptop: 1 }, entities });
    expect([...document.entities.keys()]).toEqual([...entities.keys()]);
    expect(steps).toBe(2);
  });

  test('stops between small entries too, and not at all for a few', () => {
    const entries = Array.from({ length: 1_200 }, (_, at) => entryOf(at + 1, writes.slice(at * 10, at * 10 + 10)));
    const { document, steps } = inSteps(entries);
    expect(document).toEqual(fold(entries));
    expect(steps).toBe(2);
    expect(inSteps(entries.slice(0, 100)).steps).toBe(0);
  });
});
