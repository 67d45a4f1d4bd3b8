import type { Language } from '../i18n/language';
import { conflictsOf, mayDisagree } from '../merge/conflicts';
import type { TableState } from '../merge/merge-tables';
import { viewOf } from '../model/content-of';
import type { Element } from '../model/content-types';
import { type Entity, parseKey } from '../register/document';
import type { MapElement, MapModel } from './map-model';
import { removedElementView } from './map-model-of';

/**
 * Elements that one laptop took away while another changed them, where they stood: the table has yet to say whether they
 * come back. They are on no map of the hall, and nothing counts them.
 */
export function removedElementsOf(table: TableState, language: Language): readonly MapElement[] {
  if (!mayDisagree(table.document)) return [];
  return conflictsOf(table).flatMap((conflict) => {
    if (conflict.kind !== 'removal' || !conflict.isGone || parseKey(conflict.thing).kind !== 'element') return [];
    const element = viewOf<Element>(table.document.entities.get(conflict.thing) as Entity);
    // One that never had a place has none to be missed at.
    return element.position == null ? [] : [removedElementView(element, element.position, language)];
  });
}

/** A map with what was removed elsewhere on it; the same map when there is nothing. */
export function withRemoved(model: MapModel, removed: readonly MapElement[]): MapModel {
  return removed.length === 0 ? model : { ...model, elements: [...model.elements, ...removed] };
}
