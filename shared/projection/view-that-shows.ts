import { type MapViewRecord, noFilter } from '../views/map-view-record';
import type { MapModel } from './map-model';
import { filteredMap, type TouchedIn } from './viewed-map';

type Shown = Pick<MapViewRecord, 'filter' | 'collapsed'>;

/**
 * How elements come to be seen by themselves: without a filter that leaves one of them out, and with the classes of all
 * of them unfolded. What hides none of them stays.
 * @param whole the map without filter @param elements ids; those that are not on the map are passed over
 * @returns the filter as it was given when it stays
 */
export function viewThatShows(
  whole: MapModel,
  { filter, collapsed }: Shown,
  elements: readonly string[],
  touchedIn: TouchedIn,
): Shown {
  const wanted = new Set(elements);
  const isWanted = ({ id }: { readonly id: string }) => wanted.has(id);
  const found = whole.elements.filter(isWanted);
  const left = filteredMap(whole, filter, touchedIn).elements.filter(isWanted);
  const classes = new Set(found.map(({ elementClass }) => elementClass));
  return {
    filter: left.length < found.length ? noFilter : filter,
    collapsed: collapsed.filter((each) => !classes.has(each)),
  };
}
