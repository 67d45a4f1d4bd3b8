import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasedName, isErasureOf, marksIn, wordsTakenOut } from '../../../shared/log/erasure';
import type { JsonValue } from '../../../shared/values/json';

const mark = erasedName.nl;

describe('whether one value is another without names', () => {
  it('R-NAME-15 it is, wherever the names stood in its texts', () => {
    const piece = fc.stringMatching(/^[a-z .,]{0,8}$/);
    const name = fc.constantFrom('Jansen', 'De Vries', 'Ann');
    const text = fc.array(fc.tuple(piece, name), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, piece, fc.constantFrom(...Object.values(erasedName)), (parts, end, sign) => {
        const original = parts.map(([before, who]) => `${before}${who}`).join('') + end;
        const erased = parts.map(([before]) => `${before}${sign}`).join('') + end;
        const within = (said: string): JsonValue => ({ a: [1, null, { text: said }], b: 'zelfde' });
        expect(isErasureOf(within(erased), within(original))).toBe(true);
        expect(isErasureOf(within(original), within(erased))).toBe(false);
        expect(marksIn(within(erased))).toBe(parts.length);
      }),
    );
  });

  it('R-NAME-15 it is not when nothing was taken out, or anything else differs', () => {
    const original = { text: 'met Jansen gesproken', other: 'x', list: ['Jansen', 2] };
    const erased = { text: `met ${mark} gesproken`, other: 'x', list: [mark, 2] };
    expect(isErasureOf(erased, original)).toBe(true);
    expect(isErasureOf(original, original)).toBe(false);
    for (const wrong of [
      { ...erased, text: `met ${mark} gesproken.` },
      { ...erased, text: `zonder ${mark} gesproken` },
      { ...erased, text: `met ${mark} lang ${mark} gesproken` },
      { ...erased, other: 'y' },
      { ...erased, other: undefined },
      { ...erased, list: [mark] },
      { ...erased, list: [mark, 3] },
      { ...erased, list: { 0: mark, 1: 2 } },
      { ...erased, more: 1 },
      { text: erased.text, other: 'x', lists: erased.list },
      null,
      mark,
      5,
    ]) {
      expect(isErasureOf(wrong as JsonValue, original)).toBe(false);
    }
    for (const other of [null, 'Jansen', 5, []]) expect(isErasureOf(erased, other)).toBe(false);
    expect(isErasureOf(mark, 'Jansen')).toBe(true);
    // The texts around a mark do not overlap in what was said.
    expect(isErasureOf(`aba${mark}aba`, 'aba')).toBe(false);
    expect(isErasureOf(`aba${mark}aba`, 'ababa')).toBe(false);
    expect(isErasureOf(`aba${mark}aba`, 'abaaba')).toBe(true);
  });
});

describe('the words that were taken out', () => {
  it('R-NAME-15 are those between what stayed, in all texts of a value, each once', () => {
    const original = { text: 'Jansen sprak met De Vries, en later met Ann', list: ['van Ann', 'x', 5], same: 'Piet' };
    const erased = {
      text: `${mark} sprak met ${mark}, en later met ${mark}`,
      list: [`van ${mark}`, 'x', 5],
      same: 'Piet',
    };
    expect([...wordsTakenOut(erased, original)]).toEqual(['Jansen', 'De Vries', 'Ann']);
    expect(wordsTakenOut(original, original).size).toBe(0);
    expect(wordsTakenOut({ text: mark }, { text: '  ' }).size).toBe(0);
    for (const other of [null, 5, 'x', {}]) expect(wordsTakenOut(erased, other).size).toBe(0);
    expect(wordsTakenOut(null, original).size).toBe(0);
  });
});

it('counts marks of both languages, and none in what is no text', () => {
  expect(marksIn({ a: `${erasedName.nl} ${erasedName.en}`, [erasedName.nl]: 1 })).toBe(3);
  expect([marksIn(undefined), marksIn(5), marksIn('naam gewist')]).toEqual([0, 0, 0]);
});
