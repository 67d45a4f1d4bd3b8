import { Causality } from '../log/causality';
import type { Laptop, LogEntry } from '../log/log-entry';
import { Provenance } from '../log/provenance';
import { hasOneWriteEach, isDisagreement, isUndisputed, settledFields } from '../register/disagreement';
import { type Document, type Entity, type EntityKey, isAlive, isPrivate } from '../register/document';
import type { Dot, Register } from '../register/register';
import { type JsonValue, jsonEquals } from '../values/json';
import type { TableState } from './merge-tables';

/** Who said something: where and when it was written, and the line in which it was said. */
export interface Said {
  readonly dot: Dot;
  readonly at: string;
  readonly session: string | null;
  /** Undefined when nobody knows, as for what came from an exchange file. */
  readonly laptop: Laptop | undefined;
  readonly line: string;
}

/** One of the values of a field, and all who wrote it. */
export interface ConflictValue {
  readonly value: JsonValue;
  readonly said: readonly Said[];
}

/** Laptops wrote different values in one field, not knowing of each other. The last value is the one shown meanwhile. */
export interface ValueConflict {
  readonly kind: 'values';
  readonly thing: EntityKey;
  readonly field: string;
  readonly values: readonly ConflictValue[];
}

/** One took the thing away, another changed it or put it back, not knowing of each other. */
export interface RemovalConflict {
  readonly kind: 'removal';
  readonly thing: EntityKey;
  /** Whether it is away meanwhile. */
  readonly isGone: boolean;
  readonly removals: readonly Said[];
  readonly changes: readonly { readonly field: string; readonly value: JsonValue; readonly said: Said }[];
}

export type Conflict = ValueConflict | RemovalConflict;

/** Every disagreement of a table, in the order of the things in the document. Private things are on one laptop only. */
export function conflictsOf({ document, log }: TableState): readonly Conflict[] {
  const sources = new Sources(log);
  const found: Conflict[] = [];
  for (const entity of document.entities.values()) {
    if (isUndisputed(entity) || goneInPeace.has(entity) || isPrivate(entity.key)) continue;
    const removal = removalConflict(entity, sources);
    if (removal !== undefined) found.push(removal);
    else if (hasOneWriteEach(entity)) goneInPeace.add(entity);
    if (!isAlive(entity)) continue;
    for (const [field, register] of Object.entries(entity.fields)) {
      if (field === 'alive' || !isDisagreement(field, register)) continue;
      found.push({ kind: 'values', thing: entity.key, field, values: valuesOf(register, sources) });
    }
  }
  return found;
}

/**
 * Things that were removed by somebody who knew all that stands in them. Who knew what does not change as a log grows, so
 * it is worked out once for each state of a thing.
 */
const goneInPeace = new WeakSet<Entity>();

/** Whether anything may disagree: asked at every change, so without the log. */
export function mayDisagree(document: Document): boolean {
  for (const entity of document.entities.values()) {
    if (!isUndisputed(entity) && !goneInPeace.has(entity)) return true;
  }
  return false;
}

function valuesOf(register: Register, sources: Sources): readonly ConflictValue[] {
  const values: { readonly value: JsonValue; readonly said: Said[] }[] = [];
  for (const { dot, value } of register) {
    const said = sources.said(dot);
    const same = values.find((other) => jsonEquals(other.value, value));
    if (same === undefined) values.push({ value, said: [said] });
    else same.said.push(said);
  }
  return values;
}

function removalConflict(entity: Entity, sources: Sources): RemovalConflict | undefined {
  const alive = entity.fields['alive'] ?? [];
  const removals = alive.filter(({ value }) => value === false);
  if (removals.length === 0) return undefined;
  const isGone = !isAlive(entity);
  const isUnknownTo = (dot: Dot): boolean => removals.every((removal) => !sources.causality.knows(removal.dot, dot));
  const changes = Object.entries(entity.fields).flatMap(([field, register]) =>
    field === 'alive' || settledFields.includes(field)
      ? []
      : register
          .filter(({ dot }) => isUnknownTo(dot))
          .map(({ dot, value }) => ({ field, value, said: sources.said(dot) })),
  );
  const returns = alive
    .filter(({ value }) => value === true)
    .map(({ dot, value }) => ({ field: 'alive', value, said: sources.said(dot) }));
  if (returns.length === 0 && (!isGone || changes.length === 0)) return undefined;
  return {
    kind: 'removal',
    thing: entity.key,
    isGone,
    removals: removals.map(({ dot }) => sources.said(dot)),
    changes: [...returns, ...changes],
  };
}

/** Who said what, looked up when there is something to look up. */
class Sources {
  readonly #log: readonly LogEntry[];
  #byDot: ReadonlyMap<Dot, LogEntry> | undefined;
  #provenance: Provenance | undefined;
  #causality: Causality | undefined;

  constructor(log: readonly LogEntry[]) {
    this.#log = log;
  }

  get causality(): Causality {
    this.#causality ??= new Causality(this.#log);
    return this.#causality;
  }

  said(dot: Dot): Said {
    this.#byDot ??= new Map(this.#log.map((entry) => [entry.dot, entry]));
    this.#provenance ??= new Provenance(this.#log);
    const entry = this.#byDot.get(dot);
    return {
      dot,
      at: entry?.at ?? '',
      session: entry?.session ?? null,
      laptop: this.#provenance.laptopOf(dot),
      line: entry?.text ?? '',
    };
  }
}
