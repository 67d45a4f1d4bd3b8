import { z } from 'zod';
import { elementKinds, layers } from '../model/vocabulary';
import { elementClasses, mapStates } from './map-vocabulary';

const id = z.string().min(1).max(1_000);
const ids = z.array(id).max(10_000).readonly();

/**
 * How a map is looked at, as one plain value that can be kept and shown again: by an agenda item, by going back to where
 * one was, in a named view. It says nothing about the table itself. Things it names may be gone by the time it is shown;
 * whoever shows it passes over them.
 */
export const mapViewSchema = z.strictObject({
  /** The middle of the window in map units and the zoom, so that it serves windows of any size; null for the whole map. */
  camera: z
    .strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive().max(100) })
    .readonly()
    .nullable(),
  /** Elements with what lies within so many relations of them; the rest steps back. */
  focus: z
    .strictObject({ elements: ids, steps: z.union([z.literal(1), z.literal(2), z.literal(3)]) })
    .readonly()
    .nullable(),
  /** What is shown; an empty list leaves everything in. Lists narrow together, the words of one list widen it. */
  filter: z
    .strictObject({
      kinds: z.array(z.enum(elementKinds)).readonly(),
      layers: z.array(z.enum(layers)).readonly(),
      states: z.array(z.enum(mapStates)).readonly(),
      /** Tasks with what relates to them. */
      themes: ids,
      /** Sessions in which something was written about the element. */
      sessions: ids,
      /** Parties with what relates to them. */
      parties: ids,
    })
    .readonly(),
  /** Classes of elements that are shown as one element each. */
  collapsed: z.array(z.enum(elementClasses)).readonly(),
});

export type MapViewRecord = Readonly<z.infer<typeof mapViewSchema>>;
export type MapFilter = MapViewRecord['filter'];
export type MapFocus = NonNullable<MapViewRecord['focus']>;

export const noFilter: MapFilter = { kinds: [], layers: [], states: [], themes: [], sessions: [], parties: [] };

/** Everything, the whole map in view. */
export const wholeMapView: MapViewRecord = { camera: null, focus: null, filter: noFilter, collapsed: [] };

/** Whether a filter leaves anything out. */
export const narrows = (filter: MapFilter): boolean => Object.values(filter).some((list) => list.length > 0);

/** A kept view, read back. Anything that is not one, whatever it is, gives undefined. */
export function parseMapView(value: unknown): MapViewRecord | undefined {
  const read = mapViewSchema.safeParse(value);
  return read.success ? read.data : undefined;
}
