import { differingPart } from './differing-part';
import type { MapRelation } from './map-model';

/** Relations of one meaning between the same two. */
export interface Bundle {
  readonly bundle: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly MapRelation[];
}

/** The bundles of a list of relations that changes a little at a time, with those of each element. */
export class Bundles {
  #relations: readonly MapRelation[] = [];
  readonly #bundles = new Map<string, Bundle>();
  readonly #at = new Map<string, Set<string>>();

  /** In the order in which they came. */
  all(): IterableIterator<Bundle> {
    return this.#bundles.values();
  }

  get(bundle: string): Bundle | undefined {
    return this.#bundles.get(bundle);
  }

  /** Bundles that begin or end at an element. */
  at(element: string): ReadonlySet<string> {
    return this.#at.get(element) ?? none;
  }

  /** @returns the bundles that came, went or hold other relations than before */
  update(relations: readonly MapRelation[]): ReadonlySet<string> {
    const before = this.#relations;
    if (before === relations) return none;
    this.#relations = relations;
    const { start, beforeEnd, afterEnd } = differingPart(before, relations);
    const touched = new Set<string>();
    const removed = new Set<MapRelation>();
    for (let at = start; at < beforeEnd; at += 1) removed.add(before[at] as MapRelation);
    const added: MapRelation[] = [];
    for (let at = start; at < afterEnd; at += 1) {
      const relation = relations[at] as MapRelation;
      if (!removed.delete(relation)) added.push(relation);
    }
    for (const relation of removed) {
      const rest = (this.#bundles.get(relation.bundle)?.relations ?? []).filter((each) => each !== relation);
      touched.add(relation.bundle);
      this.#put(relation.bundle, rest);
    }
    for (const relation of added) {
      const known = this.#bundles.get(relation.bundle)?.relations;
      touched.add(relation.bundle);
      this.#put(relation.bundle, known === undefined ? [relation] : [...known, relation]);
    }
    return touched;
  }

  #put(bundle: string, relations: readonly MapRelation[]): void {
    const before = this.#bundles.get(bundle);
    const first = relations[0];
    if (before !== undefined && (first === undefined || before.from !== first.from || before.to !== first.to)) {
      for (const end of [before.from, before.to]) this.#at.get(end)?.delete(bundle);
    }
    if (first === undefined) {
      this.#bundles.delete(bundle);
      return;
    }
    this.#bundles.set(bundle, { bundle, from: first.from, to: first.to, relations });
    this.#meet(first.from, bundle);
    this.#meet(first.to, bundle);
  }

  #meet(element: string, bundle: string): void {
    const here = this.#at.get(element);
    if (here === undefined) this.#at.set(element, new Set([bundle]));
    else here.add(bundle);
  }
}

const none: ReadonlySet<string> = new Set();
