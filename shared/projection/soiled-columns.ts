import type { Position } from '../model/content-types';
import { concerns, type RoutePlan, reach } from './route-plan';

/** Places that were taken or left, by column: asks of each plan whether any of them may change it. */
export class SoiledColumns {
  /** In each column also the places of those beside it. */
  readonly #beside = new Map<number, Position[]>();

  constructor(places: Iterable<Position>) {
    for (const place of places) {
      const middle = columnOf(place.x);
      for (let column = middle - 1; column <= middle + 1; column += 1) {
        const here = this.#beside.get(column);
        if (here === undefined) this.#beside.set(column, [place]);
        else here.push(place);
      }
    }
  }

  /** Whether `concerns` is true of the plan and any of the places. */
  concern(plan: RoutePlan): boolean {
    return plan.column !== null && (this.#concernAt(plan, plan.from.x) || this.#concernAt(plan, plan.to.x));
  }

  #concernAt(plan: RoutePlan, x: number): boolean {
    for (const place of this.#beside.get(columnOf(x)) ?? none) if (concerns(plan, place)) return true;
    return false;
  }
}

const columnOf = (x: number) => Math.floor(x / reach);

const none: readonly Position[] = [];
