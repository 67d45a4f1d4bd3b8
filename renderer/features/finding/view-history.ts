import { createStore } from 'zustand/vanilla';
import type { MapViewRecord } from '../../../shared/views/map-view-record';
import { currentMapView, mapViewStore, showMapView } from '../view/map-view-store';

interface ViewHistory {
  readonly before: readonly MapViewRecord[];
  readonly after: readonly MapViewRecord[];
}

/** As far back as anybody goes. */
const most = 50;

/** The ways the map was looked at, to go back to. View state: it ends with the table, and is written nowhere. */
export const viewHistory = createStore<ViewHistory>(() => ({ before: [], after: [] }));

/** Before a jump, a filter or a spotlight: where one is now can be come back to. */
export function leaveView(): void {
  const { before } = viewHistory.getState();
  viewHistory.setState({ before: [...before, currentMapView()].slice(-most), after: [] });
}

/** Looks at the map in another way; from where one was one comes back. */
export function look(change: Partial<MapViewRecord>): void {
  leaveView();
  mapViewStore.setState(change);
}

export function goBack(): void {
  const { before, after } = viewHistory.getState();
  const view = before.at(-1);
  if (view === undefined) return;
  viewHistory.setState({ before: before.slice(0, -1), after: [currentMapView(), ...after] });
  showMapView(view);
}

export function goForward(): void {
  const { before, after } = viewHistory.getState();
  const [view, ...rest] = after;
  if (view === undefined) return;
  viewHistory.setState({ before: [...before, currentMapView()], after: rest });
  showMapView(view);
}

export function forgetViews(): void {
  viewHistory.setState({ before: [], after: [] });
}
