import { z } from 'zod';
import type { JsonObject } from '../model/json';
import { type MapViewRecord, parseMapView, wholeMapView } from '../projection/map-view-record';

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
}

/** Most characters that a kept view may take. */
export const longestView = 200_000;

const standardMain = 'map';
const partsSchema = z.looseObject({
  main: z.string().max(100).optional().catch(undefined),
  map: z.unknown(),
  hall: z.array(z.string().max(1_000)).max(10_000).optional().catch(undefined),
});

/** A kept view, read back. What is no view at all gives undefined; what is missing in one is as usual. */
export function parseAgendaView(value: unknown): AgendaView | undefined {
  const read = partsSchema.safeParse(value);
  if (!read.success) return undefined;
  const { main, map, hall } = read.data;
  return { main: main ?? standardMain, map: parseMapView(map) ?? wholeMapView, hall: hall ?? [] };
}

/** The view as it is kept: plain data, the camera to a pixel. */
export function recordOfAgendaView(view: AgendaView): JsonObject {
  const { camera } = view.map;
  const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
  const rounded =
    camera === null ? null : { x: Math.round(camera.x), y: Math.round(camera.y), zoom: thousandths(camera.zoom) };
  return JSON.parse(JSON.stringify({ ...view, map: { ...view.map, camera: rounded } })) as JsonObject;
}

/** Map units and share of the zoom by which a camera may be off after being put back. */
const slack = { place: 4, zoom: 0.01 };

/** Whether two views show the same. */
export function isSameView(one: AgendaView, other: AgendaView): boolean {
  const withoutCamera = ({ main, hall, map }: AgendaView): string =>
    JSON.stringify([main, hall, { ...map, camera: null }]);
  if (withoutCamera(one) !== withoutCamera(other)) return false;
  const [from, to] = [one.map.camera, other.map.camera];
  if (from === null || to === null) return from === to;
  return (
    Math.abs(from.x - to.x) <= slack.place &&
    Math.abs(from.y - to.y) <= slack.place &&
    Math.abs(from.zoom / to.zoom - 1) <= slack.zoom
  );
}
