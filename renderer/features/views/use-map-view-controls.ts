import { useEffect } from 'react';
import { mapModelOf } from '../../../shared/projection/map-model-of';
import { touchedIn } from '../../../shared/projection/touched-in';
import { viewThatShows } from '../../../shared/projection/view-that-shows';
import { pathBetween } from '../../../shared/projection/viewed-map';
import { noFilter } from '../../../shared/views/map-view-record';
import { useActions, useReadState } from '../../app/app-context';
import type { Notice } from '../../app/app-state';
import { findingTexts } from '../finding/texts';
import { wholeMapOf } from '../finding/use-whole-map';
import { goBack, goForward, leaveView } from '../finding/view-history';
import { mapControls } from '../view/map-controls';
import { type MapViewControls, mapViewControls } from '../view/map-view-controls';
import { mapViewStore } from '../view/map-view-store';
import { showNamedView, stepThroughViews } from './named-views';

/** Gives keys, palette and buttons the ways of looking at the map, as long as a table is on screen. */
export function useMapViewControls(): void {
  const readState = useReadState();
  const { select, notify } = useActions();
  useEffect(() => {
    /** Why no way was shown, which no longer holds once one is. */
    let told: Notice | null = null;
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
        const { table, language } = readState();
        if (table === null) return;
        leaveView();
        const { filter } = mapViewStore.getState();
        const shown = viewThatShows(wholeMapOf(table, language), mapViewStore.getState(), elements, (session) =>
          touchedIn(table.log, session),
        );
        mapViewStore.setState(shown);
        if (shown.filter !== filter) notify({ kind: 'info', text: findingTexts[language].filterPutAside });
        // Once the map shows it.
        requestAnimationFrame(() => {
          mapControls.current?.find(elements);
          // The keys go on from what was found, not from where they were before it was looked for.
          const [only, ...others] = elements;
          if (only !== undefined && others.length === 0) mapControls.current?.focus(only);
        });
      },
      showPath: (ends) => {
        const { table, language } = readState();
        if (table === null) return;
        const [from, to] = ends;
        if (from === undefined || to === undefined || ends.length > 2) {
          told = { kind: 'info', text: findingTexts[language].twoForPath(ends.length) };
          notify(told);
          return;
        }
        const path = pathBetween(mapModelOf(table.content, language, { audience: 'facilitator' }), from, to);
        if (path === undefined) {
          told = { kind: 'info', text: findingTexts[language].noPath };
          notify(told);
          return;
        }
        if (told !== null && readState().notice === told) notify(null);
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
