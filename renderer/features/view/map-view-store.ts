import { createStore } from 'zustand/vanilla';
import { type MapViewRecord, wholeMapView } from '../../../shared/views/map-view-record';
import { mapControls } from './map-controls';

/**
 * How the map is looked at, outside React: it outlives a change to the list and back. The camera in it is that of the
 * moment the view was last shown or left; ask `currentMapView` for where the map is now.
 */
export const mapViewStore = createStore<MapViewRecord>(() => wholeMapView);

/** The view as it is now, to be kept and shown again. */
export function currentMapView(): MapViewRecord {
  const kept = mapViewStore.getState();
  const { current } = mapControls;
  return current === null ? kept : { ...kept, camera: current.camera() };
}

/** The named view that was shown last; null after another way of looking was shown. */
export const namedViewStore = createStore<{ readonly shown: string | null }>(() => ({ shown: null }));

/**
 * Shows a view that was kept: calmly, and at the next showing of the map when another view is on screen.
 * @param named the id of the view, when the table keeps it under a name
 */
export function showMapView(view: MapViewRecord, named: string | null = null): void {
  namedViewStore.setState({ shown: named });
  mapViewStore.setState(view, true);
  mapControls.current?.look(view.camera);
}

let shownTable: string | null = null;

/**
 * The map of a table comes on screen. Of another table than before, its view starts as the whole map.
 * @returns whether it is another one
 */
export function startMapView(table: string): boolean {
  if (table === shownTable) return false;
  mapViewStore.setState(wholeMapView, true);
  namedViewStore.setState({ shown: null });
  shownTable = table;
  return true;
}
