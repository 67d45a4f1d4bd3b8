import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { EntityKey } from '../../../shared/register/document';
import { restoringOf } from '../../../shared/snapshot/restore-snapshot';
import { entry, score, write } from '../log/entry';

const born = (key: EntityKey, name: string) => [write(key, 'alive', true), write(key, 'name', name)];
const begun = entry('a:1', [
  ...born('element:w', 'Wonen'),
  ...born('element:n', 'Natuur'),
  ...born('decision:d', 'Doen'),
]);
const place = (key: EntityKey, x: number, ...replaced: readonly `${string}:${number}`[]) =>
  write(key, 'position', { x, y: 0 }, ...replaced);

function restoring(then: readonly LogEntry[], since: readonly LogEntry[]) {
  const { changes, ...rest } = restoringOf(fold([...then, ...since]), fold(then));
  return { ...rest, changes: changes.map(({ thing, field, value }) => `${thing} ${field} ${JSON.stringify(value)}`) };
}
const counted = (kind: string, counts: object) => ({ kind, back: 0, gone: 0, changed: 0, moved: 0, ...counts });

describe('what putting back would change', () => {
  it('R-SNAP-5 is nothing where nothing differs', () => {
    expect(restoring([begun], [])).toEqual({ changes: [], counts: [], disagreements: 0 });
    const forth = [
      entry('a:2', [write('element:w', 'name', 'W', 'a:1')]),
      entry('a:3', [write('element:w', 'name', 'Wonen', 'a:2')]),
    ];
    expect(restoring([begun], forth).changes).toEqual([]);
  });

  it('R-SNAP-5 is what came, went, changed and moved since, counted by kind', () => {
    const then = [begun, entry('a:2', [place('element:w', 1), place('element:n', 1)])];
    const since = [
      entry('a:3', [...born('element:nieuw', 'Nieuw'), ...born('action:a', 'Doe dit')]),
      entry('a:4', [
        place('element:w', 2, 'a:2'),
        write('element:n', 'name', 'N', 'a:1'),
        place('element:n', 2, 'a:2'),
      ]),
      entry('a:5', [write('decision:d', 'alive', false, 'a:1')]),
    ];
    expect(restoring(then, since)).toEqual({
      changes: [
        'element:w position {"x":1,"y":0}',
        'element:n name "Natuur"',
        'element:n position {"x":1,"y":0}',
        'decision:d alive true',
        'element:nieuw alive false',
        'action:a alive false',
      ],
      counts: [
        counted('element', { gone: 1, changed: 1, moved: 1 }),
        counted('decision', { back: 1 }),
        counted('action', { gone: 1 }),
      ],
      disagreements: 0,
    });
  });

  it('R-SNAP-6 leaves what was held, what is private, what was gone at both moments, and a place given since', () => {
    const then = [begun, entry('a:2', [write('element:n', 'alive', false, 'a:1')])];
    const since = [
      entry('a:3', [...born('session:s', 'Sessie'), ...born('note:x', 'Notitie'), score(5)]),
      entry('a:4', [write('element:n', 'name', 'N', 'a:1'), place('element:w', 3), write('element:w', 'year', 2030)]),
    ];
    expect(restoring(then, since)).toEqual({
      changes: ['element:w year null'],
      counts: [counted('element', { changed: 1 })],
      disagreements: 0,
    });
  });

  it('R-SNAP-7 settles nothing about which laptops disagree, and counts those that did not disagree then', () => {
    const apart = [
      entry('b:1', [write('element:w', 'name', 'B', 'a:1')]),
      entry('c:1', [write('element:w', 'name', 'C', 'a:1')]),
    ];
    expect(restoring([begun], apart)).toEqual({ changes: [], counts: [], disagreements: 1 });
    expect(restoring([begun, ...apart], []).disagreements).toBe(0);
    const more = entry('d:1', [write('element:w', 'name', 'D', 'a:1')]);
    expect(restoring([begun, ...apart], [more]).disagreements).toBe(1);
    const other = entry('c:2', [write('element:w', 'name', 'C2', 'c:1')]);
    expect(restoring([begun, ...apart], [other]).disagreements).toBe(1);
    const settled = entry('d:1', [write('element:w', 'name', 'D', 'b:1', 'c:1')]);
    expect(restoring([begun, ...apart], [settled])).toMatchObject({
      changes: ['element:w name "C"'],
      disagreements: 0,
    });
  });

  it('R-SNAP-7 counts a removal against a change as one disagreement', () => {
    const apart = [
      entry('b:1', [write('element:w', 'alive', false, 'a:1')]),
      entry('c:1', [write('element:w', 'alive', true, 'a:1')]),
    ];
    expect(restoring([begun], apart)).toMatchObject({ changes: [], disagreements: 1 });
  });
});
