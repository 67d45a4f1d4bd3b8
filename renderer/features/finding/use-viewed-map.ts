import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { FocusSteps } from '../../../shared/projection/hall-look';
import type { MapElement, MapModel } from '../../../shared/projection/map-model';
import { touchedIn } from '../../../shared/projection/touched-in';
import { collapsedMap, filteredMap, neighbourhoodOf } from '../../../shared/projection/viewed-map';
import type { MapFocus } from '../../../shared/views/map-view-record';
import { useTable } from '../../app/app-context';
import { useLanguage } from '../../ui/language-context';
import { mapViewStore } from '../view/map-view-store';

interface ViewedMap {
  readonly model: MapModel;
  /** What the view puts in the light; null when it leaves everything alike. */
  readonly spotlight: { readonly elements: readonly string[]; readonly relations: readonly string[] } | null;
  /** The one element that is looked at with what it relates to, and how far. */
  readonly fan: { readonly centre: string; readonly steps: FocusSteps } | null;
  /** Elements that the filter leaves out. */
  readonly hidden: number;
  /** Elements that are not shown by themselves, because of a filter or in a folded class: they keep their places. */
  readonly away: readonly MapElement[];
}

/** The map as the view of the moment has it: filtered, with classes collapsed, and with a part in the light. */
export function useViewedMap(whole: MapModel): ViewedMap {
  const language = useLanguage();
  const filter = useStore(mapViewStore, (view) => view.filter);
  const focus = useStore(mapViewStore, (view) => view.focus);
  const collapsed = useStore(mapViewStore, (view) => view.collapsed);
  // Only a filter by session reads the log, which changes with every entry.
  const log = useTable((table) => (filter.sessions.length === 0 ? null : table.log));
  return useMemo(() => {
    const filtered = filteredMap(whole, filter, (session) => touchedIn(log ?? [], session));
    const model = collapsedMap(filtered, collapsed, language);
    const around = focus === null ? null : neighbourhoodOf(model, focus);
    return {
      model,
      spotlight:
        around === null || around.elements.size === 0
          ? null
          : { elements: [...around.elements], relations: [...around.relations] },
      fan: fanIn(model, focus),
      hidden: whole.elements.length - filtered.elements.length,
      away: model === whole ? nobody : notIn(whole, model),
    };
  }, [whole, filter, focus, collapsed, language, log]);
}

function fanIn({ elements }: MapModel, focus: MapFocus | null): ViewedMap['fan'] {
  const [centre, ...others] = focus?.elements ?? [];
  if (focus === null || centre === undefined || others.length > 0) return null;
  return elements.some(({ id }) => id === centre) ? { centre, steps: focus.steps } : null;
}

const nobody: readonly MapElement[] = [];

function notIn(whole: MapModel, { elements }: MapModel): readonly MapElement[] {
  const shown = new Set(elements.map(({ id }) => id));
  return whole.elements.filter(({ id }) => !shown.has(id));
}
