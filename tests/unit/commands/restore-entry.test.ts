import { expect, it } from 'vitest';
import { restoreEntry, writesTowards } from '../../../shared/commands/restore-entry';
import { applyEntry, fold } from '../../../shared/log/fold';
import { contentOf } from '../../../shared/model/content-of';
import { shownValue } from '../../../shared/register/register';
import { entry, write } from '../log/entry';

const chosen = fold([
  entry('a:1', [write('element:w', 'alive', true), write('element:w', 'name', 'Wonen')]),
  entry('a:2', [write('element:n', 'alive', true), write('element:n', 'name', 'Natuur')]),
]);
const found = fold([
  entry('a:1', [write('element:w', 'alive', true), write('element:w', 'name', 'Wonen')]),
  entry('a:3', [write('element:w', 'name', 'Woningbouw', 'a:1'), write('element:w', 'note', 'nieuw')]),
  entry('a:4', [
    write('element:e', 'alive', true),
    write('element:x', 'alive', false),
    write('element:y', 'name', 'Y'),
  ]),
]);

it('R-OPEN-13 writes what differs and nothing else: what was changed, what is new, what is missing', () => {
  const writes = writesTowards(found, chosen).map(({ entity, field, value }) => `${entity} ${field} ${value}`);
  expect(writes.sort()).toEqual([
    'element:e alive false',
    'element:n alive true',
    'element:n name Natuur',
    'element:w name Wonen',
    'element:w note null',
  ]);
  expect(writesTowards(chosen, chosen)).toEqual([]);
});

it('R-OPEN-13 is one entry with a note, after which the table is as it was chosen', () => {
  const context = {
    dot: 'b:1',
    at: '2026-11-24T09:00:00Z',
    session: null,
    seq: null,
    item: null,
    language: 'nl',
  } as const;
  const made = restoreEntry(found, chosen, 'Teruggezet uit een reservekopie', context);
  if (!made.ok) throw new Error(made.refusal.code);
  const after = applyEntry(found, made.value);
  const names = [...contentOf(after).elements.values()].map(({ id, name }) => [id, name]);
  expect(names).toEqual([
    ['w', 'Wonen'],
    ['n', 'Natuur'],
  ]);
  expect([...contentOf(after).notes.values()].map(({ text }) => text)).toEqual(['Teruggezet uit een reservekopie']);
  expect(after.entities.get('element:w')?.fields['name']).toEqual([{ dot: 'b:1', value: 'Wonen' }]);
  expect(shownValue(after.entities.get('element:e')?.fields['alive'])).toBe(false);
  expect(restoreEntry(found, chosen, '', context).ok).toBe(false);
});
