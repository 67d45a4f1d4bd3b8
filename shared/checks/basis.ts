import type { LogEntry } from '../log/log-entry';
import type { RelationKind } from '../model/relation-kinds';
import { type EntityKey, keyOf } from '../register/document';
import { trailOf } from './log-trail';

/** Relations of these kinds at an element whose presence or absence decides a result, also those removed since. */
export interface Watched {
  readonly kinds: readonly RelationKind[];
  readonly element: string;
  /** The end of the relation at which the element stands. */
  readonly end: 'from' | 'to';
}

/** What a result rests on. */
export interface Basis {
  /** Ids of the elements it is about, for the map. */
  readonly elements: readonly string[];
  /** Everything it was worked out from: elements, relations, decisions, steps, questions, actions. */
  readonly restsOn: readonly EntityKey[];
  /** A result can also rest on what is not there: "nobody leads" rests on the lead that was taken away. */
  readonly watches?: readonly Watched[];
}

export function elementKeys(ids: readonly string[]): readonly EntityKey[] {
  return ids.map((id) => keyOf('element', id));
}

export function relationKeys(ids: readonly string[]): readonly EntityKey[] {
  return ids.map((id) => keyOf('relation', id));
}

/** All things of a basis, with the relations that it watches. */
export function thingsBehind(log: readonly LogEntry[], { restsOn, watches = [] }: Basis): readonly EntityKey[] {
  const trail = trailOf(log);
  const watched = watches.flatMap(({ element, end, kinds }) => trail.relationsAt(element, end, kinds));
  return [...new Set([...restsOn, ...watched])];
}

/** The entries of the log that a result rests on, in the order of the log. Moving an element on the map is not among them. */
export function entriesBehind(log: readonly LogEntry[], basis: Basis): readonly LogEntry[] {
  const trail = trailOf(log);
  const entries = new Map<LogEntry, number>();
  for (const thing of thingsBehind(log, basis)) {
    for (const { entry, place } of trail.of(thing)) {
      if (entry.event.type !== 'elements.moved') entries.set(entry, place);
    }
  }
  return [...entries].sort(([, one], [, other]) => one - other).map(([entry]) => entry);
}

/** What a thing is called and where it stands is no reason for anything. */
const noReason: ReadonlySet<string> = new Set([
  'name',
  'aliases',
  'note',
  'position',
  'basis',
  'openness',
  'identifier',
]);

/** Whether something that a result rests on was written behind a place in the log and stands. */
export function hasChangedSince(log: readonly LogEntry[], basis: Basis, since: number): boolean {
  const trail = trailOf(log);
  return thingsBehind(log, basis).some((thing) =>
    trail
      .of(thing)
      .some(
        ({ entry, place }) =>
          place > since && entry.writes.some(({ entity, field }) => entity === thing && !noReason.has(field)),
      ),
  );
}
