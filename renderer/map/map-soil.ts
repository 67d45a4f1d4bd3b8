import type { Position } from '../../shared/model/content-types';
import { elementHeight, elementWidth } from '../../shared/placement/element-size';
import { type Box, grown } from '../../shared/projection/box';
import type { RelationLine } from '../../shared/projection/relation-line';
import type { RoutePlan } from '../../shared/projection/route-plan';
import { stretchesAlong, stretchesOfLine } from './line-index';

/** What has to be painted again: parts of the map, or all of it. */
export type Soil = readonly SoiledPart[] | 'all';

/** A part in map units. Quiet lines run on their tracks from near by, and by their plans from far. */
export interface SoiledPart extends Box {
  readonly seen: 'always' | 'near' | 'far';
}

/** More parts than this are not worth telling apart. */
const mostParts = 5_000;

/** Gathers what a change soils until somebody paints it. At first all of the map is soiled. */
export class GatheredSoil {
  #soil: SoiledPart[] | 'all' = 'all';
  readonly #cardRim: number;

  /** @param cardRim how far badges, marks and rings stand out of a card, in map units */
  constructor(cardRim: number) {
    this.#cardRim = cardRim;
  }

  addAll(): void {
    this.#soil = 'all';
  }

  addCard({ x, y }: Position): void {
    const [width, height] = [elementWidth / 2 + this.#cardRim, elementHeight / 2 + this.#cardRim];
    this.#add({ left: x - width, right: x + width, top: y - height, bottom: y + height }, 'always');
  }

  /** @param isLit in the light a line is drawn on its track from far too */
  addLine(line: RelationLine, isLit: boolean): void {
    this.#addTrack(line, isLit);
    this.#addPlan(line);
  }

  /**
   * Lines that came in place of those that went. One that only made room on its way soils nothing that is seen from far:
   * in a full lane one more line shifts a hundred others.
   */
  addChanges(
    came: readonly RelationLine[],
    went: readonly RelationLine[],
    isLit: (line: RelationLine) => boolean,
  ): void {
    const before = new Map(went.map((line) => [line.bundle, line]));
    const shifted = new Set<string>();
    for (const line of came) if (isOnSameWay(before.get(line.bundle), line)) shifted.add(line.bundle);
    for (const line of [...went, ...came]) {
      this.#addTrack(line, isLit(line));
      if (!shifted.has(line.bundle)) this.#addPlan(line);
    }
  }

  /** What was gathered; the next change begins with nothing. */
  take(): Soil {
    const soil = this.#soil;
    this.#soil = [];
    return soil;
  }

  #addTrack(line: RelationLine, isLit: boolean): void {
    if (this.#soil !== 'all') for (const part of stretchesOfLine(line)) this.#add(part, isLit ? 'always' : 'near');
  }

  #addPlan({ plan }: RelationLine): void {
    if (this.#soil !== 'all') for (const part of stretchesAlong(cornersOf(plan))) this.#add(part, 'far');
  }

  #add({ left, top, right, bottom }: Box, seen: SoiledPart['seen']): void {
    if (this.#soil === 'all') return;
    if (this.#soil.length >= mostParts) this.#soil = 'all';
    else this.#soil.push({ left, top, right, bottom, seen });
  }
}

/** What is soiled of a picture at a zoom, in map units. @param isFar lines are painted by their plans in it */
export function soiledFrom(soil: readonly SoiledPart[], isFar: boolean, zoom: number): readonly Box[] {
  if (!isFar) return soil.filter(({ seen }) => seen !== 'far');
  // Bars lie on whole pixels, up to one beside where they should.
  return soil.filter(({ seen }) => seen !== 'near').map((part) => grown(part, 1 / zoom));
}

const isOnSameWay = (before: RelationLine | undefined, after: RelationLine): boolean =>
  before !== undefined && before.plan === after.plan && before.relations === after.relations;

function cornersOf({ from, to, fromLane, toLane, column, fromSide }: RoutePlan): readonly Position[] {
  if (fromSide === 'left' || fromSide === 'right') return [from, to];
  if (column === null) return [from, { x: from.x, y: fromLane }, { x: to.x, y: fromLane }, to];
  return [
    from,
    { x: from.x, y: fromLane },
    { x: column, y: fromLane },
    { x: column, y: toLane },
    { x: to.x, y: toLane },
    to,
  ];
}
