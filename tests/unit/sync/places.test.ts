import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Places } from '../../../electron/sync/places';
import type { KeyRing } from '../../../electron/sync/secret-box';
import example from '../../../shared/example/example-table.json' with { type: 'json' };
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import type { LogEntry } from '../../../shared/log/log-entry';
import { uniteLogs } from '../../../shared/log/unite-logs';
import type { PlaceDraft, TableAtPlace } from '../../../shared/sync/place';
import { placeProblemSentence } from '../../../shared/sync/place-sentences';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'places-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const newFolder = (name: string): string => mkdtempSync(path.join(scratch, `${name}-`));

const ring: KeyRing = {
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from([...text].reverse().join('')),
  decryptString: (sealed) => [...sealed.toString()].reverse().join(''),
};
const noRing: KeyRing = { ...ring, getSelectedStorageBackend: () => 'basic_text' };

const table: TableAtPlace = { journal: 'table-1', id: 'rol-in-de-ruimte', name: 'Rol in de Ruimte' };

function exampleLog(): readonly LogEntry[] {
  const file = parseExchange(new TextEncoder().encode(JSON.stringify(example)));
  if (!file.ok) throw new Error('not parsed');
  const log = importExchange(file.value, { replica: 'file-1' });
  if (!log.ok) throw new Error('not imported');
  return log.value;
}

/** A laptop with a data folder of its own. */
function laptop(log: readonly LogEntry[], keyRing = ring, dataFolder = newFolder('data')) {
  const held = { log };
  const events: string[] = [];
  const watching = { step: (_step: string): void => {} };
  const places = new Places({
    dataFolder,
    keyRing,
    systemProxy: async () => null,
    logOf: async () => held.log,
    onProgress: (_place, { step }) => {
      events.push(step);
      watching.step(step);
    },
    now: () => new Date('2026-11-24T12:00:00Z'),
  });
  return {
    places,
    dataFolder,
    held,
    events,
    watching,
    async add(draft: PlaceDraft): Promise<string> {
      const saved = await places.save(draft, null);
      if (!saved.ok) throw new Error(saved.problem.kind);
      return places.summaries().at(-1)?.id ?? '';
    },
    async exchange(id: string): Promise<number> {
      const pulled = await places.pull(id, table);
      if (!pulled.ok) throw new Error(pulled.problem.kind);
      const united = uniteLogs(held.log, pulled.lines);
      if (!united.ok) throw new Error(united.refusal.code);
      held.log = united.value.log;
      const pushed = await places.push(id, table, pulled.ids);
      if (!pushed.ok) throw new Error(pushed.problem.kind);
      return united.value.received.length;
    },
  };
}

const draftOf = (folder: string, passphrase = ''): PlaceDraft => ({
  name: '',
  address: { kind: 'folder', folder },
  network: { proxy: 'system', certificates: '' },
  secret: '',
  passphrase,
});

describe('places where a laptop exchanges', () => {
  let folder: string;
  const whole = exampleLog();
  const half = whole.slice(0, 60);
  beforeEach(() => {
    folder = newFolder('shared');
  });

  it('R-PLACE-1: two laptops end with the same log, and nothing goes twice', async () => {
    const [one, other] = [laptop(whole), laptop(half)];
    const [atOne, atOther] = [await one.add(draftOf(folder)), await other.add(draftOf(folder))];
    expect(await one.exchange(atOne)).toBe(0);
    expect(await other.exchange(atOther)).toBe(whole.length - half.length);
    expect(other.held.log.map(({ dot }) => dot)).toEqual(uniteOrder(whole));
    const count = (): number =>
      readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.gts')).length;
    const before = count();
    expect([await one.exchange(atOne), await other.exchange(atOther)]).toEqual([0, 0]);
    expect(count()).toBe(before);
    expect(one.places.summaries()[0]).toMatchObject({
      name: path.basename(folder),
      lastExchange: '2026-11-24T12:00:00.000Z',
      waiting: 0,
      problem: null,
    });
  });

  it('R-PLACE-2: what was not taken in comes again, also after a restart', async () => {
    const [one, other] = [laptop(whole), laptop(half)];
    await one.exchange(await one.add(draftOf(folder)));
    const at = await other.add(draftOf(folder));
    expect((await other.places.pull(at, table)).ok).toBe(true);
    const restarted = laptop(half, ring, other.dataFolder);
    expect(await restarted.exchange(at)).toBe(whole.length - half.length);
  });

  it('R-NAME-18: while names are erased nothing is exchanged; what was under way ends, and what is asked waits', async () => {
    const [one, other] = [laptop(whole), laptop(half)];
    await one.exchange(await one.add(draftOf(folder)));
    const at = await other.add(draftOf(folder));
    let after: ReturnType<typeof other.places.pull> | undefined;
    const erase = () =>
      other.places.withoutExchange(async () => {
        other.events.push('erasing');
        after = other.places.pull(at, table);
        const before = readdirSync(other.dataFolder, { recursive: true });
        await new Promise((resolve) => setImmediate(resolve));
        expect(readdirSync(other.dataFolder, { recursive: true })).toEqual(before);
        other.events.push('erased');
      });
    let erasing: Promise<void> | undefined;
    other.watching.step = () => {
      erasing ??= erase();
    };
    const pulling = other.places.pull(at, table);
    expect(await pulling).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    await erasing;
    expect(await after).toMatchObject({ ok: true, problem: null });
    expect(other.events.indexOf('erased') - other.events.indexOf('erasing')).toBe(1);
    expect(other.events.at(-1)).toBe('fetching');
  });

  it('R-NAME-15: whoever erases between taking in and sending goes on with the exchange', async () => {
    const one = laptop(whole);
    const at = await one.add(draftOf(folder));
    const pulled = await one.places.pull(at, table);
    await one.places.withoutExchange(async () => undefined);
    const pushed = await one.places.push(at, table, pulled.ok ? pulled.ids : []);
    expect(pushed).toMatchObject({ ok: true });
    expect(pushed.ok && pushed.sent).toBeGreaterThan(0);

    one.places.cancel();
    expect(await one.places.push(at, table, [])).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  });

  it('R-PLACE-3: tables never seen before are listed by name and fetched whole', async () => {
    const one = laptop(whole);
    await one.exchange(await one.add(draftOf(folder)));
    const other = laptop([]);
    const at = await other.add(draftOf(folder));
    expect(await other.places.tables(at)).toEqual({ ok: true, value: [{ id: table.id, name: table.name }] });
    expect(await other.exchange(at)).toBe(whole.length);
  });

  it('R-PLACE-4: a locked place needs its passphrase, and nothing in it can be read without', async () => {
    const one = laptop(whole);
    const at = await one.add(draftOf(folder, 'een lange wachtzin'));
    await one.exchange(at);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      expect(readFileSync(path.join(parentPath, name)).includes(Buffer.from('Rol in de Ruimte'))).toBe(false);
    }
    const other = laptop([]);
    expect(await other.places.save(draftOf(folder), null)).toEqual({
      ok: false,
      problem: { kind: 'passphrase-missing' },
    });
    expect(await other.places.save(draftOf(folder, 'geraden'), null)).toEqual({
      ok: false,
      problem: { kind: 'wrong-passphrase' },
    });
    expect(await other.exchange(await other.add(draftOf(folder, 'een lange wachtzin')))).toBe(whole.length);
    // Whoever takes the lock away gets nothing in the clear.
    rmSync(path.join(folder, 'v1', 'key.json'));
    expect(await one.places.push(at, table, [])).toEqual({ ok: false, problem: { kind: 'lock-changed' } });
  });

  it('R-PLACE-8: a place takes another passphrase, nothing in it is written again, and the old one opens it no longer', async () => {
    const one = laptop(whole);
    const other = laptop([]);
    const at = await one.add(draftOf(folder, 'een lange wachtzin'));
    const there = await other.add(draftOf(folder, 'een lange wachtzin'));
    await one.exchange(at);
    const objects = () =>
      readdirSync(path.join(folder, 'v1', 'tables'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(path.join(parentPath, name)).toString('base64')]);
    const before = objects();
    const lock = readFileSync(path.join(folder, 'v1', 'key.json'), 'utf8');
    const change = { from: 'geraden wachtzin', to: 'vier heel andere woorden' };
    expect(await one.places.changePassphrase(at, change)).toEqual({ ok: false, problem: { kind: 'wrong-passphrase' } });
    expect(readFileSync(path.join(folder, 'v1', 'key.json'), 'utf8')).toBe(lock);
    expect(await one.places.changePassphrase(at, { ...change, from: 'een lange wachtzin' })).toEqual({ ok: true });
    expect(objects()).toEqual(before);
    expect(await one.exchange(at)).toBe(0);
    expect(await laptop(whole, ring, one.dataFolder).places.pull(at, table)).toMatchObject({ ok: true });
    // The other laptop is told, types in the new one, and goes on where it was.
    expect(await other.places.pull(there, table)).toEqual({ ok: false, problem: { kind: 'wrong-passphrase' } });
    expect((await other.places.save(draftOf(folder, change.to), there)).ok).toBe(true);
    expect(await other.exchange(there)).toBe(whole.length);
  });

  it('R-PLACE-8: a lock that is not the one this laptop knows is left alone, and so is an open place', async () => {
    const one = laptop(whole);
    const at = await one.add(draftOf(folder, 'een lange wachtzin'));
    rmSync(path.join(folder, 'v1', 'key.json'));
    const change = { from: 'een lange wachtzin', to: 'vier heel andere woorden' };
    expect(await one.places.changePassphrase(at, change)).toEqual({ ok: false, problem: { kind: 'lock-changed' } });
    await laptop(whole).add(draftOf(folder, 'een lange wachtzin'));
    const lock = readFileSync(path.join(folder, 'v1', 'key.json'), 'utf8');
    expect(await one.places.changePassphrase(at, change)).toEqual({ ok: false, problem: { kind: 'lock-changed' } });
    expect(readFileSync(path.join(folder, 'v1', 'key.json'), 'utf8')).toBe(lock);
    const open = await one.add(draftOf(newFolder('open')));
    expect(await one.places.changePassphrase(open, change)).toEqual({ ok: false, problem: { kind: 'lock-changed' } });
  });

  it('R-PLACE-5: without a key ring a passphrase is asked for again after a restart and is in no file', async () => {
    const one = laptop(whole, noRing);
    const draft = draftOf(folder, 'een lange wachtzin');
    expect(await one.places.test(draft)).toMatchObject({ ok: true, keepsSecrets: false });
    const at = await one.add(draft);
    await one.exchange(at);
    expect(readFileSync(path.join(one.dataFolder, 'places.json'), 'utf8')).not.toContain('wachtzin');
    const restarted = laptop(whole, noRing, one.dataFolder);
    expect(restarted.places.summaries()[0]).toMatchObject({ needsSecret: true, isLocked: true });
    expect(await restarted.places.pull(at, table)).toEqual({ ok: false, problem: { kind: 'passphrase-missing' } });
    const withRing = laptop(whole);
    const kept = await withRing.add(draft);
    const again = laptop(whole, ring, withRing.dataFolder);
    expect(again.places.summaries()[0]).toMatchObject({ needsSecret: false });
    expect((await again.places.pull(kept, table)).ok).toBe(true);
  });

  it('R-PLACE-6: a problem is remembered with the place and told in a sentence with the next step', async () => {
    const one = laptop(whole);
    const at = await one.add(draftOf(folder));
    rmSync(folder, { recursive: true });
    const pulled = await one.places.pull(at, table);
    expect(pulled).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
    const [summary] = one.places.summaries();
    expect(summary?.problem?.kind).toBe('not-found');
    for (const language of ['nl', 'en'] as const) {
      expect(placeProblemSentence(summary?.problem ?? { kind: 'full' }, language)).toMatch(/stick/);
    }
  });

  it('R-PLACE-1: a damaged list of places or memory of an exchange costs nothing but the trouble', async () => {
    const one = laptop(whole);
    const at = await one.add(draftOf(folder));
    await one.exchange(at);
    const states = readdirSync(path.join(one.dataFolder, 'exchange'), { recursive: true }).map(String);
    const state = states.find((name) => name.endsWith('state.json')) ?? '';
    writeFileSync(path.join(one.dataFolder, 'exchange', state), '{"exchange":');
    expect(await one.exchange(at)).toBe(0);
    writeFileSync(path.join(one.dataFolder, 'places.json'), 'torn');
    expect(laptop(whole, ring, one.dataFolder).places.summaries()).toEqual([]);
  });
});

function uniteOrder(log: readonly LogEntry[]): readonly string[] {
  const united = uniteLogs(log, []);
  if (!united.ok) throw new Error(united.refusal.code);
  return united.value.log.map(({ dot }) => dot);
}
