import { differingPart } from './differing-part';
import type { MapRelation } from './map-model';

/** Relations of one meaning between the same two. */
export interface Bundle {
  readonly bundle: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly MapRelation[];
}

/** Asked about so few elements, looking at all bundles takes less time than making what they are looked up in. */
const fewElements = 4;

/** The bundles of a list of relations that changes a little at a time, with those of each element. */
export class Bundles {
  #relations: readonly MapRelation[] = [];
  readonly #bundles = new Map<string, Bundle>();
  /** Made when more than a few are asked for: a map that was just opened is seen without. */
  #at: Map<string, string[]> | null = null;
  #asked = 0;

  /** In the order in which they came. */
  all(): IterableIterator<Bundle> {
    return this.#bundles.values();
  }

  get(bundle: string): Bundle | undefined {
    return this.#bundles.get(bundle);
  }

  /** Bundles that begin or end at an element. */
  at(element: string): readonly string[] {
    if (this.#at === null) {
      this.#asked += 1;
      if (this.#asked <= fewElements) return this.#foundAt(element);
      this.#at = new Map();
      for (const bundle of this.#bundles.values()) this.#meet(bundle);
    }
    return this.#at.get(element) ?? nowhere;
  }

  /** @returns the bundles that came, went or hold other relations than before; some may be there twice */
  update(relations: readonly MapRelation[]): readonly string[] {
    const before = this.#relations;
    if (before === relations) return nowhere;
    this.#relations = relations;
    const { start, beforeEnd, afterEnd } = differingPart(before, relations);
    const touched: string[] = [];
    const removed = new Set<MapRelation>();
    for (let at = start; at < beforeEnd; at += 1) removed.add(before[at] as MapRelation);
    const added: MapRelation[] = [];
    for (let at = start; at < afterEnd; at += 1) {
      const relation = relations[at] as MapRelation;
      if (!removed.delete(relation)) added.push(relation);
    }
    for (const relation of removed) {
      const known = this.#bundles.get(relation.bundle);
      touched.push(relation.bundle);
      this.#put(
        relation.bundle,
        known,
        (known?.relations ?? []).filter((each) => each !== relation),
      );
    }
    for (const relation of added) {
      const known = this.#bundles.get(relation.bundle);
      touched.push(relation.bundle);
      this.#put(relation.bundle, known, known === undefined ? [relation] : [...known.relations, relation]);
    }
    return touched;
  }

  #put(bundle: string, before: Bundle | undefined, relations: readonly MapRelation[]): void {
    const first = relations[0];
    const after = first === undefined ? undefined : { bundle, from: first.from, to: first.to, relations };
    if (after === undefined) this.#bundles.delete(bundle);
    else this.#bundles.set(bundle, after);
    if (before?.from === after?.from && before?.to === after?.to) return;
    if (before !== undefined) this.#leave(before);
    if (after !== undefined) this.#meet(after);
  }

  #foundAt(element: string): readonly string[] {
    const found: string[] = [];
    for (const { bundle, from, to } of this.#bundles.values())
      if (from === element || to === element) found.push(bundle);
    return found;
  }

  #meet(bundle: Bundle): void {
    for (const element of endsOf(bundle)) {
      const here = this.#at?.get(element);
      if (here === undefined) this.#at?.set(element, [bundle.bundle]);
      else here.push(bundle.bundle);
    }
  }

  #leave(bundle: Bundle): void {
    for (const element of endsOf(bundle)) {
      const rest = (this.#at?.get(element) ?? nowhere).filter((each) => each !== bundle.bundle);
      if (rest.length === 0) this.#at?.delete(element);
      else this.#at?.set(element, rest);
    }
  }
}

/** One, of what runs from something to itself. */
const endsOf = ({ from, to }: Bundle) => (from === to ? [from] : [from, to]);

const nowhere: readonly string[] = [];
