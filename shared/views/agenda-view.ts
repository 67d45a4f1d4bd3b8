import { z } from 'zod';
import type { Content } from '../model/content';
import type { JsonObject } from '../values/json';
import { type MapViewRecord, parseMapView, wholeMapView } from './map-view-record';
import { isSameMapView, keptRecord, recordOfView } from './named-views';

/**
 * How the table is looked at during an agenda item. An open record in the document: a part that this version does not
 * know stays there untouched, and one it cannot read is passed over.
 */
export interface AgendaView {
  /** Map, list or another view of the console, by its name. */
  readonly main: string;
  /** Where the map is looked at from, what stands in focus, what is left out. */
  readonly map: MapViewRecord;
  /** Elements that the hall looks at; empty is the whole map. */
  readonly hall: readonly string[];
  /** The named view that the map shows, whatever that is by then; null for a view of the item's own. */
  readonly named: string | null;
}

/** Most characters that a kept view may take. */
export const longestView = 200_000;

const standardMain = 'map';
const partsSchema = z.looseObject({
  main: z.string().max(100).optional().catch(undefined),
  map: z.unknown(),
  hall: z.array(z.string().max(1_000)).max(10_000).optional().catch(undefined),
  named: z.string().max(1_000).nullish().catch(undefined),
});

/** A kept view, read back. What is no view at all gives undefined; what is missing in one is as usual. */
export function parseAgendaView(value: unknown): AgendaView | undefined {
  const read = partsSchema.safeParse(value);
  if (!read.success) return undefined;
  const { main, map, hall, named } = read.data;
  return { main: main ?? standardMain, map: parseMapView(map) ?? wholeMapView, hall: hall ?? [], named: named ?? null };
}

/** The view as it is kept: plain data, the camera to a pixel. */
export function recordOfAgendaView(view: AgendaView): JsonObject {
  return JSON.parse(JSON.stringify({ ...view, map: keptRecord(view.map) })) as JsonObject;
}

/** Whether two views show the same. */
export function isSameView(one: AgendaView, other: AgendaView): boolean {
  const aroundIt = ({ main, hall, named }: AgendaView): string => JSON.stringify([main, hall, named]);
  return aroundIt(one) === aroundIt(other) && isSameMapView(one.map, other.map);
}

/** A kept view with what its named view shows by now; as it was kept when that is gone. */
export function withNamedView(view: AgendaView, views: Content['views']): AgendaView {
  const named = view.named === null ? undefined : views.get(view.named);
  return named === undefined ? { ...view, named: null } : { ...view, map: recordOfView(named) };
}
