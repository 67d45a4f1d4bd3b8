import type { Content } from '../../../shared/model/content';

/** Ids that the file does not name are made anew on import; everything else must be the same. */
export function comparable(content: Content) {
  const listed = <Thing extends object>(things: ReadonlyMap<string, Thing>, ...without: string[]) =>
    [...things.values()].map((thing) =>
      Object.fromEntries(Object.entries(thing).filter(([field]) => !without.includes(field))),
    );
  return {
    ...content,
    notes: listed(content.notes, 'id'),
    steps: listed(content.steps, 'id'),
    reservations: listed(content.reservations, 'id'),
  };
}
