import type { Box } from '../../../shared/placement/box';
import type { RelationLine } from '../../../shared/projection/relation-line';
import type { RelationRouter, RoutingStage, WayChanges } from '../../../shared/projection/relation-router';
import type { PlannedLine } from '../../../shared/projection/route-plan';
import { LineIndex, runsThrough, withPlans } from './line-index';

const neverLate = () => false;

/**
 * The lines of a map for whoever paints or points at them. What a change asks for is worked out when somebody wants to
 * know, and no more than that: from far which way lines go, from near by also where they run. The rest waits for a
 * moment at which nothing else is to be done.
 */
export class MapLines {
  readonly #router: RelationRouter;
  readonly #onWays: (changes: WayChanges, reached: RoutingStage) => void;
  /** How far the lines have ever come: what was never known was never painted. */
  #reached: RoutingStage = 'placed';
  /** Begun when there is time, or when a part of the map is first asked for. */
  #index: LineIndex | null = null;

  /** @param onWays told of what became known of ways, and how far it had come before */
  constructor(router: RelationRouter, onWays: (changes: WayChanges, reached: RoutingStage) => void) {
    this.#router = router;
    this.#onWays = onWays;
  }

  /** All lines where they run at last, which takes a while on a map that was just opened. */
  drawn(): readonly RelationLine[] {
    this.work(neverLate, 'drawn');
    return this.#router.lines;
  }

  /** Lines as they are seen from far. */
  planned(): Iterable<PlannedLine> {
    this.work(neverLate, 'planned');
    return this.#router.planned();
  }

  /** Lines among which are all that run through a part of the map: no more than those, where they can be looked up. */
  about(part: Box): readonly RelationLine[] {
    return this.#index?.isMade === true ? this.within(part) : this.drawn();
  }

  /** Lines that run through a part of the map, as far as is known, in the order of painting. */
  within(part: Box): readonly RelationLine[] {
    return this.plannedWithin(withPlans(part)).flatMap(({ bundle }) => {
      const line = this.#router.lineOf(bundle);
      return line !== undefined && runsThrough(line.points, part) ? [line] : [];
    });
  }

  /** Lines that are planned through a part of the map, in the order of painting. */
  plannedWithin(part: Box): readonly PlannedLine[] {
    this.work(neverLate, 'planned');
    return this.#indexed().within(part);
  }

  isThere(stage: RoutingStage): boolean {
    return stage === 'placed' || (stage === 'planned' ? this.#router.isPlanned : this.#router.isDrawn);
  }

  /** Whether parts can be looked up, and all lines are drawn. */
  get isPrepared(): boolean {
    return this.#index?.isMade === true && this.#router.isDrawn;
  }

  /** Goes on with what is to be worked out. @param isLate asked after each part @returns whether the stage is reached */
  work(isLate: () => boolean, stage: RoutingStage): boolean {
    if (this.isThere(stage)) return true;
    for (const _ of stage === 'planned' ? this.#router.planning() : this.#router.drawing()) if (isLate()) break;
    this.note();
    if (this.#router.isDrawn) this.#reached = 'drawn';
    else if (this.#router.isPlanned && this.#reached === 'placed') this.#reached = 'planned';
    return this.isThere(stage);
  }

  /** Goes on with what parts are looked up in. @returns whether it is there */
  workOnParts(isLate: () => boolean): boolean {
    if (!this.work(isLate, 'planned')) return false;
    const index = this.#indexed();
    for (const _ of index.making()) if (isLate()) break;
    return index.isMade;
  }

  /** Goes on with whatever is left. @returns whether nothing is */
  workAhead(isLate: () => boolean): boolean {
    if (this.#index?.isMade === true) this.work(isLate, 'drawn');
    else this.workOnParts(isLate);
    return this.isPrepared;
  }

  /** Takes note of what the router was told. */
  note(): void {
    const changes = this.#router.changes();
    this.#index?.update(changes.plans);
    this.#onWays(changes, this.#reached);
  }

  #indexed(): LineIndex {
    this.#index ??= new LineIndex(this.#router.planned());
    return this.#index;
  }
}
