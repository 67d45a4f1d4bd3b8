import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkedFrom, markedTogether } from '../../../shared/log/erasing/marked-text';
import { unitedEntries, wordsErasedIn } from '../../../shared/log/erasing/unite-entries';
import { erasedName, marksIn } from '../../../shared/log/erasure';
import type { LogEntry } from '../../../shared/log/log-entry';
import { nameEraserOf } from '../../../shared/names/name-eraser';
import type { JsonObject, JsonValue } from '../../../shared/values/json';
import { entry, note } from './entry';

const mark = erasedName.nl;

/** A line with a value in its event. */
const base = entry('a:1', [note('x')]);
const saying = (said: JsonValue, text = 'regel'): LogEntry => ({
  ...base,
  event: { type: 'note.recorded', data: { said } },
  text,
});
const told = (line: LogEntry | undefined): JsonValue | undefined =>
  (line?.event.data as JsonObject | undefined)?.['said'];
const united = (one: JsonValue, other: JsonValue) => told(unitedEntries(saying(one), saying(other))?.entry);

describe('a line of which it is only known where marks stand', () => {
  it('R-NAME-22 loses its names to the one without, wherever they stood in its texts, on whichever side', () => {
    const piece = fc.stringMatching(/^[a-z .,]{0,8}$/);
    const name = fc.constantFrom('Jansen', 'De Vries', 'Ann');
    const text = fc.array(fc.tuple(piece, name), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, piece, fc.constantFrom(...Object.values(erasedName)), (parts, end, sign) => {
        const original = parts.map(([before, who]) => `${before}${who}`).join('') + end;
        const erased = parts.map(([before]) => `${before}${sign}`).join('') + end;
        const within = (said: string): JsonValue => ({ a: [1, null, { text: said }], b: 'zelfde' });
        expect(united(within(erased), within(original))).toEqual(within(erased));
        expect(united(within(original), within(erased))).toEqual(within(erased));
        expect(marksIn(within(erased))).toBe(parts.length);
      }),
    );
  });

  it('R-NAME-22 is another line when anything else differs', () => {
    const original = { text: 'met Jansen gesproken', other: 'x', list: ['Jansen', 2] };
    const erased = { text: `met ${mark} gesproken`, other: 'x', list: [mark, 2] };
    expect(united(erased, original)).toEqual(erased);
    for (const wrong of [
      { ...erased, text: `met ${mark} gesproken.` },
      { ...erased, text: `zonder ${mark} gesproken` },
      { ...erased, text: `met ${mark} lang ${mark} gesproken` },
      { ...erased, other: 'y' },
      { ...erased, other: null },
      { ...erased, list: [mark] },
      { ...erased, list: [mark, 3] },
      { ...erased, list: { 0: mark, 1: 2 } },
      { ...erased, more: 1 },
      { text: erased.text, other: 'x', lists: erased.list },
      null,
      mark,
      5,
    ]) {
      expect(united(wrong as JsonValue, original)).toBeUndefined();
      expect(united(original, wrong as JsonValue)).toBeUndefined();
    }
    expect(united(mark, 'Jansen')).toBe(mark);
    // The texts around a mark do not overlap in what was said.
    expect(isMarkedFrom(`aba${mark}aba`, 'aba')).toBe(false);
    expect(isMarkedFrom(`aba${mark}aba`, 'ababa')).toBe(false);
    expect(isMarkedFrom(`aba${mark}aba`, 'abaaba')).toBe(true);
  });

  it('R-NAME-22 loses what either lacks, and hides as little else as can be', () => {
    const pairs = [
      [`met ${mark} en Ann`, `met Jansen en ${mark}`, `met ${mark} en ${mark}`],
      [`${mark} de Vries belt`, `${mark} belt`, `${mark} belt`],
      [`${mark} en Ann, en Ann`, `Ann en ${mark}, en ${mark}`, `${mark} en ${mark}, en ${mark}`],
      [`x ${mark}`, `${erasedName.en} y`, `${mark} ${mark}`],
    ] as const;
    for (const [one, other, together] of pairs) {
      expect([markedTogether(one, other), markedTogether(other, one)]).toEqual([together, together]);
    }
    expect(markedTogether(`a ${mark} b`, `c ${mark} b`)).toBeUndefined();
    const long = 'woord '.repeat(200);
    const [one, other] = [`${long}${mark} en Ann ${long}`, `${long}Jan en ${mark} ${long}`];
    expect(markedTogether(one, other)).toBe(`${long}${mark} ${long}`);
    expect(markedTogether(other, one)).toBe(`${long}${mark} ${long}`);
  });
});

describe('a line that tells what was erased in it', () => {
  const line = saying(['met Jansen en Ann', { deep: 'Ann, Ann' }], 'Jan de Vries belt Jansen');
  const without = (names: readonly string[], given = line): LogEntry => nameEraserOf([given], names).entry(given);

  it('R-NAME-21 is the same after erasing at once, one after the other, or each on a laptop of its own', () => {
    const atOnce = without(['Jansen', 'Ann', 'Jan de Vries']);
    expect(told(atOnce)).toEqual([`met ${mark} en ${mark}`, { deep: `${mark}, ${mark}` }]);
    expect(atOnce.text).toBe(`${mark} belt ${mark}`);
    expect(without(['Ann', 'Jan de Vries'], without(['Jansen']))).toEqual(atOnce);
    const [one, other] = [without(['Jansen', 'Jan']), without(['Ann', 'Jan de Vries'])];
    expect(one.text).toBe(`${mark} de Vries belt ${mark}`);
    expect(unitedEntries(one, other)).toEqual({ entry: atOnce, keys: [] });
    expect(unitedEntries(other, one)).toEqual({ entry: atOnce, keys: [] });
    expect(unitedEntries(atOnce, one)?.entry).toBe(atOnce);
  });

  it('R-NAME-21 keeps apart what stands there twice', () => {
    const twice = saying('Ann belt Ann');
    const first = {
      ...twice,
      event: { ...twice.event, data: { said: `${mark} belt Ann` } },
      erased: { 'event/data/said': [0, 1] },
    };
    const last = {
      ...twice,
      event: { ...twice.event, data: { said: `Ann belt ${mark}` } },
      erased: { 'event/data/said': [4, 1] },
    };
    expect(told(unitedEntries(first, last)?.entry)).toBe(`${mark} belt ${mark}`);
  });

  it('R-NAME-21 tells the words that the other still has', () => {
    const [one, other] = [without(['Jansen']), without(['Ann', 'Jan de Vries'])];
    expect([...wordsErasedIn(one, line)]).toEqual(['Jansen']);
    expect([...wordsErasedIn(one, other)]).toEqual(['Jansen']);
    expect([...wordsErasedIn(other, one)]).toEqual(['Jan de Vries', 'Ann']);
    expect(wordsErasedIn(line, one).size).toBe(0);
  });

  it('R-NAME-22 goes with one that does not tell, as an earlier version passed it on', () => {
    const telling = without(['Jansen']);
    const { erased: _erased, ...silent } = telling;
    expect(unitedEntries(telling, silent)?.entry).toBe(telling);
    expect(unitedEntries(silent, telling)?.entry).toEqual(telling);
    const { erased: _also, ...other } = without(['Ann']);
    const both = unitedEntries(telling, other)?.entry;
    expect(told(both)).toEqual([`met ${mark} en ${mark}`, { deep: `${mark}, ${mark}` }]);
    expect(unitedEntries(other, telling)?.entry).toEqual(both);
  });

  it('R-NAME-22 is read by its marks alone when it tells what cannot be', () => {
    const telling = without(['Jansen']);
    for (const runs of [[0, 1], [2, 100_001], [2, 0], [2], [4, 1, 2, 1], [2, 1, 3, 1], [900, 1]]) {
      const wrong = { ...telling, erased: { ...telling.erased, text: runs } };
      expect(unitedEntries(wrong, line)?.entry.text).toBe(telling.text);
      expect(unitedEntries(line, wrong)?.entry.text).toBe(telling.text);
    }
  });

  it('R-NAME-21 keeps what is private here, and takes nothing private over', () => {
    const score = { entity: 'analysis:p', field: 'influence', value: 4, was: [] } as const;
    const mixed = { ...line, writes: [note('Ann'), score, note('Jansen')] };
    const open = { ...line, writes: [note('Ann'), note('Jansen')] };
    const values = (one: LogEntry, other: LogEntry) =>
      unitedEntries(one, other)?.entry.writes.map(({ value }) => value);
    expect(values(mixed, without(['Jansen'], open))).toEqual(['Ann', 4, mark]);
    expect(values(without(['Jansen'], open), without(['Ann'], mixed))).toEqual([mark, mark]);
  });
});

describe('the words that stood under marks', () => {
  it('R-NAME-15 are those between what stayed, in all texts of a value, each once', () => {
    const original = saying({
      text: 'Jansen sprak met De Vries, en later met Ann',
      list: ['van Ann', 'x', 5],
      same: 'Piet',
    });
    const erased = saying({
      text: `${mark} sprak met ${mark}, en later met ${mark}`,
      list: [`van ${mark}`, 'x', 5],
      same: 'Piet',
    });
    expect([...wordsErasedIn(erased, original)]).toEqual(['Jansen', 'De Vries', 'Ann']);
    expect(wordsErasedIn(original, original).size).toBe(0);
    expect(wordsErasedIn(saying(mark), saying('  ')).size).toBe(0);
    for (const other of [null, 5, 'x', {}]) expect(wordsErasedIn(erased, saying(other)).size).toBe(0);
  });
});

it('counts marks of both languages, and none in what is no text', () => {
  expect(marksIn({ a: `${erasedName.nl} ${erasedName.en}`, [erasedName.nl]: 1 })).toBe(3);
  expect([marksIn(undefined), marksIn(5), marksIn('naam gewist')]).toEqual([0, 0, 0]);
});
