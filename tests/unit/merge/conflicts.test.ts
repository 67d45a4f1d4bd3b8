import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { conflictsOf, mayDisagree } from '../../../shared/merge/conflicts';
import type { TableState } from '../../../shared/merge/merge-tables';
import { keyOf } from '../../../shared/register/document';
import { entry, note, score, write } from '../log/entry';

const table = (...log: readonly LogEntry[]): TableState => ({ log, document: fold(log) });
const alive = write('element:partij', 'alive', true);
const gone = (...replaced: readonly `${string}:${number}`[]) => write('element:partij', 'alive', false, ...replaced);
const laptop = { id: 'een', name: 'Waterschap' };
const begun = entry('a:1', [alive, note('begin')], { session: 's', laptop, text: 'Partij erbij' });
/** Said by a laptop that knew how it began. */
const apart = (dot: `${string}:${number}`, ...writes: LogEntry['writes']) => entry(dot, writes, { after: ['a:1'] });

describe('a disagreement about a value', () => {
  it('R-MERGE-6 has each value once, with all who said it: when, in what session, on which laptop, in what line', () => {
    const b = apart('b:1', note('hoog', 'a:1'));
    const c = apart('c:1', note('laag', 'a:1'));
    const a = entry('a:2', [note('hoog', 'a:1')], { session: 's', text: 'Hoog' });
    const [conflict, ...others] = conflictsOf(table(begun, b, c, a));
    expect(others).toEqual([]);
    expect(conflict).toEqual({
      kind: 'values',
      thing: 'element:partij',
      field: 'note',
      values: [
        {
          value: 'hoog',
          said: [
            { dot: 'b:1', at: b.at, session: null, laptop: undefined, line: 'b:1' },
            { dot: 'a:2', at: a.at, session: 's', laptop, line: 'Hoog' },
          ],
        },
        { value: 'laag', said: [{ dot: 'c:1', at: c.at, session: null, laptop: undefined, line: 'c:1' }] },
      ],
    });
  });

  it('R-MERGE-6 is told with empty hands of a line that the log has lost', () => {
    const { log, document } = table(begun, apart('b:1', note('hoog', 'a:1')), apart('c:1', note('laag', 'a:1')));
    const [conflict] = conflictsOf({ document, log: log.filter(({ dot }) => dot !== 'c:1') });
    const unknown = { dot: 'c:1', at: '', session: null, laptop: undefined, line: '' };
    expect(conflict?.kind === 'values' && conflict.values[1]?.said).toEqual([unknown]);
  });

  it('R-MERGE-6 is none where both wrote the same, where a box stands, and in what is private', () => {
    const same = [apart('b:1', note('hoog', 'a:1')), apart('c:1', note('hoog', 'a:1'))];
    const places = (x: number) =>
      ['position', 'view', 'openedAt', 'currentItem', 'currentItemSince'].map((field) =>
        write('element:partij', field, x),
      );
    const moved = [apart('b:2', ...places(1)), apart('c:2', ...places(2))];
    const scored = [apart('b:3', score(1), write('analysis:partij', 'alive', true)), apart('c:3', score(2))];
    const met = table(begun, ...same, ...moved, ...scored);
    expect(conflictsOf(met)).toEqual([]);
    expect(mayDisagree(met.document)).toBe(true);
  });

  it('R-MERGE-6 may be there only where a field has more than one write, or something was removed', () => {
    expect(mayDisagree(table(begun).document)).toBe(false);
    expect(mayDisagree(table(begun, apart('b:1', note('hoog'))).document)).toBe(true);
  });
});

describe('a removal that not all knew of', () => {
  it('R-MERGE-9 is told with what was changed meanwhile, by whom', () => {
    const removed = apart('b:1', gone('a:1'));
    const changed = apart('c:1', note('toch', 'a:1'), write('element:partij', 'position', { x: 1 }));
    expect(conflictsOf(table(begun, removed, changed))).toEqual([
      {
        kind: 'removal',
        thing: 'element:partij',
        isGone: true,
        removals: [expect.objectContaining({ dot: 'b:1' })],
        changes: [{ field: 'note', value: 'toch', said: expect.objectContaining({ dot: 'c:1', line: 'c:1' }) }],
      },
    ]);
  });

  it('R-MERGE-9 is in peace when one of those who removed it knew the change', () => {
    const changed = apart('c:1', note('toch', 'a:1'));
    const knowing = entry('d:1', [gone('a:1')], { after: ['c:1'] });
    const met = table(begun, changed, apart('b:1', gone('a:1')), knowing);
    expect(conflictsOf(met)).toEqual([]);
  });

  it('R-MERGE-9 is in peace when only its place was changed, and is then not looked at again', () => {
    const met = table(begun, entry('a:2', [gone('a:1')]));
    expect(mayDisagree(met.document)).toBe(true);
    expect(conflictsOf(met)).toEqual([]);
    expect(mayDisagree(met.document)).toBe(false);
    const moved = table(begun, apart('b:1', gone('a:1')), apart('c:1', write('element:partij', 'position', { x: 1 })));
    expect(conflictsOf(moved)).toEqual([]);
  });

  it('R-MERGE-9 against putting back is told too, with the values that differ, when the thing stands meanwhile', () => {
    const removed = entry('b:1', [gone('a:1')], { after: ['a:1'] });
    const kept = entry('c:2', [write('element:partij', 'alive', true, 'a:1')], { after: ['a:1'] });
    const values = [entry('d:1', [note('hoog', 'a:1')]), entry('e:1', [note('laag', 'a:1')])];
    const found = conflictsOf(table(begun, removed, kept, ...values));
    expect(found.map(({ kind }) => kind)).toEqual(['removal', 'values']);
    expect(found[0]).toMatchObject({
      isGone: false,
      changes: [
        { field: 'alive', value: true, said: { dot: 'c:2' } },
        { field: 'note', said: { dot: 'd:1' } },
        { field: 'note', said: { dot: 'e:1' } },
      ],
    });
  });

  it('R-MERGE-9 hides the values that differ in a thing that is away', () => {
    const values = [apart('d:1', note('hoog', 'a:1')), apart('e:1', note('laag', 'a:1'))];
    const found = conflictsOf(table(begun, ...values, entry('f:1', [gone('a:1')], { after: ['d:1', 'e:1'] })));
    expect(found).toEqual([]);
  });

  it('R-MERGE-9 is none where the removal was taken back by somebody who knew it', () => {
    const back = entry('a:3', [write(keyOf('element', 'partij'), 'alive', true, 'a:2')]);
    expect(conflictsOf(table(begun, entry('a:2', [gone('a:1')]), back))).toEqual([]);
  });
});
