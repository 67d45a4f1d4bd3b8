import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { mergeTables, type TableState, tableIdOf } from '../../../shared/merge/merge-tables';
import { dotsOf, entry, note, write } from '../log/entry';

const table = (...log: readonly LogEntry[]): TableState => ({ log, document: fold(log) });
function merged(mine: TableState, theirs: TableState) {
  const answer = mergeTables(mine, theirs);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}
const notes = ({ document }: TableState) => document.entities.get('element:partij')?.fields['note'];

const begun = entry('a:1', [write('table:t', 'alive', true), note('begin')]);
const [mine, theirs] = [entry('a:2', [note('hier', 'a:1')]), entry('b:1', [note('daar', 'a:1')], { after: ['a:1'] })];

describe('two tables', () => {
  it('R-MERGE-1 say who is ahead, and what each lacks', () => {
    const both = (one: TableState, other: TableState) => {
      const { relationship, received, unsent } = merged(one, other);
      return [relationship, dotsOf(received), dotsOf(unsent)];
    };
    expect(both(table(begun), table({ ...begun }))).toEqual(['same', [], []]);
    expect(both(table(begun, mine), table(begun))).toEqual(['mine_ahead', [], ['a:2']]);
    expect(both(table(begun), table(begun, theirs))).toEqual(['theirs_ahead', ['b:1'], []]);
    expect(both(table(begun, mine), table(begun, theirs))).toEqual(['apart', ['b:1'], ['a:2']]);
    expect(both(table(), table(begun))).toEqual(['theirs_ahead', ['a:1'], []]);
    expect(both(table(begun), table())).toEqual(['mine_ahead', [], ['a:1']]);
  });

  it('R-TAKE-2 are refused when they are different ones, or were begun apart under one name', () => {
    const [other, apart] = ['anders', 't'].map((id) => table(entry('c:1', [write(`table:${id}`, 'alive', true)])));
    expect(mergeTables(table(begun), other as TableState)).toEqual({
      ok: false,
      refusal: { code: 'other_table', mine: 't', theirs: 'anders' },
    });
    expect(mergeTables(table(begun), apart as TableState)).toEqual({ ok: false, refusal: { code: 'nothing_shared' } });
    expect(tableIdOf(table(mine).document)).toBeUndefined();
  });

  it('R-MERGE-15 do not bring back what was replaced in a log that has lost the line of it', () => {
    const replaced = entry('c:1', [note('later', 'a:1')]);
    const damaged = table(entry('d:1', [write('table:t', 'alive', true)]), replaced);
    const whole = table(damaged.log[0] as LogEntry, begun);
    for (const { document, log } of [merged(damaged, whole), merged(whole, damaged)]) {
      expect(notes({ document, log })).toEqual([{ dot: 'c:1', value: 'later' }]);
      expect(dotsOf(log)).toEqual(['a:1', 'c:1', 'd:1']);
    }
  });

  it('R-MERGE-1 hold all that a replica wrote, whatever it is called', () => {
    const strange = entry('constructor:1', [note('daar', 'a:1'), write('element:nieuw', 'alive', true)]);
    for (const { document, log } of [
      merged(table(begun), table(begun, strange)),
      merged(table(begun, strange), table(begun, theirs)),
    ]) {
      expect(document).toEqual(fold(log));
      expect(document.clock).toMatchObject({ constructor: 1 });
    }
  });
});
