import { useMemo } from 'react';
import type { Position } from '../../shared/model/content-types';
import type { MapModel } from '../../shared/projection/map-model';
import { type ZoneArea, type ZoneSpace, zoneAreasOf } from '../../shared/projection/zone-areas';

/**
 * Zones as areas around where their elements stand now.
 * @param moved where elements are in the hand, or would go; the area goes along
 */
export function useZoneAreas(
  zones: readonly ZoneSpace[],
  model: MapModel,
  moved: ReadonlyMap<string, Position> = nowhere,
): readonly ZoneArea[] {
  return useMemo(() => {
    if (zones.length === 0) return [];
    const places = new Map(model.elements.map((element) => [element.id, element]));
    return zoneAreasOf(zones, (id) => (places.has(id) ? (moved.get(id) ?? places.get(id)) : undefined));
  }, [zones, model, moved]);
}

const nowhere: ReadonlyMap<string, Position> = new Map();
