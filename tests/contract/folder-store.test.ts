import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FolderStore } from '../../electron/sync/folder-store';
import { hashInKey, newDevice } from '../../electron/sync/hash';
import { keyOf, logPrefix, tablePrefix } from '../../shared/sync/object-key';
import { fetchObject, storeObject } from '../../shared/sync/object-transfer';
import { describeMending } from './mended-objects-contract';
import { describeStore, must, newTable, sizes } from './store-contract';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'folder-store-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const newFolder = (): string => mkdtempSync(path.join(scratch, 'place-'));

describeStore('folder', async () => {
  const folder = newFolder();
  return {
    open: () => new FolderStore({ folder }),
    async putRaw(name, bytes) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    },
    abilities: { conditionalPut: 'yes', atomicVisibility: true, startAfter: false },
  };
});

describeMending('a folder', () => new FolderStore({ folder: newFolder() }), false);

describe('a folder that other programs look after too', () => {
  let folder: string;
  let store: FolderStore;
  const [table, device] = [newTable(), newDevice()];
  const bytes = new TextEncoder().encode('what a laptop left');
  const key = keyOf({ table, device, seq: 7, hash: hashInKey(bytes) });
  const log = (): string => path.join(folder, logPrefix(table, device));
  const nameOf = path.posix.basename(key);

  beforeEach(() => {
    folder = newFolder();
    store = new FolderStore({ folder });
    mkdirSync(log(), { recursive: true });
  });

  it.each([
    nameOf.replace('.gts', ' (conflict copy 2026-11-24).gts'),
    nameOf.replace('.gts', '-LAPTOP-ANNA.gts'),
    `${nameOf} (1).gts`,
    nameOf.toUpperCase(),
  ])('R-STORES-5: salvages %j when its hash fits', async (name) => {
    writeFileSync(path.join(log(), name), bytes);
    expect(must(await store.list(tablePrefix(table))).keys).toEqual([key]);
    expect(must(await fetchObject(store, key, hashInKey))).toEqual({ kind: 'whole', bytes });
  });

  it('R-STORES-5: takes the copy whose hash fits before the one under the right name', async () => {
    writeFileSync(path.join(log(), nameOf), 'torn');
    writeFileSync(path.join(log(), nameOf.replace('.gts', ' (2).gts')), bytes);
    expect(must(await fetchObject(store, key, hashInKey))).toEqual({ kind: 'whole', bytes });
  });

  it('R-STORES-5: a copy that was changed is not taken', async () => {
    writeFileSync(path.join(log(), nameOf.replace('.gts', ' (2).gts')), 'something else');
    expect(must(await fetchObject(store, key, hashInKey)).kind).not.toBe('whole');
  });

  it('R-STORES-5: finds everything on a disk that gives names back in capitals', async () => {
    must(await store.putIfAbsent(key, bytes));
    renameSync(path.join(folder, 'v1'), path.join(folder, 'V1'));
    renameSync(path.join(folder, 'V1', 'tables'), path.join(folder, 'V1', 'TABLES'));
    expect(must(await store.list(tablePrefix(table))).keys).toEqual([key]);
    expect(must(await store.get(key, sizes))).toEqual(bytes);
  });

  it('R-STORES-4: goes through no link, to a folder or to a file', async () => {
    const outside = newFolder();
    writeFileSync(path.join(outside, 'secret'), 'not ours');
    symlinkSync(path.join(outside, 'secret'), path.join(log(), 'secret'));
    symlinkSync(outside, path.join(folder, 'v1', 'away'));
    expect(must(await store.list('')).keys).toEqual([]);
    expect(must(await store.get(`${logPrefix(table, device)}secret`, sizes))).toBeNull();
    expect((await store.get('v1/away/secret', sizes)).ok).toBe(false);
    expect((await store.putIfAbsent('v1/away/new', bytes)).ok).toBe(false);
    expect(readdirSync(outside)).toEqual(['secret']);
  });

  it('R-STORES-4: does not wait for the other end of a pipe', async () => {
    const made = spawnSync('mkfifo', [path.join(log(), nameOf)]);
    expect(made.status).toBe(0);
    expect(must(await store.get(key, sizes))).toBeNull();
  });

  it('R-STORES-8: a stick that is not plugged in is told, and not made anew on this disk', async () => {
    const gone = new FolderStore({ folder: path.join(folder, 'not', 'mounted') });
    for (const answer of [await gone.probe(), await gone.list(''), await gone.putIfAbsent(key, bytes)]) {
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    }
    expect(readdirSync(folder)).toEqual(['v1']);
  });

  it('R-STORES-6: what a crash left half-written is seen by nobody and cleared after a day', async () => {
    const half = path.join(log(), '~$0123.tmp');
    writeFileSync(half, 'half');
    expect(must(await store.list('')).keys).toEqual([]);
    must(await store.putIfAbsent(key, bytes));
    expect(readFileSync(half, 'utf8')).toBe('half');
    const old = new Date('2020-01-01');
    utimesSync(half, old, old);
    must(await new FolderStore({ folder }).putIfAbsent(key, bytes));
    expect(readdirSync(log())).toEqual([nameOf]);
  });

  it('R-STORES-8: a call that gets no answer ends by itself', async () => {
    // The bound is reached before the disk can answer, as with a network drive that never does.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const answer = new FolderStore({ folder, timeout: 60_000 }).list('');
      vi.advanceTimersByTime(60_000);
      expect(await answer).toMatchObject({ ok: false, refusal: { kind: 'timeout', seconds: 60 } });
    } finally {
      vi.useRealTimers();
    }
  });
});

/** A disk of 256 KiB in memory; needs the right to mount. */
function mountSmallDisk(): string | null {
  const folder = newFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
  if (mounted.status === 0) return folder;
  console.warn('NOT POSSIBLE HERE: mounting a small disk. The test of a full disk is skipped.');
  return null;
}

describe('a full disk', () => {
  const folder = mountSmallDisk();
  afterAll(() => {
    if (folder !== null) spawnSync('umount', [folder]);
  });

  it.skipIf(folder === null)('R-STORES-8: is told; what was there stays; with room again the retry works', async () => {
    const store = new FolderStore({ folder: folder ?? '' });
    const [table, device] = [newTable(), newDevice()];
    const put = (seq: number, bytes: Uint8Array) =>
      storeObject(store, keyOf({ table, device, seq, hash: hashInKey(bytes) }), bytes, hashInKey);
    const first = new Uint8Array(100_000).fill(1);
    const large = new Uint8Array(200_000).fill(2);
    must(await put(1, first));
    expect(await put(2, large)).toEqual({ ok: false, refusal: { kind: 'full' } });
    const { keys } = must(await store.list(''));
    expect(keys).toHaveLength(1);
    expect(readdirSync(path.join(folder ?? '', logPrefix(table, device)))).toHaveLength(1);
    expect(must(await store.get(keys[0] ?? '', sizes))).toEqual(first);
    must(await store.delete(keys[0] ?? ''));
    must(await put(2, large));
    expect(must(await store.list('')).keys).toHaveLength(1);
  });
});
