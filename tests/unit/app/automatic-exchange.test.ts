import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState } from '../../../renderer/app/app-state';
import { AutomaticExchange } from '../../../renderer/app/exchange/automatic-exchange';
import type { ExchangeOutcome } from '../../../renderer/app/exchange/place-actions';
import type { PlaceSummary } from '../../../shared/sync/place';

const minute = 60_000;

/** A laptop whose clock stands still until it is told to go on. */
function laptop(...given: readonly Partial<PlaceSummary>[]) {
  let now = Date.UTC(2026, 10, 24, 9);
  const due: { readonly at: number; readonly run: () => void }[] = [];
  const store = createStore<AppState>(() => ({ table: null, automatic: null }) as never);
  const asked: string[] = [];
  let places = given.map((place, at) => ({ id: `p${at}`, name: `Plek ${at}`, needsSecret: false, ...place }));
  const answer: { next: (place: PlaceSummary) => Promise<ExchangeOutcome> } = {
    next: async () => ({ received: 0, sent: 0, problem: null }),
  };
  const exchange = new AutomaticExchange({
    store,
    places: async () => places as PlaceSummary[],
    exchange: (place) => {
      asked.push(place.name);
      return answer.next(place);
    },
    now: () => new Date(now).toISOString(),
    later: (run, milliseconds) => {
      const timer = { at: now + milliseconds, run };
      due.push(timer);
      return () => void due.splice(due.indexOf(timer), 1);
    },
  });
  exchange.start();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    store,
    asked,
    answer,
    exchange,
    setPlaces: (next: readonly Partial<PlaceSummary>[]) => {
      places = next.map((place, at) => ({ id: `p${at}`, name: `Plek ${at}`, needsSecret: false, ...place }));
    },
    open: (id: string, lines: number) => store.setState({ table: { id, log: Array.from({ length: lines }) } as never }),
    /** Lets time pass; what is due happens, in order. */
    pass: async (milliseconds: number) => {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const next = due.toSorted((one, other) => one.at - other.at)[0];
        if (next === undefined || next.at > end) break;
        due.splice(due.indexOf(next), 1);
        now = next.at;
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

describe('exchanging by itself', () => {
  it('R-PLACE-9 is off: a table is exchanged nowhere until somebody switches it on for a place', async () => {
    const here = laptop({ isAutomatic: false });
    here.open('tafel', 3);
    await here.pass(60 * minute);
    here.open('tafel', 4);
    await here.pass(60 * minute);
    expect(here.asked).toEqual([]);
    expect(here.store.getState().automatic).toBeNull();
    here.setPlaces([{ isAutomatic: true }]);
    here.exchange.placesChanged();
    await here.pass(0);
    expect(here.asked).toEqual(['Plek 0']);
    here.setPlaces([{ isAutomatic: false }]);
    here.exchange.placesChanged();
    await here.pass(60 * minute);
    expect(here.asked).toEqual(['Plek 0']);
    expect(here.store.getState().automatic).toBeNull();
  });

  it('R-PLACE-9 happens after opening, a while after the last change, and every five minutes, at those places alone', async () => {
    const here = laptop({ isAutomatic: true }, { isAutomatic: false }, { isAutomatic: true, needsSecret: true });
    here.open('tafel', 3);
    await here.pass(1_000);
    expect(here.asked).toHaveLength(0);
    await here.pass(5_000);
    expect(here.asked).toEqual(['Plek 0']);
    expect(here.store.getState().automatic).toMatchObject({ now: { kind: 'done' }, unseen: null });
    here.open('tafel', 4);
    await here.pass(19_000);
    expect(here.asked).toHaveLength(1);
    await here.pass(2_000);
    expect(here.asked).toHaveLength(2);
    await here.pass(10 * minute);
    expect(here.asked).toHaveLength(4);
    here.store.setState({ table: null });
    await here.pass(60 * minute);
    expect(here.asked).toHaveLength(4);
  });

  it('R-PLACE-9 tells that a place was not reached and tries again; the other places go on', async () => {
    const here = laptop({ isAutomatic: true }, { isAutomatic: true });
    here.answer.next = async ({ id }) => ({ received: 0, sent: 0, problem: id === 'p0' ? 'De stick is weg.' : null });
    here.open('tafel', 3);
    await here.pass(5_000);
    expect(here.asked).toEqual(['Plek 0', 'Plek 1']);
    expect(here.store.getState().automatic?.now).toEqual({ kind: 'waiting', problem: 'Plek 0: De stick is weg.' });
    here.answer.next = async () => ({ received: 0, sent: 0, problem: null });
    await here.pass(5 * minute);
    expect(here.store.getState().automatic?.now.kind).toBe('done');
  });

  it('R-PLACE-9 passes on soon what was said while it was under way, and not what came in', async () => {
    const here = laptop({ isAutomatic: true });
    here.answer.next = async () => {
      here.open('tafel', 10);
      return { received: 7, sent: 0, problem: null };
    };
    here.open('tafel', 3);
    await here.pass(5_000);
    here.answer.next = async () => ({ received: 0, sent: 0, problem: null });
    await here.pass(minute);
    expect(here.asked).toHaveLength(1);
    here.answer.next = async () => {
      here.open('tafel', 12);
      return { received: 1, sent: 0, problem: null };
    };
    await here.pass(5 * minute);
    here.answer.next = async () => ({ received: 0, sent: 0, problem: null });
    expect(here.asked.length).toBeGreaterThanOrEqual(2);
    await here.pass(20_000);
    expect(here.asked).toHaveLength(3);
  });

  it('R-PLACE-9 starts anew with another table that is opened while it is under way', async () => {
    const here = laptop({ isAutomatic: true });
    let end: () => void = () => undefined;
    here.answer.next = () =>
      new Promise((resolve) => {
        end = () => resolve({ received: 0, sent: 0, problem: null });
      });
    here.open('een', 3);
    await here.pass(5_000);
    here.open('twee', 9);
    await here.pass(5_000);
    here.answer.next = async () => ({ received: 0, sent: 1, problem: null });
    end();
    await here.pass(1_000);
    expect(here.asked).toHaveLength(2);
    expect(here.store.getState().automatic?.now.kind).toBe('done');
  });
});
