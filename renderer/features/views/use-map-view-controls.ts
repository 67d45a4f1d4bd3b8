import { useEffect } from 'react';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { noFilter } from '../../../shared/projection/map-view-record';
import { pathBetween } from '../../../shared/projection/viewed-map';
import { useActions, useReadState } from '../../app/app-context';
import { findingTexts } from '../finding/texts';
import { goBack, goForward, leaveView } from '../finding/view-history';
import { mapControls } from '../shortcuts/map-controls';
import { type MapViewControls, mapViewControls } from '../shortcuts/map-view-controls';
import { mapViewStore } from '../view/map-view-store';
import { showNamedView, stepThroughViews } from './named-views';

/** Gives keys, palette and buttons the ways of looking at the map, as long as a table is on screen. */
export function useMapViewControls(): void {
  const readState = useReadState();
  const { select, notify } = useActions();
  useEffect(() => {
    const controls: MapViewControls = {
      back: goBack,
      forward: goForward,
      step: (by) => {
        const { table } = readState();
        if (table !== null && table.content.views.size > 0) stepThroughViews(table.content.views, by);
      },
      show: (id) => {
        const view = readState().table?.content.views.get(id);
        if (view !== undefined) showNamedView(view);
      },
      zoomTo: (elements) => {
        leaveView();
        mapControls.current?.zoomTo(elements);
      },
      find: (elements) => {
        leaveView();
        mapControls.current?.find(elements);
      },
      showPath: ([from, to]) => {
        const { table, language } = readState();
        if (table === null || from === undefined || to === undefined) return;
        const path = pathBetween(mapModelOf(table.content, language, { audience: 'facilitator' }), from, to);
        if (path === undefined) {
          notify({ kind: 'warning', text: findingTexts[language].noPath });
          return;
        }
        leaveView();
        // What a filter hides, or what is folded up, cannot be looked at.
        mapViewStore.setState({ filter: noFilter, collapsed: [] });
        // The way itself is chosen; with relations chosen, the light stays on these and their ends.
        select(path.relations.map((id) => ({ kind: 'relation', id })));
        mapControls.current?.reveal(path.elements);
      },
    };
    mapViewControls.current = controls;
    return () => {
      mapViewControls.current = null;
    };
  }, [readState, select, notify]);
}
