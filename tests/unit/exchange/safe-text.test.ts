import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestExchangeFile, readText } from '../../../shared/exchange/read-text';
import { deepestNesting, findUnsafe, longestKey, longestText, parseSafeJson } from '../../../shared/exchange/safe-json';
import type { JsonValue } from '../../../shared/values/json';

const nested = (levels: number): JsonValue => (levels === 0 ? 'x' : [nested(levels - 1)]);
const code = (value: JsonValue) => findUnsafe(value)?.reason.code;

describe('what a file may not hold', () => {
  it('is told at the border: as long, as deep and as large as allowed is fine, one more is not', () => {
    expect([longestText, longestText + 1].map((length) => code(['x'.repeat(length)]))).toEqual([undefined, 'too_long']);
    expect([longestKey, longestKey + 1].map((length) => code({ ['x'.repeat(length)]: 1 }))).toEqual([
      undefined,
      'key_too_long',
    ]);
    expect([deepestNesting, deepestNesting + 1].map((levels) => code(nested(levels)))).toEqual([undefined, 'too_deep']);
    expect([1e308, JSON.parse('1e309') as number, -0].map(code)).toEqual([undefined, 'not_finite', undefined]);
    for (const value of [null, true, '', 0, [], {}, { a: null, b: [false] }]) expect(code(value)).toBeUndefined();
  });

  it('is found wherever it stands, the first in the order of the file, with its place', () => {
    const wrong = [
      JSON.parse('{"__proto__":1}'),
      { constructor: 1 },
      { prototype: 1 },
      [JSON.parse('1e999')],
    ] as JsonValue[];
    const place = fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.nat({ max: 2 })), { maxLength: 5 });
    fc.assert(
      fc.property(place, fc.nat({ max: wrong.length - 1 }), (path, which) => {
        const holder = path.reduceRight<JsonValue>(
          (inner, step) =>
            typeof step === 'string'
              ? { eerst: 1, [step]: inner, later: inner }
              : [...Array<number>(step).fill(0), inner, inner],
          wrong[which] as JsonValue,
        );
        const found = findUnsafe(holder);
        const way = path.reduce<string>(
          (said, step) => (typeof step === 'number' ? `${said}[${step}]` : said === '' ? step : `${said}.${step}`),
          '',
        );
        expect(found?.place.startsWith(way)).toBe(true);
        expect(found?.reason.code).toBe(which === 3 ? 'not_finite' : 'forbidden_key');
      }),
    );
    expect(findUnsafe({ a: { constructor: 1 } })?.reason).toEqual({ code: 'forbidden_key', key: 'constructor' });
    expect(findUnsafe(['constructor', '__proto__', { name: 'prototype' }])).toBeUndefined();
  });

  it('a text that stops early is told apart from one that is wrong', () => {
    const reason = (text: string) => {
      const read = parseSafeJson(text);
      return read.ok ? read.value : read.refusal.reason.code;
    };
    expect(reason('{"a":[1,2]}')).toEqual({ a: [1, 2] });
    expect(['{"a":[1,', '{"a":"b', '{"a"', '{  \n'].map(reason)).toEqual(['cut_off', 'cut_off', 'cut_off', 'cut_off']);
    expect(reason('{"a":}')).toBe('not_json');
  });
});

describe('the text of a file', () => {
  const bytes = (...values: readonly (number | string)[]) =>
    Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...Buffer.from(value)])));

  it('comes without its byte order mark, and is else as it was', () => {
    for (const text of ['x', 'é € 🏡', '\uFEFFx\uFEFF', 'x\uFEFF']) {
      const without = text.startsWith('\uFEFF') ? text.slice(1) : text;
      expect(readText(text)).toEqual({ ok: true, value: without });
      expect(readText(bytes(text))).toEqual({ ok: true, value: without });
    }
    for (const start of [bytes('ï'), bytes(0xef, 0xbb, 0xbe), bytes(0xef, 0xba, 0xbf)]) {
      expect(readText(start)).toEqual({ ok: true, value: Buffer.from(start).toString('utf8') });
    }
  });

  it('is refused where a byte is no UTF-8, with its place in the file', () => {
    const at = (input: Uint8Array) => {
      const read = readText(input);
      return read.ok ? read.value : read.refusal.reason;
    };
    expect(at(bytes('abc', 0xff, 'd'))).toEqual({ code: 'not_utf8', byte: 3 });
    expect(at(bytes(0xef, 0xbb, 0xbf, 'ab', 0xff))).toEqual({ code: 'not_utf8', byte: 5 });
    expect(at(bytes('ab', 0xc3))).toEqual({ code: 'not_utf8', byte: 2 });
  });

  it('is refused when it is empty, or larger than fits', () => {
    const refused = (input: Uint8Array | string) => {
      const read = readText(input);
      return read.ok ? undefined : read.refusal;
    };
    expect([refused(''), refused(bytes())]).toEqual(Array(2).fill({ place: '', reason: { code: 'empty' } }));
    const tooLarge = { place: '', reason: { code: 'too_large', limit: 268_435_456 } };
    expect(refused('x'.repeat(largestExchangeFile + 1))).toEqual(tooLarge);
  });
});
