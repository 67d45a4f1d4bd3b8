import type { StoreApi } from 'zustand/vanilla';
import type { PlaceSummary } from '../../../shared/sync/place';
import type { AppState } from '../app-state';
import type { ExchangeOutcome } from './place-actions';

/** How long after the last change here it is passed on, in milliseconds: a sentence that is being worked on is one thing. */
const calm = 20_000;
/** How long after a table is opened: first its screen. In milliseconds. */
const afterOpening = 5_000;
/** How often there is looked what others left, and an unreachable place tried again, in milliseconds. */
const interval = 5 * 60_000;

interface Services {
  readonly store: StoreApi<AppState>;
  readonly places: () => Promise<readonly PlaceSummary[]>;
  readonly exchange: (place: PlaceSummary) => Promise<ExchangeOutcome>;
  /** ISO 8601. */
  readonly now: () => string;
  /** Calls back after so many milliseconds; what it returns takes that back. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

/**
 * Exchanges by itself at the places for which somebody switched that on: when a table is opened, a while after something
 * was said here, and now and then for what others say. Nothing waits for it, no dialog comes of it: how it went stands
 * in the status line, and what is new can be looked at there.
 */
export class AutomaticExchange {
  readonly #services: Services;
  #cancel: (() => void) | null = null;
  #dueAt = Number.POSITIVE_INFINITY;
  #isRunning = false;
  #isAskedAgain = false;
  /** Table and length of its log that need no passing on any more. */
  #passedOn: { readonly table: string; readonly lines: number } | null = null;

  constructor(services: Services) {
    this.#services = services;
  }

  /** @returns what ends it */
  start(): () => void {
    const end = this.#services.store.subscribe((state, before) => {
      if (state.table?.log !== before.table?.log) this.#follow();
    });
    this.#follow();
    return () => {
      end();
      this.#stopWaiting();
    };
  }

  /** A place was switched on or off, or forgotten: looks at once. */
  placesChanged(): void {
    this.#schedule(0);
  }

  #follow(): void {
    const { table } = this.#services.store.getState();
    if (table === null) {
      this.#passedOn = null;
      this.#stopWaiting();
      this.#services.store.setState({ automatic: null });
      return;
    }
    if (this.#passedOn?.table !== table.id) {
      this.#passedOn = { table: table.id, lines: table.log.length };
      this.#services.store.setState({ automatic: null });
      this.#schedule(afterOpening);
    } else if (!this.#isRunning && table.log.length !== this.#passedOn.lines) {
      this.#passedOn = { table: table.id, lines: table.log.length };
      // Of the time without places nothing is kept: there is nobody to tell.
      if (this.#services.store.getState().automatic !== null) this.#schedule(calm);
    }
  }

  /** The earlier of what is planned already and this. */
  #schedule(milliseconds: number): void {
    const dueAt = Date.parse(this.#services.now()) + milliseconds;
    if (this.#cancel !== null && this.#dueAt <= dueAt) return;
    this.#stopWaiting();
    this.#dueAt = dueAt;
    this.#cancel = this.#services.later(() => {
      this.#cancel = null;
      void this.#run();
    }, milliseconds);
  }

  #stopWaiting(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  async #run(): Promise<void> {
    if (this.#isRunning) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isRunning = true;
    const said = await this.#exchangeEverywhere().catch(() => 0);
    this.#isRunning = false;
    const { table, automatic } = this.#services.store.getState();
    if (table === null) return;
    this.#passedOn = { table: table.id, lines: table.log.length };
    if (this.#isAskedAgain) this.#schedule(0);
    else if (automatic !== null) this.#schedule(said > 0 ? calm : interval);
    this.#isAskedAgain = false;
  }

  /** @returns how many lines were said here meanwhile */
  async #exchangeEverywhere(): Promise<number> {
    const { store, places, exchange, now } = this.#services;
    const asked = (await places()).filter(({ isAutomatic, needsSecret }) => isAutomatic && !needsSecret);
    const { table } = store.getState();
    if (asked.length === 0 || table === null) {
      store.setState({ automatic: null });
      return 0;
    }
    this.#show({ kind: 'busy' });
    let problem: string | null = null;
    let received = 0;
    for (const place of asked) {
      if (store.getState().table?.id !== table.id) return 0;
      const outcome = await exchange(place);
      received += outcome.received;
      problem ??= outcome.problem === null ? null : `${place.name}: ${outcome.problem}`;
    }
    const after = store.getState().table;
    if (after?.id !== table.id) return 0;
    this.#show(problem === null ? { kind: 'done', at: now() } : { kind: 'waiting', problem });
    return after.log.length - table.log.length - received;
  }

  #show(now: NonNullable<AppState['automatic']>['now']): void {
    const { store } = this.#services;
    const unseen = store.getState().automatic?.unseen ?? null;
    store.setState({ automatic: { now, unseen } });
  }
}
