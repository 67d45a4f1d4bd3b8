import { expect, it } from 'vitest';
import { isAboutLooking } from '../../../shared/log/looking-entry';
import { entry, note, write } from './entry';

it('an entry is about looking when it touches nothing but views and the view of an agenda item', () => {
  const view = write('view:v', 'name', 'Alleen wonen');
  const kept = write('agendaItem:s/1', 'view', {});
  expect([[view], [kept], [kept, view]].map((writes) => isAboutLooking(entry('a:1', writes)))).toEqual([
    true,
    true,
    true,
  ]);
  const others = [[], [note('x')], [view, note('x')], [write('agendaItem:s/1', 'title', 'Wonen')]];
  expect(others.map((writes) => isAboutLooking(entry('a:1', writes)))).toEqual([false, false, false, false]);
  expect(isAboutLooking(entry('a:1', [write('element:view', 'view', 'kaart')]))).toBe(false);
});
