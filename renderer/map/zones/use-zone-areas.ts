import { useMemo, useSyncExternalStore } from 'react';
import type { MapModel } from '../../../shared/projection/map-model';
import { type ZoneArea, type ZoneSpace, zoneAreasOf } from '../../../shared/projection/zone-areas';
import type { MapScene } from '../scene/map-scene';

/** Zones as areas around where their elements stand now: in the hand too, or where they would go. */
export function useZoneAreas(zones: readonly ZoneSpace[], model: MapModel, scene: MapScene): readonly ZoneArea[] {
  const moved = useSyncExternalStore(scene.onPaint, () => scene.moved);
  return useMemo(() => {
    if (zones.length === 0) return [];
    const places = new Map(model.elements.map((element) => [element.id, element]));
    return zoneAreasOf(zones, (id) => (places.has(id) ? (moved.get(id) ?? places.get(id)) : undefined));
  }, [zones, model, moved]);
}
