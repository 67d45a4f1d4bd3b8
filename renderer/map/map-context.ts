import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/i18n/language';
import type { BadgeLook } from '../../shared/projection/element-shapes';
import type { MapScene } from './scene/map-scene';

/** What all cards of one map share. Changes seldom: cards render again when it does. */
export interface MapLook {
  readonly scene: MapScene;
  readonly language: Language;
  /** Size of names in map units. */
  readonly labelSize: number;
  readonly badge: BadgeLook;
  readonly isEditable: boolean;
  /** Whether the picture of the map shows the cards as well. */
  readonly isPainted: boolean;
  /** The pointer went down on the knob of a card; null when nothing can be related now. */
  readonly startConnecting: ((id: string, event: PointerEvent) => void) | null;
}

export const MapLookContext = createContext<MapLook | null>(null);

export function useMapLook(): MapLook {
  const look = useContext(MapLookContext);
  if (look === null) throw new Error('A card was drawn outside a map');
  return look;
}

/** Light, focus and the like of one element; renders only the card whose state changed. */
export function useCardState(scene: MapScene, id: string): string {
  const subscribe = useCallback((listener: () => void) => scene.onCard(id, listener), [scene, id]);
  return useSyncExternalStore(subscribe, () => scene.cardState(id));
}
