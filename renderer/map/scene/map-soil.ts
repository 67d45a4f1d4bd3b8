import type { Position } from '../../../shared/model/content-types';
import { type Box, grown } from '../../../shared/placement/box';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import type { RelationLine } from '../../../shared/projection/relation-line';
import { cornersOf, type PlannedLine } from '../../../shared/projection/route-plan';
import { stretchesAlong } from './line-index';

/** What has to be painted again: parts of the map, or all of it. */
export type Soil = readonly SoiledPart[] | 'all';

/** A part in map units. Lines run on their tracks from near by, and by their plans from far. */
export interface SoiledPart extends Box {
  readonly seen: 'always' | 'near' | 'far';
}

/** More parts than this are not worth telling apart. */
const mostParts = 5_000;

/** Gathers what a change soils until somebody paints it. */
export class GatheredSoil {
  #soil: SoiledPart[] | 'all';
  /** What is seen from near by alone: in a full lane a hundred lines make room for one, and from far nothing is seen of it. */
  #near: SoiledPart[] = [];
  readonly #cardRim: number;

  /**
   * @param cardRim how far badges, marks and rings stand out of a card, in map units
   * @param soil what is soiled at first
   */
  constructor(cardRim: number, soil: 'all' | 'nothing') {
    this.#cardRim = cardRim;
    this.#soil = soil === 'all' ? 'all' : [];
  }

  get isEmpty(): boolean {
    return this.#soil.length + this.#near.length === 0;
  }

  addAll(): void {
    this.#soil = 'all';
  }

  addCard({ x, y }: Position): void {
    const [width, height] = [elementWidth / 2 + this.#cardRim, elementHeight / 2 + this.#cardRim];
    this.#add({ left: x - width, right: x + width, top: y - height, bottom: y + height }, 'always');
  }

  addLine(line: RelationLine): void {
    this.addTrack(line);
    this.addPlan(line);
  }

  /** Of a line only how it is seen from near by. */
  addTrack(line: RelationLine): void {
    if (this.#soil !== 'all') for (const part of stretchesAlong(line.points)) this.#add(part, 'near');
  }

  /** Of a line only how it is seen from far. */
  addPlan({ plan }: PlannedLine): void {
    if (this.#soil !== 'all') for (const part of stretchesAlong(cornersOf(plan))) this.#add(part, 'far');
  }

  /** Takes over what another gathered, which begins with nothing again. */
  addSoilOf(other: GatheredSoil): void {
    const soil = other.take();
    if (soil === 'all') this.addAll();
    else for (const part of soil) this.#add(part, part.seen);
  }

  /** What was gathered; the next change begins with nothing. */
  take(): Soil {
    const soil = this.#soil === 'all' ? 'all' : [...this.#soil, ...this.#near];
    this.#soil = [];
    this.#near = [];
    return soil;
  }

  #add({ left, top, right, bottom }: Box, seen: SoiledPart['seen']): void {
    if (this.#soil === 'all') return;
    const parts = seen === 'near' ? this.#near : this.#soil;
    parts.push({ left, top, right, bottom, seen });
    if (parts.length <= mostParts) return;
    if (seen === 'near') this.#near = [aroundAll(this.#near)];
    else this.#soil = 'all';
  }
}

function aroundAll(parts: readonly SoiledPart[]): SoiledPart {
  const [first, ...others] = parts as [SoiledPart, ...SoiledPart[]];
  return others.reduce(
    (whole, { left, top, right, bottom }) => ({
      left: Math.min(whole.left, left),
      top: Math.min(whole.top, top),
      right: Math.max(whole.right, right),
      bottom: Math.max(whole.bottom, bottom),
      seen: whole.seen,
    }),
    first,
  );
}

/** What is soiled of a picture at a zoom, in map units. @param isFar lines are painted by their plans in it */
export function soiledFrom(soil: readonly SoiledPart[], isFar: boolean, zoom: number): readonly Box[] {
  if (!isFar) return soil.filter(({ seen }) => seen !== 'far');
  // Bars lie on whole pixels, up to one beside where they should.
  return soil.filter(({ seen }) => seen !== 'near').map((part) => grown(part, 1 / zoom));
}
