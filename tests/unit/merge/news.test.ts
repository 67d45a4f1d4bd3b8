import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { mergeTables, type TableState } from '../../../shared/merge/merge-tables';
import { newsOf, titleIn, titleOf } from '../../../shared/merge/news';
import { contentOf } from '../../../shared/model/content-of';
import type { EntityKey } from '../../../shared/register/document';
import { entry, note, write } from '../log/entry';

const table = (...log: readonly LogEntry[]): TableState => ({ log, document: fold(log) });
const born = (key: EntityKey, name: string) => [write(key, 'alive', true), write(key, 'name', name)];
const begun = entry('a:1', [...born('element:partij', 'Partij'), ...born('element:weg', 'Weg'), note('begin')]);
const from = (name: string) => ({ after: ['a:1'] as const, laptop: { id: name, name } });

function news(before: TableState, theirs: TableState) {
  const merged = mergeTables(before, theirs);
  if (!merged.ok) throw new Error(merged.refusal.code);
  return { ...newsOf(before, merged.value, (laptop) => laptop?.name ?? 'onbekend'), after: merged.value };
}

describe('what taking in has changed', () => {
  it('R-TAKE-4 tells how many lines came of whom, and what the other side does not know', () => {
    const before = table(begun, entry('a:2', [note('hier', 'a:1')]));
    const theirs = table(
      begun,
      entry('b:1', born('element:b', 'B'), from('Waterschap')),
      entry('b:2', born('element:c', 'C')),
      entry('x:1', born('element:d', 'D')),
    );
    const told = news(before, theirs);
    expect([told.lines, told.unsent]).toEqual([3, 1]);
    expect(told.sources).toEqual([
      { by: 'Waterschap', lines: 2 },
      { by: 'onbekend', lines: 1 },
    ]);
  });

  it('R-TAKE-4 lists what is new, changed and gone, elements first, each with its last line and who wrote that', () => {
    const last = entry('b:3', [note('daarna', 'b:1')], { text: 'Laatste regel' });
    const theirs = table(
      begun,
      entry('b:1', [...born('note:n', ''), note('daar', 'a:1')], from('Waterschap')),
      entry('b:2', [...born('element:nieuw', 'Nieuw'), write('element:weg', 'alive', false, 'a:1')]),
      last,
    );
    const { items } = news(table(begun), theirs);
    expect(items.map(({ kind, id, change }) => `${kind} ${id} ${change}`)).toEqual([
      'element partij changed',
      'element nieuw added',
      'element weg removed',
      'note n added',
    ]);
    expect(items[0]).toEqual({
      key: 'element:partij',
      kind: 'element',
      id: 'partij',
      change: 'changed',
      line: 'Laatste regel',
      at: last.at,
      by: 'Waterschap',
    });
  });

  it('R-TAKE-4 lists nothing that people see no difference in', () => {
    const before = table(begun, entry('a:2', [note('zelfde', 'a:1')]));
    const theirs = table(
      begun,
      entry('b:1', [note('zelfde', 'a:1')], from('Waterschap')),
      entry('b:2', [
        ...['position', 'currentItem', 'currentItemSince'].map((field) => write('element:weg', field, 1)),
        ...born('person:jan', 'Jan'),
        ...born('step:s', 'Raad'),
      ]),
      entry('b:3', born('element:kort', 'Kort')),
      entry('b:4', [write('element:kort', 'alive', false, 'b:3')]),
    );
    expect(news(before, theirs).items).toEqual([]);
  });

  it('R-TAKE-4 tells a new disagreement once, and a settled one as a change', () => {
    const mine = table(begun, entry('a:2', [note('hier', 'a:1')]));
    const first = entry('b:1', [note('daar', 'a:1'), write('element:weg', 'alive', false, 'a:1')], from('Waterschap'));
    const met = news(mine, table(begun, first));
    expect(met.conflicts.map(({ kind, thing }) => `${kind} ${thing}`)).toEqual(['values element:partij']);
    const again = news(met.after, table(begun, first, entry('b:2', born('element:c', 'C'))));
    expect(again.conflicts).toEqual([]);
    // What is chosen is what was shown here already.
    const settled = entry('b:2', [note('hier', 'b:1', 'a:2')], { after: ['a:2'] });
    const after = news(met.after, { log: [...met.after.log, settled], document: fold([...met.after.log, settled]) });
    expect(after.items.map(({ id, change }) => `${id} ${change}`)).toEqual(['partij changed']);
  });

  it('R-TAKE-4 tells a removal against a change apart from values that differ in the same thing', () => {
    const mine = table(begun, entry('a:2', [note('hier', 'a:1')]));
    const theirs = table(begun, entry('b:1', [write('element:partij', 'alive', false, 'a:1')], from('Waterschap')));
    expect(news(mine, theirs).conflicts.map(({ kind }) => kind)).toEqual(['removal']);
  });

  it('R-TAKE-4 calls what is gone by the name it had', () => {
    const before = table(begun);
    const theirs = table(begun, entry('b:1', [write('element:weg', 'alive', false, 'a:1')], from('Waterschap')));
    const { items, after } = news(before, theirs);
    expect(items.map((item) => titleIn({ before: before.document, after: after.document }, item))).toEqual(['Weg']);
  });
});

it('R-TAKE-4 calls each thing by its name, number or title, and by its id when it is not there', () => {
  const text = (key: EntityKey, ...more: ReturnType<typeof write>[]) => [write(key, 'alive', true), ...more];
  const content = contentOf(
    fold([
      entry('a:1', [
        ...text('element:p', write('element:p', 'kind', 'stakeholder'), write('element:p', 'name', 'Provincie')),
        ...text('element:w', write('element:w', 'kind', 'task'), write('element:w', 'name', 'Wonen')),
        ...text(
          'relation:r',
          ...[['kind', 'leads'] as const, ['from', 'p'] as const, ['to', 'w'] as const].map(([field, value]) =>
            write('relation:r', field, value),
          ),
        ),
        ...(['decision', 'action', 'question'] as const).flatMap((kind) =>
          text(`${kind}:x`, write(`${kind}:x`, 'no', '2026-01'), write(`${kind}:x`, 'text', `Een ${kind}`)),
        ),
        ...text('learning:x', write('learning:x', 'text', 'Geleerd')),
        ...text('session:x', write('session:x', 'title', 'Gebiedstafel 1')),
        ...text('note:x', write('note:x', 'text', 'Genoteerd')),
      ]),
    ]),
  );
  const titles = (id: (kind: string) => string) =>
    (['element', 'relation', 'decision', 'action', 'question', 'learning', 'session', 'note'] as const).map((kind) =>
      titleOf(content, kind, id(kind)),
    );
  expect(titles((kind) => ({ element: 'w', relation: 'r' })[kind] ?? 'x')).toEqual([
    'Wonen',
    'Provincie – Wonen',
    '2026-01 Een decision',
    '2026-01 Een action',
    '2026-01 Een question',
    'Geleerd',
    'Gebiedstafel 1',
    'Genoteerd',
  ]);
  expect(new Set(titles(() => 'nooit'))).toEqual(new Set(['nooit']));
});
