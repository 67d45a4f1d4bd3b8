import type { Position } from '../model/content-types';
import { ElementIndex } from '../placement/element-index';
import type { MapRelation } from './map-model';
import { type Bundle, Bundles } from './relation-bundles';
import { type RelationLine, relationLine } from './relation-line';
import type { Link } from './route-link';
import { type PlannedLine, planRoute, type RoutePlan } from './route-plan';
import { RouteTracks } from './route-tracks';
import { SoiledColumns } from './soiled-columns';

/** An element where it stands now. */
export interface RoutedPlace extends Position {
  readonly id: string;
}

/** What came, in place of what went; what stays as it was is in neither. */
export interface Exchange<Thing> {
  readonly came: readonly Thing[];
  readonly went: readonly Thing[];
}

/** What became known of ways since it was last asked for. */
export interface WayChanges {
  readonly plans: Exchange<PlannedLine>;
  readonly lines: Exchange<RelationLine>;
}

/**
 * What is known after each step: where elements stand; which way lines go, which is all that is seen from far; and where
 * on edges and lanes they run, beside each other.
 */
export type RoutingStage = 'placed' | 'planned' | 'drawn';

/**
 * The ways of all relations, kept up to date change by change: only what a change touches is worked out again, with the
 * same outcome as working out everything. Parallel relations of one meaning share one line; every relation whose two
 * elements are there is in exactly one.
 *
 * A change is taken in at once and worked out when somebody asks, some at a time: what is still to be done is kept in
 * lists, so that another change may come at any moment between two steps.
 */
export class RelationRouter<Place extends RoutedPlace = RoutedPlace> {
  readonly #bundles = new Bundles();
  readonly #places = new Map<string, Place>();
  readonly #index = new ElementIndex<Place>();
  readonly #tracks = new RouteTracks();
  readonly #links = new Map<string, Link>();
  /** Links of what is on its way to somewhere else, in place of their own until the next change. */
  readonly #passing = new Map<string, Link>();
  /** Where elements that stand elsewhere now stood at the last change; undefined of those that came since. */
  readonly #stood = new Map<string, Place | undefined>();
  /** What was planned while something was on its way. */
  readonly #unsure = new Set<string>();
  readonly #unplanned = new Set<string>();
  #hasPlanned = false;
  readonly #undrawn = new Set<string>();
  /** Those that run where they were drawn. */
  readonly #drawn = new Map<string, RelationLine>();
  #lines: readonly RelationLine[] | null = null;
  #changes = noChanges();

  get isPlanned(): boolean {
    return this.#unplanned.size === 0;
  }

  get isDrawn(): boolean {
    return this.isPlanned && this.#undrawn.size === 0 && this.#tracks.isSettled;
  }

  /** As far as they are drawn, in the order in which they were first planned. */
  get lines(): readonly RelationLine[] {
    this.#lines ??= [...this.#links.keys()].flatMap((bundle) => this.#drawn.get(bundle) ?? []);
    return this.#lines;
  }

  /** As far as they are planned, in the same order. */
  planned(): Iterable<PlannedLine> {
    return this.#passing.size === 0 ? this.#links.values() : this.#plannedOrPassing();
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

  /** A line as it runs by itself, if others were not asked yet to make room for it. */
  lineOf(bundle: string): RelationLine | undefined {
    if (this.#unplanned.delete(bundle)) this.#replan(bundle);
    const known = this.#drawn.get(bundle);
    const link = this.#shown(bundle);
    if (known !== undefined || link === undefined) return known;
    const line = relationLine(link, this.#before(link));
    this.#drawn.set(bundle, line);
    this.#lines = null;
    this.#changes.lines.came.push(line);
    return line;
  }

  bundles(): Iterable<Bundle> {
    return this.#bundles.all();
  }

  /** What runs from or to an element, whether its way is known yet or not. */
  bundlesAt(element: string): readonly Bundle[] {
    return [...this.#bundles.at(element)].flatMap((bundle) => this.#bundles.get(bundle) ?? []);
  }

  /** Takes in a change, and works all of it out. */
  update(relations: readonly MapRelation[], moved: readonly Place[], gone: readonly string[] = []): WayChanges {
    this.change(relations, moved, gone);
    for (const _ of this.drawing());
    return this.changes();
  }

  /**
   * Takes in a change. Which way lines go then is known after `planning`.
   * @param moved elements that came or stand elsewhere @param gone ids of elements that left
   */
  change(relations: readonly MapRelation[], moved: readonly Place[], gone: readonly string[] = []): void {
    for (const bundle of this.#bundles.update(relations)) this.#unplanned.add(bundle);
    for (const bundle of this.#passing.keys()) this.#unplanned.add(bundle);
    for (const bundle of this.#unsure) this.#unplanned.add(bundle);
    this.#unsure.clear();
    for (const place of moved) this.#put(place.id, place);
    for (const id of gone) this.#put(id, undefined);
    const soiled = this.#soiled();
    if (soiled.length === 0) return;
    for (const { id } of soiled) for (const bundle of this.#bundles.at(id)) this.#unplanned.add(bundle);
    if (this.#links.size > 0) this.#replanBeside(new SoiledColumns(soiled));
  }

  /**
   * Elements on their way to somewhere else: only their own lines follow, the others hold still until the next change,
   * as a map should under a hand that drags something over it.
   */
  pass(moved: readonly Place[]): void {
    for (const place of moved) this.#put(place.id, place);
    for (const { id } of moved) {
      for (const bundle of this.#bundles.at(id)) {
        const [before, link] = [this.#shown(bundle), this.#links.get(bundle)];
        const plan = this.#planOf(this.#bundles.get(bundle));
        // What is not planned yet will be planned from where it is by then.
        if (before === undefined || link === undefined || plan === undefined) continue;
        const isAlike = plan.fromSide === link.plan.fromSide && plan.toSide === link.plan.toSide;
        const ports = isAlike ? null : { fromPort: 0, toPort: 0 };
        const passing = { ...link, plan, trunk: null, ...ports };
        this.#passing.set(bundle, passing);
        this.#noteWay(bundle, before, passing);
        // What it drew for others as well is theirs now.
        for (const other of this.#tracks.sharing(link))
          if (!this.#passing.has(other.bundle)) this.#outdate(other.bundle);
      }
    }
  }

  /** Works out which way lines go, some at each step. */
  *planning(): Generator<void> {
    let count = 0;
    for (const bundle of this.#unplanned) {
      this.#unplanned.delete(bundle);
      this.#replan(bundle);
      count += 1;
      if (count % perStep === 0) yield;
    }
  }

  /** Works out where all lines run, some at each step. */
  *drawing(): Generator<void> {
    yield* this.planning();
    yield* this.#tracks.settling(this.#outdate);
    let count = 0;
    for (const bundle of this.#undrawn) {
      this.#undrawn.delete(bundle);
      this.lineOf(bundle);
      count += 1;
      if (count % perStep === 0) yield;
    }
  }

  /** What became known since this was last asked. */
  changes(): WayChanges {
    const changes = this.#changes;
    this.#changes = noChanges();
    return changes;
  }

  #put(id: string, next: Place | undefined): void {
    const before = this.#places.get(id);
    if (before !== undefined) this.#index.remove(before);
    if (next === undefined) this.#places.delete(id);
    else {
      this.#places.set(id, next);
      this.#index.add(next);
    }
    // What was never planned is not there to be planned anew.
    if (this.#hasPlanned && !this.#stood.has(id)) this.#stood.set(id, before);
  }

  /** Places that were taken or left since the last change. Where an element was only on its way to another it left no trace. */
  #soiled(): readonly Place[] {
    const soiled: Place[] = [];
    for (const [id, before] of this.#stood) {
      const now = this.#places.get(id);
      // Something else of it may have changed, of which lines know nothing.
      if (before?.x === now?.x && before?.y === now?.y) continue;
      if (before !== undefined) soiled.push(before);
      if (now !== undefined) soiled.push(now);
    }
    this.#stood.clear();
    return soiled;
  }

  /** Lines of others that go down beside another column, now that other places are free. */
  #replanBeside(soiled: SoiledColumns): void {
    for (const { bundle, plan } of this.#links.values()) {
      if (this.#unplanned.has(bundle) || !soiled.concern(plan)) continue;
      if (planRoute(plan.from, plan.to, this.#index).column !== plan.column) this.#unplanned.add(bundle);
    }
  }

  #replan(bundle: string): void {
    this.#hasPlanned = true;
    if (this.#stood.size > 0) this.#unsure.add(bundle);
    const link = this.#links.get(bundle);
    const before = this.#passing.get(bundle) ?? link;
    this.#passing.delete(bundle);
    if (link !== undefined) this.#tracks.remove(link);
    const of = this.#bundles.get(bundle);
    const plan = this.#planOf(of);
    if (of === undefined || plan === undefined) {
      this.#links.delete(bundle);
      this.#noteWay(bundle, before, undefined);
      return;
    }
    const { from, to, relations } = of;
    const next: Link = {
      bundle,
      relations,
      from,
      to,
      plan,
      trunk: null,
      fromPort: 0,
      toPort: 0,
      offsets: [0, 0, 0],
      stretches: noStretches,
    };
    this.#links.set(bundle, next);
    this.#tracks.add(next);
    this.#noteWay(bundle, before, next);
  }

  #noteWay(bundle: string, before: Link | undefined, after: Link | undefined): void {
    const { came, went } = this.#changes.plans;
    if (before !== undefined) went.push(before);
    if (after !== undefined) came.push(after);
    this.#outdate(bundle);
  }

  /** A line runs elsewhere now, or nowhere. */
  readonly #outdate = (bundle: string): void => {
    this.#undrawn.add(bundle);
    const line = this.#drawn.get(bundle);
    if (line === undefined) return;
    this.#drawn.delete(bundle);
    this.#lines = null;
    this.#changes.lines.went.push(line);
  };

  /** Undefined as long as not both of its elements are there. */
  #planOf(ends: Bundle | undefined): RoutePlan | undefined {
    const from = ends === undefined ? undefined : this.#places.get(ends.from);
    const to = ends === undefined ? undefined : this.#places.get(ends.to);
    return from === undefined || to === undefined ? undefined : planRoute(from, to, this.#index);
  }

  /** Those of its trunk that draw what they share with it: not what a hand takes elsewhere. */
  #before(link: Link): readonly Link[] {
    if (link.trunk === null) return noLinks;
    return [...this.#tracks.sharing(link)].filter(({ bundle }) => bundle < link.bundle && !this.#passing.has(bundle));
  }

  #shown(bundle: string): Link | undefined {
    return this.#passing.get(bundle) ?? this.#links.get(bundle);
  }

  *#plannedOrPassing(): Generator<PlannedLine> {
    for (const [bundle, link] of this.#links) yield this.#passing.get(bundle) ?? link;
  }
}

interface MutableExchange<Thing> extends Exchange<Thing> {
  readonly came: Thing[];
  readonly went: Thing[];
}

const noStretches: Link['stretches'] = [];
const noLinks: readonly Link[] = [];

const noChanges = (): {
  readonly plans: MutableExchange<PlannedLine>;
  readonly lines: MutableExchange<RelationLine>;
} => ({
  plans: { came: [], went: [] },
  lines: { came: [], went: [] },
});

/** Lines in one step: a millisecond or two, also before the engine has made any of this fast. */
const perStep = 50;
