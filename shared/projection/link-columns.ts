import type { Position } from '../model/content-types';
import { reach } from './route-plan';
import type { Link } from './route-tracks';

/** Lines that go down beside a column, by where their two ends stand: those that an element at a place may concern. */
export class LinkColumns {
  readonly #columns = new Map<number, Set<Link>>();

  add(link: Link): void {
    for (const column of columnsOf(link)) {
      const here = this.#columns.get(column);
      if (here === undefined) this.#columns.set(column, new Set([link]));
      else here.add(link);
    }
  }

  remove(link: Link): void {
    for (const column of columnsOf(link)) this.#columns.get(column)?.delete(link);
  }

  /** At least all lines that `concerns` any of the places, each once. */
  near(places: readonly Position[]): ReadonlySet<Link> {
    const columns = new Set(places.flatMap(({ x }) => [columnOf(x) - 1, columnOf(x), columnOf(x) + 1]));
    return new Set([...columns].flatMap((column) => [...(this.#columns.get(column) ?? [])]));
  }
}

const columnOf = (x: number) => Math.floor(x / reach);

function columnsOf({ plan }: Link): readonly number[] {
  if (plan.column === null) return [];
  return [columnOf(plan.from.x), columnOf(plan.to.x)];
}
