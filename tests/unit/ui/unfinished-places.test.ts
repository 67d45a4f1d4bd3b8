import { expect, it } from 'vitest';
import { fieldsOf } from '../../../renderer/features/places/draft';
import { UnfinishedPlaces } from '../../../renderer/features/places/unfinished-places';
import type { PlaceSummary } from '../../../shared/sync/place';

const stick = {
  id: 'p1',
  name: 'Stick',
  address: { kind: 'folder', folder: '/media/stick' },
} as PlaceSummary;

it('what was typed for a new place stands there again after a step back', () => {
  const unfinished = new UnfinishedPlaces();
  const typed = { ...fieldsOf(null), kind: 's3', bucket: 'tafel', secret: 'geheim' } as const;
  unfinished.note(null, typed);
  expect(unfinished.read(null)).toEqual(typed);
});

it('each place has what was typed for it, and begins with what is known of it', () => {
  const unfinished = new UnfinishedPlaces();
  unfinished.note(null, { ...fieldsOf(null), name: 'Nieuw' });
  expect(unfinished.read(stick)).toMatchObject({ name: 'Stick', folder: '/media/stick' });
});

it('a place that was kept leaves nothing for the next one', () => {
  const unfinished = new UnfinishedPlaces();
  unfinished.note(null, { ...fieldsOf(null), name: 'Nieuw' });
  unfinished.finish(null);
  expect(unfinished.read(null)).toEqual(fieldsOf(null));
});
