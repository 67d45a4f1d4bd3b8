import { useStore } from 'zustand';
import type { Content } from '../../../shared/model/content';
import type { NamedView } from '../../../shared/model/content-types';
import { wholeMapView } from '../../../shared/views/map-view-record';
import { currentViewOf, neighbourView, recordOfView } from '../../../shared/views/named-views';
import { leaveView } from '../finding/view-history';
import { mapViewStore, namedViewStore, showMapView } from '../view/map-view-store';

/** Shows a named view, or the whole map without any filter for null. One comes back with "previous view". */
export function showNamedView(view: NamedView | null): void {
  leaveView();
  if (view === null) showMapView(wholeMapView);
  else showMapView(recordOfView(view), view.id);
}

/** Shows the next or the previous of the named views; beyond the last comes the whole map. */
export function stepThroughViews(views: Content['views'], by: 1 | -1): void {
  const current = currentViewOf(views, mapViewStore.getState(), namedViewStore.getState().shown);
  showNamedView(neighbourView(views, current?.id ?? null, by) ?? null);
}

/** The named view that the map goes by now. */
export function useCurrentView(views: Content['views']): NamedView | undefined {
  const now = useStore(mapViewStore);
  const shown = useStore(namedViewStore, (state) => state.shown);
  return currentViewOf(views, now, shown);
}
