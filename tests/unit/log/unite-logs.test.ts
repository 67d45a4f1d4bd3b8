import { describe, expect, it } from 'vitest';
import { erasedName } from '../../../shared/log/erasure';
import { uniteLogs, withoutPrivate } from '../../../shared/log/unite-logs';
import { dotsOf, entry, note, score } from './entry';

function united(...logs: Parameters<typeof uniteLogs>) {
  const answer = uniteLogs(...logs);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('uniting two logs', () => {
  const begun = entry('a:1', [note('begin')]);

  it('R-MERGE-12 tells what is new here and what is unknown there', () => {
    const [mine, theirs] = [entry('a:2', [note('hier')]), entry('b:1', [note('daar')])];
    const { log, received, unsent, isRewritten } = united([begun, mine], [{ ...begun }, theirs]);
    expect([dotsOf(log), dotsOf(received), dotsOf(unsent)]).toEqual([['a:1', 'a:2', 'b:1'], ['b:1'], ['a:2']]);
    expect(isRewritten).toBe(false);
  });

  it('R-MERGE-13 takes in nothing private and says nothing of what is private here', () => {
    const mixed = entry('b:1', [note('daar'), score(4)]);
    const { log, received, unsent } = united(
      [begun, entry('a:2', [score(1)])],
      [begun, mixed, entry('b:2', [score(2)])],
    );
    expect(dotsOf(log)).toEqual(['a:1', 'a:2', 'b:1']);
    expect(received).toEqual([withoutPrivate(mixed)]);
    expect(unsent).toEqual([]);
    // Sent back, it is known.
    expect(united([begun, mixed], received)).toMatchObject({ unsent: [begun], received: [] });
  });

  it('R-TAKE-2 refuses two different lines under one dot, and quotes both', () => {
    const [mine, theirs] = [entry('a:2', [note('hier')]), { ...entry('a:2', [note('daar')]), text: 'anders' }];
    expect(uniteLogs([begun, mine], [begun, theirs])).toEqual({
      ok: false,
      refusal: { code: 'dots_differ', dot: 'a:2', mine: 'a:2', theirs: 'anders' },
    });
    expect(uniteLogs([entry('c:1', [score(1)])], [entry('c:1', [note('open')])]).ok).toBe(false);
  });

  it('R-NAME-15 has a line without its name take the place of the line with it, on whichever side', () => {
    const named = entry('a:2', [note('gesproken met Jansen'), score(3)]);
    const erased = { ...named, writes: [note(`gesproken met ${erasedName.nl}`)] };
    const takenOver = united([begun, named], [begun, erased]);
    expect([takenOver.isRewritten, takenOver.received]).toEqual([true, []]);
    // My score in that line is nobody else's to take away.
    expect(takenOver.log).toEqual([begun, { ...named, writes: [...erased.writes, score(3)] }]);
    const kept = united([begun, erased], [begun, named]);
    expect([kept.isRewritten, kept.log, kept.received]).toEqual([false, [begun, erased], []]);
  });
});
