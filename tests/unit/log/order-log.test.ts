import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { FieldWrite, LogEntry } from '../../../shared/log/log-entry';
import { orderLog } from '../../../shared/log/order-log';
import type { Dot, Register } from '../../../shared/register/register';

let minute = 0;

function entry(dot: Dot, writes: readonly FieldWrite[], after?: readonly Dot[]): LogEntry {
  minute += 1;
  return {
    v: 1,
    dot,
    at: new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString(),
    session: null,
    seq: null,
    item: null,
    event: { type: 'element.updated', data: {} },
    text: dot,
    ...(after === undefined ? {} : { after }),
    writes,
  };
}

const score = (value: number, was: Register = []): FieldWrite => ({
  entity: 'analysis:partij',
  field: 'influence',
  value,
  was,
});
const note = (value: string): FieldWrite => ({ entity: 'element:partij', field: 'note', value, was: [] });
const influence = (log: readonly LogEntry[]): Register | undefined =>
  fold(log).entities.get('analysis:partij')?.fields['influence'];
const dots = (log: readonly LogEntry[]): readonly Dot[] => log.map(({ dot }) => dot);

describe('the order of a log with private lines', () => {
  it('R-MERGE-12 keeps a score behind the one that it replaced, which an opening without any open line wrote', () => {
    const begun = entry('a:1', [note('begin')]);
    const first = entry('b:1', [score(3)]);
    const second = entry('d:1', [score(5, [{ dot: 'b:1', value: 3 }])]);
    const open = entry('d:2', [note('verder')], ['a:1']);
    for (const log of [
      [begun, first, second, open],
      [open, second, first, begun],
    ]) {
      const ordered = orderLog(log);
      expect(dots(ordered)).toEqual(['a:1', 'b:1', 'd:1', 'd:2']);
      expect(influence(ordered)).toEqual([{ dot: 'd:1', value: 5 }]);
    }
  });

  it('R-MERGE-12 does so too where an open line carries the score', () => {
    const begun = entry('a:1', [note('begin')]);
    const first = entry('z:1', [score(3)]);
    const mixed = entry('d:1', [note('verder'), score(5, [{ dot: 'z:1', value: 3 }])], ['a:1']);
    expect(influence(orderLog([mixed, first, begun]))).toEqual([{ dot: 'd:1', value: 5 }]);
  });

  it('puts a private line behind the line of its opening that it followed', () => {
    const lines = [entry('a:1', [note('een')]), entry('a:2', [score(1)]), entry('a:3', [note('twee')])];
    expect(dots(orderLog(lines.toReversed()))).toEqual(['a:1', 'a:2', 'a:3']);
  });

  it('ends with forged lines that each claim to follow the other, and with very many', () => {
    const one = entry('a:1', [score(1, [{ dot: 'b:1', value: 2 }])]);
    const other = entry('b:1', [score(2, [{ dot: 'a:1', value: 1 }])]);
    expect(dots(orderLog([one, other])).toSorted()).toEqual(['a:1', 'b:1']);
    const many = Array.from({ length: 30_000 }, (_, at) =>
      entry(`r${at}:1`, [score(at, at === 0 ? [] : [{ dot: `r${at - 1}:1`, value: at - 1 }])]),
    );
    expect(dots(orderLog(many.toReversed()))).toEqual(dots(many));
  });
});
