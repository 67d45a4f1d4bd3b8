import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { orderLog } from '../../../shared/log/order-log';
import type { Register } from '../../../shared/register/register';
import { dotsOf, entry, note, score } from './entry';

const influence = (log: readonly LogEntry[]): Register | undefined =>
  fold(log).entities.get('analysis:partij')?.fields['influence'];

describe('the order of a log with private lines', () => {
  it('R-MERGE-12 keeps a score behind the one that it replaced, which an opening without any open line wrote', () => {
    const begun = entry('a:1', [note('begin')]);
    const first = entry('b:1', [score(3)]);
    const second = entry('d:1', [score(5, 'b:1')]);
    const open = entry('d:2', [note('verder')], { after: ['a:1'] });
    for (const log of [
      [begun, first, second, open],
      [open, second, first, begun],
    ]) {
      const ordered = orderLog(log);
      expect(dotsOf(ordered)).toEqual(['a:1', 'b:1', 'd:1', 'd:2']);
      expect(influence(ordered)).toEqual([{ dot: 'd:1', value: 5 }]);
    }
  });

  it('R-MERGE-12 does so too where an open line carries the score', () => {
    const begun = entry('a:1', [note('begin')]);
    const first = entry('z:1', [score(3)]);
    const mixed = entry('d:1', [note('verder'), score(5, 'z:1')], { after: ['a:1'] });
    expect(influence(orderLog([mixed, first, begun]))).toEqual([{ dot: 'd:1', value: 5 }]);
  });

  it('puts a private line behind the line of its opening that it followed', () => {
    const lines = [entry('a:1', [note('een')]), entry('a:2', [score(1)]), entry('a:3', [note('twee')])];
    expect(dotsOf(orderLog(lines.toReversed()))).toEqual(['a:1', 'a:2', 'a:3']);
  });

  it('brings forward what a private line knew, in the order in which it was written', () => {
    const lines = [
      entry('a:1', [note('een')]),
      entry('a:2', [score(9, 'd:3')]),
      entry('d:1', [note('twee')]),
      entry('d:2', [score(2)]),
      entry('d:3', [score(3)]),
    ];
    expect(dotsOf(orderLog(lines))).toEqual(['a:1', 'd:2', 'd:3', 'a:2', 'd:1']);
  });

  it('ends with forged lines that each claim to follow the other, and with very many', () => {
    const one = entry('a:1', [score(1, 'b:1')]);
    const other = entry('b:1', [score(2, 'a:1')]);
    expect(dotsOf(orderLog([one, other])).toSorted()).toEqual(['a:1', 'b:1']);
    const many = Array.from({ length: 30_000 }, (_, at) =>
      entry(`r${at}:1`, [at === 0 ? score(at) : score(at, `r${at - 1}:1`)]),
    );
    expect(dotsOf(orderLog(many.toReversed()))).toEqual(dotsOf(many));
  });
});

describe('the order of a log', () => {
  it('R-MERGE-12 puts a line behind those it names, replaces, takes back or follows, whatever the clocks say', () => {
    const early = { at: '2016-01-01T09:00:00Z' };
    const causes = entry('z:1', [note('eerst')]);
    for (const effect of [
      entry('a:1', [], { ...early, after: ['z:1'] }),
      entry('a:1', [note('later', 'z:1')], early),
      entry('a:1', [], { ...early, undoes: 'z:1' }),
      entry('z:2', [], early),
    ]) {
      expect(dotsOf(orderLog([effect, causes]))).toEqual(['z:1', effect.dot]);
    }
  });

  it('R-MERGE-12 does not let a line wait for a score, which others have not got', () => {
    const scored = entry('z:1', [note('eerst'), score(1)]);
    const later = entry('a:1', [score(2, 'z:1')], { at: '2016-01-01T09:00:00Z' });
    const open = entry('a:2', [note('ander'), score(3, 'z:1')], { at: '2016-01-01T09:00:00Z' });
    expect(dotsOf(orderLog([scored, later, open])).filter((dot) => dot !== 'a:1')).toEqual(['a:2', 'z:1']);
  });

  it('R-MERGE-12 has lines that did not know each other stand by their moment, then by their dot', () => {
    const at = '2026-11-24T10:00:00+01:00';
    const [late, b, a] = [entry('a:9'), entry('b:2', [], { at }), entry('a:2', [], { at: '2026-11-24T09:00:00Z' })];
    const [lower, broken] = [entry('z:1', [], { at }), entry('m:1', [], { at: 'ooit' })];
    expect(dotsOf(orderLog([late, b, a, lower, broken]))).toEqual(['m:1', 'z:1', 'a:2', 'b:2', 'a:9']);
    expect(dotsOf(orderLog([b, lower, broken]))).toEqual(['m:1', 'z:1', 'b:2']);
  });

  it('R-MERGE-12 has any number of lines that did not know each other stand by their moment', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 86_399 }), { maxLength: 40 }), (seconds) => {
        const log = seconds.map((second, at) =>
          entry(`r${at}:1`, [], { at: new Date(Date.UTC(2026, 10, 24) + second * 1_000).toISOString() }),
        );
        const inTime = [...log].sort((a, b) => (a.at < b.at ? -1 : 1));
        expect(orderLog(log)).toEqual(inTime);
      }),
    );
  });

  it('begins with the earliest of forged lines that each claim to follow the other, and goes on with the rest', () => {
    const one = entry('b:1', [], { at: '2026-11-24T09:00:00Z', after: ['a:1'] });
    const other = entry('a:1', [], { at: '2026-11-24T10:00:00Z', after: ['b:1'] });
    const third = entry('a:2', [], { at: '2026-11-24T11:00:00Z' });
    for (const log of [
      [one, other, third],
      [third, other, one],
    ]) {
      expect(dotsOf(orderLog(log))).toEqual(['b:1', 'a:1', 'a:2']);
    }
  });

  it('takes a line that names itself or a line that is not there', () => {
    const log = [entry('a:1', [], { after: ['a:1', 'weg:1'] }), entry('a:2', [note('x', 'weg:2')])];
    expect(dotsOf(orderLog(log))).toEqual(['a:1', 'a:2']);
    for (const cause of ['b:1', 'weg:1'] as const) {
      const [early, late] = [entry('b:1', [], { after: [cause] }), entry('a:2')];
      expect(dotsOf(orderLog([early, late]))).toEqual(['b:1', 'a:2']);
    }
  });
});
