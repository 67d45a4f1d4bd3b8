import type { Position } from '../model/content-types';
import { ElementIndex } from './element-index';
import { LinkColumns } from './link-columns';
import type { MapRelation } from './map-model';
import { type Bundle, Bundles } from './relation-bundles';
import { type RelationLine, relationLine } from './relation-line';
import { concerns, type PlannedLine, planRoute } from './route-plan';
import { type Link, RouteTracks } from './route-tracks';

/** An element where it stands now. */
export interface RoutedPlace extends Position {
  readonly id: string;
}

/** Lines that came, in place of those that went; a line that stays as it was is in neither. */
export interface LineChanges {
  readonly came: readonly RelationLine[];
  readonly went: readonly RelationLine[];
}

/**
 * How far an update has come: it is known where elements stand; which way lines go, which is all that is seen from far;
 * and at last where on edges and lanes they run, beside each other.
 */
export type RoutingStage = 'placed' | 'planned';

/**
 * The ways of all relations, kept up to date change by change: only what a change touches is worked out again, with the
 * same outcome as working out everything. Parallel relations of one meaning share one line; every relation whose two
 * elements are there is in exactly one.
 */
export class RelationRouter<Place extends RoutedPlace = RoutedPlace> {
  readonly #bundles = new Bundles();
  readonly #places = new Map<string, Place>();
  readonly #index = new ElementIndex<Place>();
  readonly #tracks = new RouteTracks();
  readonly #links = new Map<string, Link>();
  /** Made for the first change of a map that has lines: whoever draws a map once never asks for them. */
  #columns: LinkColumns | null = null;
  readonly #drawn = new Map<string, RelationLine>();
  /** What passed by since the last update: places that were taken or left, and lines that were drawn for the moment. */
  #soiled: Place[] = [];
  readonly #passing = new Set<string>();
  #lines: readonly RelationLine[] | null = [];

  /** In the order in which their bundles came. */
  get lines(): readonly RelationLine[] {
    this.#lines ??= [...this.#bundles.keys()].flatMap((bundle) => this.#drawn.get(bundle) ?? []);
    return this.#lines;
  }

  /** The same, once an update has come to their plans. */
  planned(): Iterable<PlannedLine> {
    return this.#links.values();
  }

  /** What stands where. */
  get index(): Pick<ElementIndex<Place>, 'at' | 'within' | 'everyWithin'> {
    return this.#index;
  }

  placed(id: string): Place | undefined {
    return this.#places.get(id);
  }

  /** In the order in which they came. */
  places(): IterableIterator<Place> {
    return this.#places.values();
  }

  lineOf(bundle: string): RelationLine | undefined {
    return this.#drawn.get(bundle);
  }

  /** What runs from or to an element, whether its way is known yet or not. */
  bundlesAt(element: string): readonly Bundle[] {
    return [...this.#bundles.at(element)].flatMap((bundle) => this.#bundles.get(bundle) ?? []);
  }

  /** Lines from or to an element. */
  linesAt(element: string): readonly RelationLine[] {
    return [...this.#bundles.at(element)].flatMap((bundle) => this.#drawn.get(bundle) ?? []);
  }

  /** @param moved elements that came or stand elsewhere @param gone ids of elements that left */
  update(relations: readonly MapRelation[], moved: readonly Place[], gone: readonly string[] = []): LineChanges {
    return outcome(this.updateInSteps(relations, moved, gone));
  }

  /**
   * As `update`, a part at a time, for whoever has something else to do in between: yields how far it has come, and lines
   * are there after the last step. One update has to end before anything else is changed.
   */
  *updateInSteps(
    relations: readonly MapRelation[],
    moved: readonly Place[],
    gone: readonly string[] = [],
  ): Generator<RoutingStage, LineChanges> {
    const stale = new Set([...this.#bundles.update(relations), ...this.#passing]);
    for (const place of moved) this.#put(place.id, place);
    for (const id of gone) this.#put(id, undefined);
    yield 'placed';
    for (const { id } of this.#soiled) for (const bundle of this.#bundles.at(id)) stale.add(bundle);
    if (this.#soiled.length > 0 && this.#links.size > 0) {
      this.#columns ??= new LinkColumns(this.#links.values());
      for (const { bundle, plan } of this.#columns.near(this.#soiled)) {
        if (stale.has(bundle) || !this.#soiled.some((place) => concerns(plan, place))) continue;
        if (planRoute(plan.from, plan.to, this.#index).column !== plan.column) stale.add(bundle);
      }
    }
    this.#soiled = [];
    this.#passing.clear();
    const planned: Link[] = [];
    let count = 0;
    for (const bundle of stale) {
      const link = this.#replan(bundle);
      if (link !== undefined) planned.push(link);
      count += 1;
      if (count % perStep === 0) yield 'placed';
    }
    yield 'planned';
    for (const link of planned) {
      this.#tracks.add(link);
      this.#columns?.add(link);
      count += 1;
      if (count % perStep === 0) yield 'planned';
    }
    const shifted = yield* this.#tracks.settleInSteps();
    return yield* this.#redraw(new Set([...shifted, ...stale]), (bundle) => this.#links.get(bundle));
  }

  /**
   * Elements on their way to somewhere else: only their own lines follow, the others hold still until the next `update`,
   * as a map should under a hand that drags something over it.
   */
  pass(moved: readonly Place[]): LineChanges {
    for (const place of moved) {
      this.#put(place.id, place);
      for (const bundle of this.#bundles.at(place.id)) this.#passing.add(bundle);
    }
    const drawing = this.#redraw(this.#passing, (id) => {
      const [link, bundle] = [this.#links.get(id), this.#bundles.get(id)];
      const from = bundle === undefined ? undefined : this.#places.get(bundle.from);
      const to = bundle === undefined ? undefined : this.#places.get(bundle.to);
      if (link === undefined || from === undefined || to === undefined) return link;
      const plan = planRoute(from, to, this.#index);
      const isAlike = plan.fromSide === link.plan.fromSide && plan.toSide === link.plan.toSide;
      return isAlike ? { ...link, plan } : { ...link, plan, fromPort: 0, toPort: 0 };
    });
    return outcome(drawing);
  }

  #put(id: string, next: Place | undefined): void {
    const before = this.#places.get(id);
    if (before !== undefined) {
      this.#index.remove(before);
      this.#soiled.push(before);
    }
    if (next === undefined) this.#places.delete(id);
    else {
      this.#places.set(id, next);
      this.#index.add(next);
      this.#soiled.push(next);
    }
  }

  #replan(name: string): Link | undefined {
    const bundle = this.#bundles.get(name);
    const before = this.#links.get(name);
    const from = bundle === undefined ? undefined : this.#places.get(bundle.from);
    const to = bundle === undefined ? undefined : this.#places.get(bundle.to);
    if (before !== undefined) {
      this.#tracks.remove(before);
      this.#columns?.remove(before);
      this.#links.delete(name);
    }
    if (bundle === undefined || from === undefined || to === undefined) return undefined;
    const plan = planRoute(from, to, this.#index);
    const link: Link = {
      bundle: name,
      relations: bundle.relations,
      from: from.id,
      to: to.id,
      plan,
      fromPort: 0,
      toPort: 0,
      offsets: [0, 0, 0],
      stretches: [],
    };
    this.#links.set(name, link);
    return link;
  }

  *#redraw(
    bundles: ReadonlySet<string>,
    linkOf: (bundle: string) => Link | undefined,
  ): Generator<'planned', LineChanges> {
    const came: RelationLine[] = [];
    const went: RelationLine[] = [];
    let count = 0;
    for (const bundle of bundles) {
      count += 1;
      if (count % perStep === 0) yield 'planned';
      const link = linkOf(bundle);
      const before = this.#drawn.get(bundle);
      const after = link === undefined ? undefined : relationLine(link);
      if (before !== undefined && after !== undefined && isSame(before, after)) continue;
      if (before !== undefined) went.push(before);
      if (after === undefined) this.#drawn.delete(bundle);
      else {
        this.#drawn.set(bundle, after);
        came.push(after);
      }
    }
    if (bundles.size > 0) this.#lines = null;
    return { came, went };
  }
}

/** Lines in one step: a millisecond or two, also before the engine has made any of this fast. */
const perStep = 50;

/** All steps at once. */
function outcome<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function isSame(one: RelationLine, other: RelationLine): boolean {
  return (
    one.relations === other.relations &&
    one.points.length === other.points.length &&
    one.points.every((point, at) => point.x === other.points[at]?.x && point.y === other.points[at]?.y)
  );
}
