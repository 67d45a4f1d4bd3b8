import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasedName } from '../../shared/log/erasure';
import { fold } from '../../shared/log/fold';
import { type LogEntry, logEntrySchema } from '../../shared/log/log-entry';
import { undoHistory } from '../../shared/log/undo-history';
import { contentOf } from '../../shared/model/content-of';
import { nameEraserOf, namesIn, withoutNames } from '../../shared/names/name-eraser';
import { personNames } from '../../shared/names/person-names';
import { parseKey } from '../../shared/register/document';
import type { JsonValue } from '../../shared/values/json';
import { steps, workThrough } from './random-table';

const runs = { numRuns: 300 };

/** All places in an entry with what stands there: `writes.0.value.note` → "…". */
function places(value: JsonValue, path = ''): readonly (readonly [string, JsonValue])[] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => places(inner as JsonValue, `${path}.${key}`));
}

const placesOf = (entry: LogEntry) => places(entry as unknown as JsonValue);

describe('erasing names from any table', () => {
  it('R-NAME-3 leaves no name, and a second time changes nothing', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { log } = workThrough(list);
        const erased = withoutNames(log);
        expect(namesIn(erased).size).toBe(0);
        expect(personNames(fold(erased)).size).toBe(0);
        expect(withoutNames(erased)).toBe(erased);
      }),
      runs,
    );
  });

  it('R-NAME-5 leaves every other field of every entry as it was', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { log } = workThrough(list);
        const names = [...namesIn(log)];
        const erased = withoutNames(log);
        expect(erased.length).toBe(log.length);
        erased.forEach((entry, at) => {
          const before = placesOf(log[at] as LogEntry);
          const after = placesOf(entry);
          expect(after.map(([path]) => path)).toEqual(before.map(([path]) => path));
          after.forEach(([path, value], place) => {
            const old = before[place]?.[1];
            if (value === old) return;
            const write = /^\.writes\.(\d+)\./.exec(path);
            const entity = write === null ? undefined : entry.writes[Number(write[1])]?.entity;
            const isPerson = entity !== undefined && parseKey(entity).kind === 'person';
            const isErasedValue = isPerson && value === null && names.includes(old as string);
            // Or a text in which a name stood as words, and from which nothing else is gone.
            const isMarked =
              typeof old === 'string' &&
              typeof value === 'string' &&
              names.some((name) => old.toLowerCase().includes(name.trim().toLowerCase())) &&
              value.includes(erasedName.nl);
            expect(isErasedValue || isMarked, `${path}: ${JSON.stringify(old)} → ${JSON.stringify(value)}`).toBe(true);
          });
          expect(logEntrySchema.safeParse(entry).success).toBe(true);
        });
      }),
      runs,
    );
  });

  it('R-NAME-5 gives the document that the erased log tells, with the same things in it and the same to undo', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { log, document } = workThrough(list);
        const erased = withoutNames(log);
        const after = fold(erased);
        expect(after.clock).toEqual(document.clock);
        expect(after.entities.size).toBe(document.entities.size);
        const [was, is] = [contentOf(document), contentOf(after)];
        for (const part of ['elements', 'relations', 'decisions', 'actions', 'steps'] as const) {
          expect([...is[part].keys()]).toEqual([...was[part].keys()]);
        }
        expect(undoHistory(erased).undo?.dot).toBe(undoHistory(log).undo?.dot);
        expect(undoHistory(erased).redo?.dot).toBe(undoHistory(log).redo?.dot);
      }),
      runs,
    );
  });

  it('R-NAME-3 erases a name that is longer, hostile or strange as well as a plain one', () => {
    const name = fc.string({ minLength: 2, maxLength: 30, unit: 'grapheme' }).filter((text) => text.trim().length > 1);
    fc.assert(
      fc.property(name, (given) => {
        const entry = {
          v: 1,
          dot: 'r1:1',
          at: '2026-11-24T09:00:00Z',
          session: null,
          seq: null,
          item: null,
          event: { type: 'note.recorded', data: {} },
          text: `Volgens ${given} kan het.`,
          writes: [{ entity: 'person:s/p', field: 'name', value: given, was: [] }],
        } as const satisfies LogEntry;
        const { text, writes } = nameEraserOf([entry]).entry(entry);
        expect(writes[0]?.value).toBeNull();
        const isSearched = (given.match(/[\p{L}\p{N}]/gu) ?? []).length > 1;
        if (isSearched) expect(text).toBe(`Volgens ${given.replace(given.trim(), erasedName.nl)} kan het.`);
        else expect(text).toBe(entry.text);
      }),
      runs,
    );
  });
});
