import { thingsOf } from '../../log/act-entry';
import type { EntityKey } from '../../register/document';
import type { Dot } from '../../register/register';
import type { SessionMoment } from '../sections/session-moment';
import { isPrivateEntry } from '../sections/touched-ids';

/** Which lines of the log say something about a thing. */
export interface LogLines {
  /** Those of these minutes; when there are none, those from before. In order, each once. */
  readonly about: (...things: readonly EntityKey[]) => readonly Dot[];
  /** Place of an entry in the log; for what is not in it, after everything. */
  readonly placeOf: (entry: Dot) => number;
}

export function logLines({ until, entries, between, undone }: SessionMoment): LogLines {
  const places = new Map(until.map(({ dot }, place) => [dot, place]));
  const ours = new Set([...between, ...entries].map(({ dot }) => dot));
  const byThing = new Map<EntityKey, Dot[]>();
  for (const entry of until) {
    if (undone.has(entry.dot) || isPrivateEntry(entry)) continue;
    for (const thing of thingsOf(entry)) {
      const known = byThing.get(thing);
      if (known === undefined) byThing.set(thing, [entry.dot]);
      else known.push(entry.dot);
    }
  }
  const placeOf = (entry: Dot): number => places.get(entry) ?? until.length;
  return {
    placeOf,
    about: (...things) => {
      const all = [...new Set(things.flatMap((thing) => byThing.get(thing) ?? []))];
      const here = all.filter((dot) => ours.has(dot));
      return (here.length > 0 ? here : all).toSorted((a, b) => placeOf(a) - placeOf(b));
    },
  };
}
