import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Places } from '../../../electron/sync/places';
import type { AppState } from '../../../renderer/app/app-state';
import { ExchangeActions } from '../../../renderer/app/exchange/exchange-actions';
import { placeActions } from '../../../renderer/app/exchange/place-actions';
import type { TableActions } from '../../../renderer/app/table/table-actions';
import { publicLog } from '../../../shared/exchange/public-log';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { LogEntry } from '../../../shared/log/log-entry';
import { conflictsOf } from '../../../shared/merge/conflicts';
import { namesIn } from '../../../shared/names/name-eraser';
import { findPlanted, planted, tableWithNames } from '../names/named-table';
import { laptop } from './laptop';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'place-actions-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A laptop whose table is open, with the places of the real main process on the disk. */
async function laptopAt(folder: string, id: string, log?: readonly LogEntry[]) {
  const own = laptop(id, log);
  const places = new Places({
    dataFolder: mkdtempSync(path.join(scratch, `data-${id}-`)),
    keyRing: { isEncryptionAvailable: () => false, encryptString: () => Buffer.of(), decryptString: () => '' },
    systemProxy: async () => null,
    logOf: async () => own.journal.lines.map(({ entry }) => entry),
    onProgress: () => {},
  });
  const store = createStore<AppState>(
    () =>
      ({
        language: 'nl',
        tables: [],
        table: own.engine.table,
        laptop: { id, name: id },
        exchange: null,
        automatic: null,
      }) as never,
  );
  const taken: string[] = [];
  /** Cut: what was taken in is not told to the place, and nothing is sent. */
  const line = { isCut: false };
  const exchange = new ExchangeActions({
    store,
    snapshots: {
      keep: async ({ reason, name }) => {
        taken.push(`${reason} ${name} ${own.engine.table.log.length}`);
        return true;
      },
    },
    chooseFile: async () => ({ kind: 'cancelled' }),
    engine: () => own.engine,
    read: async () => null,
  });
  /** Who sits at this laptop: what they were asked about names, and what they answer. */
  const person = { agrees: true, asked: [] as number[] };
  store.subscribe(({ erasing }) => {
    if (erasing == null) return;
    person.asked.push(erasing.count);
    exchange.answerErasing(person.agrees);
  });
  const tables = { settled: () => own.engine.settled(), exchange } as unknown as TableActions;
  const bridge = {
    places: {
      pull: (...asked: Parameters<Places['pull']>) => places.pull(...asked),
      push: async (...asked: Parameters<Places['push']>) =>
        line.isCut ? ({ ok: false, problem: { kind: 'cancelled' } } as const) : places.push(...asked),
    },
  } as unknown as FacilitatorBridge;
  const address = { kind: 'folder', folder } as const;
  const network = { proxy: 'system', certificates: '' } as const;
  await places.save({ name: 'Netwerkmap', address, network, secret: '', passphrase: '' }, null);
  const place = places.summaries()[0] as { readonly id: string; readonly name: string };
  const actions = placeActions(bridge, store, Promise.resolve({ tables }));
  return {
    ...own,
    taken,
    store,
    person,
    line,
    exchange: (isQuiet = false) => {
      store.setState({ table: own.engine.table });
      return actions.exchangeAt(place, isQuiet);
    },
    showUnseen: () => exchange.showUnseen(),
  };
}

describe('exchanging the open table at a place', () => {
  it('R-PLACE-1 R-SNAP-12: what two laptops captured apart is on both, said once as new, and a disagreement stays on both', async () => {
    const folder = mkdtempSync(path.join(scratch, 'shared-'));
    const [one, other] = [await laptopAt(folder, 'one'), await laptopAt(folder, 'other')];
    await one.exchange();
    await other.exchange();
    const add = (id: string, name: string) => ({ type: 'addElement', element: { id, kind: 'task', name } }) as const;
    await one.say(add('wonen', 'Wonen'));
    expect(await one.exchange()).toEqual({ received: 0, sent: 1, problem: null });
    expect(await other.exchange()).toEqual({ received: 1, sent: 0, problem: null });
    expect(other.store.getState().exchange).toMatchObject({ kind: 'report', source: 'Netwerkmap' });
    await one.say({ type: 'updateElement', id: 'wonen', set: { costMln: 40 } });
    await other.say({ type: 'updateElement', id: 'wonen', set: { costMln: 25 } });
    expect(await other.exchange()).toEqual({ received: 0, sent: 1, problem: null });
    expect(await one.exchange()).toEqual({ received: 1, sent: 1, problem: null });
    expect(await other.exchange()).toEqual({ received: 1, sent: 0, problem: null });
    expect(await one.exchange()).toEqual({ received: 0, sent: 0, problem: null });
    expect(one.engine.table.log).toEqual(other.engine.table.log);
    // R-SNAP-12: each time something came in, and only then, how the table was before is kept.
    expect(other.taken).toEqual(['before_exchange Netwerkmap 1', 'before_exchange Netwerkmap 3']);
    expect(one.taken).toEqual(['before_exchange Netwerkmap 3']);
    expect(conflictsOf(one.engine.table)).toHaveLength(1);
    expect(conflictsOf(other.engine.table)).toHaveLength(1);
  });

  it('R-PLACE-9: what comes in by itself opens no dialog; it is kept, as one, until somebody looks', async () => {
    const folder = mkdtempSync(path.join(scratch, 'quiet-'));
    const [one, other] = [await laptopAt(folder, 'one'), await laptopAt(folder, 'other')];
    other.store.setState({ automatic: { now: { kind: 'busy' }, unseen: null } });
    await one.exchange();
    const add = (id: string, name: string) => ({ type: 'addElement', element: { id, kind: 'task', name } }) as const;
    for (const [id, name] of [
      ['wonen', 'Wonen'],
      ['water', 'Water'],
    ] as const) {
      await one.say(add(id, name));
      await one.exchange();
      expect(await other.exchange(true)).toMatchObject({ received: 1, problem: null });
    }
    expect(other.store.getState().exchange).toBeNull();
    expect(other.store.getState().automatic?.unseen?.merged.received).toHaveLength(2);
    await other.showUnseen();
    const shown = other.store.getState().exchange;
    expect(shown).toMatchObject({ kind: 'report', source: 'Netwerkmap', news: { lines: 2 } });
    expect(shown?.news.items.map(({ change, id }) => `${change} ${id}`)).toEqual(['added wonen', 'added water']);
    expect(other.store.getState().automatic?.unseen).toBeNull();
  });

  it('R-PLACE-6: a place that is gone is told in a sentence, and the next exchange makes it good', async () => {
    const folder = mkdtempSync(path.join(scratch, 'gone-'));
    const one = await laptopAt(folder, 'one');
    rmSync(folder, { recursive: true });
    expect(await one.exchange()).toMatchObject({ received: 0, sent: 0, problem: expect.stringContaining('stick') });
  });
});

describe('names that were erased on one of two laptops', () => {
  const [chair] = planted;
  const dot = (line: LogEntry): string => line.dot;
  const told = (own: Awaited<ReturnType<typeof laptopAt>>): string =>
    JSON.stringify([own.engine.table.log, [...own.engine.table.document.entities], own.journal.lines]);

  /** Both know the table; the other keeps names of its own and has typed one in a line that nobody has seen. */
  async function twoLaptops() {
    const folder = mkdtempSync(path.join(scratch, 'names-'));
    const one = await laptopAt(folder, 'one', tableWithNames());
    const other = await laptopAt(folder, 'other', tableWithNames());
    await one.exchange();
    await other.exchange();
    await other.say({ type: 'recordNote', text: `Nog na te gaan bij ${chair}.` });
    return { folder, one, other };
  }

  it('R-NAME-15 are erased on the other too, on its disk and in lines that only it knew, and come back to neither', async () => {
    const { one, other } = await twoLaptops();
    await one.engine.eraseNames();
    expect(findPlanted(told(other))).toBeDefined();
    await one.exchange();
    await other.exchange();
    expect(findPlanted(told(other))).toBeUndefined();
    expect(namesIn(other.engine.table.log).size).toBe(0);
    expect(other.store.getState().notice).toMatchObject({ text: expect.stringContaining('ook gewist') });
    await one.exchange();
    expect(findPlanted(told(one))).toBeUndefined();
    expect(one.engine.table.content.notes.size).toBe(other.engine.table.content.notes.size);
    expect(publicLog(one.engine.table.log)).toEqual(publicLog(other.engine.table.log));
    // Nobody follows who only followed: after one more round there is nothing left to say.
    await other.exchange();
    expect(await one.exchange()).toEqual({ received: 0, sent: 0, problem: null });
    expect(one.engine.table.log.filter(({ event }) => event.type === 'names.erased').map(dot)).toHaveLength(2);
  });

  it('R-NAME-19 are asked about before they go on the other; until then nothing goes either way, also by itself', async () => {
    const { one, other } = await twoLaptops();
    const held = namesIn(other.engine.table.log).size;
    await one.engine.eraseNames();
    await one.exchange();
    other.person.agrees = false;
    const before = told(other);
    const waiting = { received: 0, sent: 0, problem: expect.stringContaining('namen van deze tafel gewist') };
    expect(await other.exchange()).toEqual(waiting);
    expect(other.person.asked).toEqual([held]);
    // By itself nothing is asked, and nothing happens.
    expect(await other.exchange(true)).toEqual(waiting);
    expect(other.person.asked).toHaveLength(1);
    expect(told(other)).toBe(before);
    expect(other.taken).toEqual([]);
    expect(await one.exchange()).toMatchObject({ received: 0 });
    expect(findPlanted(told(one))).toBeUndefined();
    other.person.agrees = true;
    expect(await other.exchange()).toMatchObject({ problem: null });
    expect(findPlanted(told(other))).toBeUndefined();
    // Who erased has agreed already: what comes back of it asks nobody.
    await one.exchange();
    await other.exchange(true);
    expect(one.person.asked).toEqual([]);
    expect(other.person.asked).toHaveLength(2);
    expect(publicLog(one.engine.table.log)).toEqual(publicLog(other.engine.table.log));
  });

  it('R-NAME-16 go from a line again that came with a name after the erasing, once its laptop has heard of it', async () => {
    const { one, other } = await twoLaptops();
    await other.exchange();
    await one.engine.eraseNames();
    await one.exchange();
    // Nobody here can know any more that this is a name.
    expect(findPlanted(told(one))).toBe(chair);
    await other.exchange();
    await one.exchange();
    expect(findPlanted(told(one))).toBeUndefined();
    expect(findPlanted(told(other))).toBeUndefined();
    await other.exchange();
    expect(publicLog(one.engine.table.log)).toEqual(publicLog(other.engine.table.log));
  });

  it('R-NAME-15 R-NAME-16 are gone from all, who end with the same, in whatever order they speak, erase and exchange', {
    timeout: 120_000,
  }, async () => {
    const who = fc.integer({ min: 0, max: 2 });
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('say' as const), who }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), who }) },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('exchange' as const), who }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('half' as const), who }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), who, async (steps, eraser) => {
        const folder = mkdtempSync(path.join(scratch, 'names-'));
        const own = (id: string) => laptopAt(folder, id, tableWithNames());
        const laptops = [await own('een'), await own('twee'), await own('drie')] as const;
        const exchange = async (at: number, isCut = false): Promise<void> => {
          const laptopOf = laptops[at as 0 | 1 | 2];
          laptopOf.line.isCut = isCut;
          expect((await laptopOf.exchange()).problem === null).toBe(!isCut);
        };
        for (const { kind, who: at } of [...steps, { kind: 'erase', who: eraser } as const]) {
          const laptopOf = laptops[at as 0 | 1 | 2];
          // Whoever still has names on the list may type one; later nobody can know that it is one.
          const knowsNames = namesIn(laptopOf.engine.table.log).size > 0;
          if (kind === 'say' && knowsNames) await laptopOf.say({ type: 'recordNote', text: `Nagaan bij ${chair}.` });
          if (kind === 'erase') await laptopOf.engine.eraseNames();
          if (kind === 'exchange' || kind === 'half') await exchange(at, kind === 'half');
        }
        for (let round = 0; round < 4; round += 1) for (const at of [0, 1, 2]) await exchange(at);
        const [first] = laptops;
        for (const each of laptops) {
          expect(findPlanted(told(each))).toBeUndefined();
          expect(publicLog(each.engine.table.log)).toEqual(publicLog(first.engine.table.log));
        }
        // And then there is nothing left to say.
        for (const each of laptops) expect(await each.exchange()).toEqual({ received: 0, sent: 0, problem: null });
      }),
      { numRuns: 12, seed: 20_261_129 },
    );
  });

  it('R-NAME-17 may be given again after the erasing, and stay', async () => {
    const { one, other } = await twoLaptops();
    await one.engine.eraseNames();
    await one.exchange();
    await other.exchange();
    await other.say({
      type: 'recordAttendance',
      attendance: [
        {
          stakeholder: null,
          role: 'voorzitter',
          function: 'chair',
          status: 'present',
          mandate: 'with_mandate',
          name: chair,
        },
      ],
    });
    await one.exchange();
    await other.exchange();
    expect([...namesIn(other.engine.table.log)]).toEqual([chair]);
  });
});
