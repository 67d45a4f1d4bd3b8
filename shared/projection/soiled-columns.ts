import type { Position } from '../model/content-types';
import { concerns, type RoutePlan, reach } from './route-plan';

/** Places that were taken or left, by column: asks of each plan whether any of them may change it. */
export class SoiledColumns {
  readonly #columns = new Map<number, Position[]>();

  constructor(places: Iterable<Position>) {
    for (const place of places) {
      const column = columnOf(place.x);
      const here = this.#columns.get(column);
      if (here === undefined) this.#columns.set(column, [place]);
      else here.push(place);
    }
  }

  /** Whether `concerns` is true of the plan and any of the places. */
  concern(plan: RoutePlan): boolean {
    return plan.column !== null && (this.#concernBeside(plan, plan.from.x) || this.#concernBeside(plan, plan.to.x));
  }

  #concernBeside(plan: RoutePlan, x: number): boolean {
    const middle = columnOf(x);
    for (let column = middle - 1; column <= middle + 1; column += 1) {
      if (this.#columns.get(column)?.some((place) => concerns(plan, place)) === true) return true;
    }
    return false;
  }
}

const columnOf = (x: number) => Math.floor(x / reach);
