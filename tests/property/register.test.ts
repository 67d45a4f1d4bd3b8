import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceClock } from '../../shared/register/document';
import { mergeClocks, mergeRegisters } from '../../shared/register/merge';
import {
  compareDots,
  type Dot,
  isConflict,
  isCovered,
  parseDot,
  type Register,
  shownValue,
  type Write,
  writeRegister,
} from '../../shared/register/register';
import type { JsonValue } from '../../shared/values/json';
import { runs } from './settings';

const usual = runs(500);

const replica = fc.constantFrom('a', 'b', 'c', 'constructor', 'k3f9q2');
const dot = fc.tuple(replica, fc.integer({ min: 1, max: 50 })).map(([name, counter]): Dot => `${name}:${counter}`);
const value = fc.jsonValue({ maxDepth: 2 }).map((json) => json as JsonValue);
const writes = fc.uniqueArray(fc.record({ dot, value }), { selector: (write) => write.dot, maxLength: 8 });

/** A register in which nobody had seen what the others wrote. */
function concurrent(list: readonly Write[]): Register {
  return list.reduce<Register>((register, write) => writeRegister(register, write, []), []);
}

describe('a register', () => {
  it('R-REG-1 keeps every write that nobody had seen, in whatever order they arrive', () => {
    fc.assert(
      fc.property(writes, fc.nat(), (list, turn) => {
        const turned = [...list.slice(turn % (list.length + 1)), ...list.slice(0, turn % (list.length + 1))];
        const register = concurrent(list);
        expect(register).toEqual(concurrent(turned));
        expect(new Set(register.map((write) => write.dot))).toEqual(new Set(list.map((write) => write.dot)));
      }),
      usual,
    );
  });

  it('R-REG-2 gives up exactly the writes that the editor had seen', () => {
    fc.assert(
      fc.property(writes, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), value, (list, picks, given) => {
        const register = concurrent(list);
        const seen = list.filter((_, at) => picks[at]).map((write) => write.dot);
        const after = writeRegister(register, { dot: 'z:51', value: given }, seen);
        const unseen = register.filter((write) => !seen.includes(write.dot));
        expect(after).toEqual([...unseen, { dot: 'z:51', value: given }]);
      }),
      usual,
    );
  });

  it('R-REG-3 shows the value of the highest dot, the same on every laptop, and says when others disagree', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const register = concurrent(list);
        const highest = [...list].sort((one, other) => compareDots(other.dot, one.dot))[0];
        expect(shownValue(register)).toEqual(highest?.value);
        const distinct = new Set(list.map((write) => canonical(write.value)));
        expect(isConflict(register)).toBe(distinct.size > 1);
      }),
      usual,
    );
  });

  it('R-REG-4 takes the same write once', () => {
    fc.assert(
      fc.property(writes, dot, value, (list, name, given) => {
        const write = { dot: name, value: given };
        const once = writeRegister(concurrent(list), write, []);
        expect(writeRegister(once, write, [])).toEqual(once);
      }),
      usual,
    );
  });

  it('R-REG-5 is left as it was by a write into it', () => {
    const register: Register = Object.freeze([Object.freeze({ dot: 'a:1' as Dot, value: 'Wonen' })]);
    expect(writeRegister(register, { dot: 'b:1', value: 'Stikstof' }, ['a:1'])).toEqual([
      { dot: 'b:1', value: 'Stikstof' },
    ]);
    expect(register).toEqual([{ dot: 'a:1', value: 'Wonen' }]);
  });
});

describe('two registers of one field', () => {
  /** Of each write each side has it, has seen it replaced, or has never seen it. */
  const sides = fc.array(fc.record({ dot, left: fc.boolean(), right: fc.boolean() }), { maxLength: 6 });
  const clock = fc.dictionary(replica, fc.integer({ min: 1, max: 50 }));

  it('R-MERGE-5 keep what both hold or one has never seen, in the order of dots, whoever takes the other in', () => {
    fc.assert(
      fc.property(sides, clock, clock, (list, leftClock, rightClock) => {
        const all = [...new Map(list.map((each) => [each.dot, each])).values()];
        all.sort((one, other) => compareDots(one.dot, other.dot));
        const held = (side: 'left' | 'right') =>
          all.filter((each) => each[side]).map((each) => ({ dot: each.dot, value: each.dot }));
        const [left, right] = [held('left'), held('right')];
        const kept = all
          .filter((each) => {
            if (each.left && each.right) return true;
            return (each.left && !isCovered(rightClock, each.dot)) || (each.right && !isCovered(leftClock, each.dot));
          })
          .map((each) => each.dot);
        const merged = mergeRegisters(left, leftClock, right, rightClock);
        expect(merged.map((write) => write.dot)).toEqual(kept);
        expect(mergeRegisters(right, rightClock, left, leftClock)).toEqual(merged);
        // What is as it was stays the same object, so that views of it stay valid.
        if (kept.length > 0 && kept.join() === left.map((write) => write.dot).join()) expect(merged).toBe(left);
      }),
      usual,
    );
  });

  it('R-REG-6 have one clock that covers what either covers, and nothing else', () => {
    fc.assert(
      fc.property(clock, clock, dot, (left, right, one) => {
        const merged = mergeClocks(left, right);
        expect(isCovered(merged, one)).toBe(isCovered(left, one) || isCovered(right, one));
        expect(mergeClocks(right, left)).toEqual(merged);
        expect(advanceClock(left, one)).toEqual(mergeClocks(left, { [parseDot(one).replica]: parseDot(one).counter }));
        if (isCovered(left, one)) expect(advanceClock(left, one)).toBe(left);
      }),
      usual,
    );
  });
});

describe('dots', () => {
  it('R-REG-6 have one order: by counter, then by replica', () => {
    fc.assert(
      fc.property(dot, dot, dot, (one, other, third) => {
        expect(Math.sign(compareDots(one, other))).toBe(-Math.sign(compareDots(other, one)) + 0);
        expect(compareDots(one, other) === 0).toBe(one === other);
        if (compareDots(one, other) <= 0 && compareDots(other, third) <= 0) {
          expect(compareDots(one, third)).toBeLessThanOrEqual(0);
        }
      }),
      usual,
    );
    expect(compareDots('a:10', 'b:9')).toBeGreaterThan(0);
    expect(compareDots('a:9', 'b:9')).toBeLessThan(0);
  });
});

/** JSON with sorted keys, so that two values that say the same read the same. */
function canonical(json: JsonValue): string {
  return JSON.stringify(json, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : Object.is(member, -0)
        ? 0
        : member,
  );
}
