import { advanceClock, type Document, type Entity, type EntityKey } from '../register/document';
import type { Clock } from '../register/register';
import { writeInto } from './fold';
import type { LogEntry } from './log-entry';

/** One state of an entity, and the number of entries after which it stood like that. */
interface Version {
  readonly since: number;
  readonly entity: Entity;
}

/**
 * A log of which every moment can be looked up. One pass keeps each state that each entity had; a moment is then found by
 * picking states, and nothing is folded again. A thing that two moments agree on is the same object in both, so what is
 * cached for it (views, cards, routes) stays of use however far apart the moments are.
 */
export class LogHistory {
  readonly #log: readonly LogEntry[];
  /** In the order in which the entities were first written, as in a folded document. */
  readonly #versions = new Map<EntityKey, Version[]>();
  readonly #clocks: Clock[] = [{}];
  #last: { readonly count: number; readonly document: Document } | null = null;

  constructor(log: readonly LogEntry[]) {
    this.#log = log;
    const entities = new Map<EntityKey, Entity>();
    for (const [index, entry] of log.entries()) {
      this.#clocks.push(advanceClock(this.#clocks[index] as Clock, entry.dot));
      writeInto(entities, entry.dot, entry.writes);
      for (const { entity: key } of entry.writes) {
        const known = this.#versions.get(key);
        const version: Version = { since: index + 1, entity: entities.get(key) as Entity };
        if (known === undefined) this.#versions.set(key, [version]);
        else if (known.at(-1)?.since !== version.since) known.push(version);
      }
    }
  }

  get log(): readonly LogEntry[] {
    return this.#log;
  }

  /** How many entries there are; also the number of the last moment. Moment 0 is the empty table. */
  get length(): number {
    return this.#log.length;
  }

  /**
   * The document after the first `count` entries: equal to `fold` of them, entity by entity and in the same order.
   * @param count below 0 counts as 0, above the length as the length
   */
  documentAt(count: number): Document {
    const moment = Math.min(Math.max(0, Math.trunc(count)), this.length);
    if (this.#last?.count === moment) return this.#last.document;
    const entities = new Map<EntityKey, Entity>();
    for (const [key, versions] of this.#versions) {
      // Entities stand in the order of their first writing: from here on there was none yet.
      if ((versions[0] as Version).since > moment) break;
      entities.set(key, standing(versions, moment));
    }
    const document = { clock: this.#clocks[moment] as Clock, entities };
    this.#last = { count: moment, document };
    return document;
  }

  /** One entity as it was after the first `count` entries; undefined when nothing had been written of it. */
  entityAt(key: EntityKey, count: number): Entity | undefined {
    const versions = this.#versions.get(key);
    return versions === undefined || (versions[0] as Version).since > count ? undefined : standing(versions, count);
  }

  /** Every state that an entity had, oldest first. */
  versionsOf(key: EntityKey): readonly Entity[] {
    return this.#versions.get(key)?.map(({ entity }) => entity) ?? [];
  }
}

/** The last of the states that is not later than the moment. The first one is not. */
function standing(versions: readonly Version[], moment: number): Entity {
  let [low, high] = [0, versions.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((versions[middle] as Version).since <= moment) low = middle;
    else high = middle - 1;
  }
  return (versions[low] as Version).entity;
}
