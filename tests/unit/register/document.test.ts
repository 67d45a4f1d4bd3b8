import { describe, expect, it } from 'vitest';
import {
  advanceClock,
  entityKinds,
  isAlive,
  isPrivate,
  keyOf,
  parseKey,
  privateKinds,
} from '../../../shared/register/document';
import { isCovered, parseDot } from '../../../shared/register/register';

describe('keys', () => {
  it.each(['w', 'a:b', '__proto__', 's/1', ''])('R-REG-8 keep the kind and the id apart, also for the id %j', (id) => {
    for (const kind of entityKinds) expect(parseKey(keyOf(kind, id))).toEqual({ kind, id });
  });

  it('R-PRIV-2 tell what is private by their kind alone', () => {
    expect(privateKinds).toEqual(['analysis', 'person']);
    expect(entityKinds.filter((kind) => isPrivate(keyOf(kind, 'x')))).toEqual(['person', 'analysis']);
  });
});

describe('a clock', () => {
  it('R-REG-6 covers every dot at or below what it has seen, and goes on, never back', () => {
    const clock = advanceClock(advanceClock({}, 'constructor:3'), 'b:1');
    expect([isCovered(clock, 'constructor:3'), isCovered(clock, 'constructor:4'), isCovered(clock, 'c:1')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(advanceClock(clock, 'constructor:2')).toBe(clock);
    expect(parseDot('a-b:12')).toEqual({ replica: 'a-b', counter: 12 });
  });
});

describe('a thing', () => {
  it('R-CMD-8 lives when its life was written last as true', () => {
    const thing = (...alive: boolean[]) => ({
      key: 'element:w' as const,
      fields: { alive: alive.map((value, at) => ({ dot: `a:${at + 1}` as const, value })) },
    });
    expect([isAlive(undefined), isAlive(thing()), isAlive(thing(true)), isAlive(thing(true, false))]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});
