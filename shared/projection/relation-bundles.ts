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
  readonly #at = new Map<string, string[]>();

  /** In the order in which they came. */
  all(): IterableIterator<Bundle> {
    return this.#bundles.values();
  }

  get(bundle: string): Bundle | undefined {
    return this.#bundles.get(bundle);
  }

  /** Bundles that begin or end at an element. */
  at(element: string): readonly string[] {
    return this.#at.get(element) ?? nowhere;
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
    const after = first === undefined ? undefined : { bundle, from: first.from, to: first.to, relations };
    if (after === undefined) this.#bundles.delete(bundle);
    else this.#bundles.set(bundle, after);
    if (before?.from === after?.from && before?.to === after?.to) return;
    if (before !== undefined) for (const end of endsOf(before)) this.#leave(end, bundle);
    if (after !== undefined) for (const end of endsOf(after)) this.#meet(end, bundle);
  }

  #meet(element: string, bundle: string): void {
    const here = this.#at.get(element);
    if (here === undefined) this.#at.set(element, [bundle]);
    else here.push(bundle);
  }

  #leave(element: string, bundle: string): void {
    const rest = this.at(element).filter((each) => each !== bundle);
    if (rest.length === 0) this.#at.delete(element);
    else this.#at.set(element, rest);
  }
}

/** One, of what runs from something to itself. */
const endsOf = ({ from, to }: Bundle) => (from === to ? [from] : [from, to]);

const none: ReadonlySet<string> = new Set();
const nowhere: readonly string[] = [];
