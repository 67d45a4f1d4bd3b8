import type { Position } from '../model/content-types';
import { reach } from './route-plan';
import type { Link } from './route-tracks';

/** Lines that go down beside a column, by where their two ends stand: those that an element at a place may concern. */
export class LinkColumns {
  readonly #columns = new Map<number, Set<Link>>();

  constructor(links: Iterable<Link>) {
    for (const link of links) this.add(link);
  }

  add(link: Link): void {
    if (link.plan.column === null) return;
    this.#enter(link, columnOf(link.plan.from.x));
    this.#enter(link, columnOf(link.plan.to.x));
  }

  remove(link: Link): void {
    if (link.plan.column === null) return;
    this.#columns.get(columnOf(link.plan.from.x))?.delete(link);
    this.#columns.get(columnOf(link.plan.to.x))?.delete(link);
  }

  /** At least all lines that `concerns` any of the places, each once. */
  near(places: readonly Position[]): ReadonlySet<Link> {
    if (this.#columns.size === 0) return none;
    const columns = new Set(places.flatMap(({ x }) => [columnOf(x) - 1, columnOf(x), columnOf(x) + 1]));
    return new Set([...columns].flatMap((column) => [...(this.#columns.get(column) ?? [])]));
  }

  #enter(link: Link, column: number): void {
    const here = this.#columns.get(column);
    if (here === undefined) this.#columns.set(column, new Set([link]));
    else here.add(link);
  }
}

const columnOf = (x: number) => Math.floor(x / reach);

const none: ReadonlySet<Link> = new Set();
