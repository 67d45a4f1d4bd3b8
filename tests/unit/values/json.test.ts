import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, isMoment } from '../../../shared/model/moments';
import { copyJson, isJson, type JsonValue, jsonEquals } from '../../../shared/values/json';

describe('plain data', () => {
  it('R-CMD-4 are copied so that writing and reading them changes nothing', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3, withNullPrototype: true, withDate: true, withMap: true }), (value) => {
        const copied = copyJson(value);
        if (!copied.ok) return;
        expect(isJson(copied.value)).toBe(true);
        expect(jsonEquals(JSON.parse(JSON.stringify(copied.value)) as JsonValue, copied.value)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('R-CMD-4 share nothing with what they were copied from', () => {
    const given = { list: [{ a: 1 }] };
    const copied = copyJson(given);
    if (!copied.ok) throw new Error('refused');
    given.list.push({ a: 2 });
    expect(copied.value).toEqual({ list: [{ a: 1 }] });
  });

  it('are nested 64 levels deep at most', () => {
    const nested = (levels: number): unknown => {
      let value: unknown = 1;
      for (let at = 0; at < levels; at += 1) value = [value];
      return value;
    };
    expect([copyJson(nested(64)).ok, copyJson(nested(65)).ok, isJson(nested(65)), isJson(nested(100_000))]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('leave undefined out, and say where they are not plain', () => {
    expect(copyJson({ a: undefined, b: -0 })).toEqual({ ok: true, value: { b: 0 } });
    expect(copyJson({ a: { b: Number.NaN } })).toEqual({ ok: false, refusal: { key: 'b', reason: 'not_json' } });
    expect(copyJson(JSON.parse('{"a":{"__proto__":1}}'))).toEqual({
      ok: false,
      refusal: { key: '__proto__', reason: 'forbidden_key' },
    });
  });
});

describe('days and moments', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2024-02-29', true],
    ['26-2-28', false],
    ['2026-02-28T09:00:00Z', false],
  ])('%s is a day: %s', (value, expected) => expect(isCalendarDate(value)).toBe(expected));

  it.each([
    ['2026-11-24T09:00:00+01:00', true],
    ['2026-11-24T09:00:00Z', true],
    ['2026-11-24T09:00:00.123Z', true],
    ['2026-11-24T09:00+01:00', false],
    ['2026-11-24T09:00:00', false],
    ['2026-02-30T09:00:00Z', false],
    ['2026-11-24T24:00:00Z', false],
    ['2026-11-24T09:00:00+99:99', false],
  ])('%s is a moment: %s', (value, expected) => expect(isMoment(value)).toBe(expected));
});
