import { cp, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskFileSystem } from '../../../electron/disk/atomic-write';
import { sha256 } from '../../../electron/disk/sha256';
import { snapshotFolder } from '../../../electron/snapshots/snapshot-files';
import { pruneSnapshots } from '../../../electron/snapshots/snapshot-pruning';
import { Snapshots } from '../../../electron/snapshots/snapshots';
import { pack } from '../../../shared/exchange/gzip';
import { publicLog } from '../../../shared/exchange/public-log';
import type { LogEntry } from '../../../shared/log/log-entry';
import { makeSnapshot } from '../../../shared/snapshot/make-snapshot';
import { keptAutomatic } from '../../../shared/snapshot/snapshots-to-drop';
import type { TakenFor } from '../../../shared/snapshot/taken-snapshot';
import { manySteps, workThrough } from '../../property/random-table';
import { temporaryFolder } from '../journal/journal-fixture';
import { diskUntil } from '../journal/killed-disk';
import { logOf, noteOf } from './kept';

const { log } = workThrough(fc.sample(manySteps, { numRuns: 1, seed: 11 })[0]!);
const lines = publicLog(log);

/** Takes one of the first so many lines, at this minute of one day. */
async function take(snapshots: Snapshots, count: number, minute: number, reason: TakenFor = 'before_exchange') {
  const told: readonly LogEntry[] = lines.slice(0, count);
  const made = await makeSnapshot(told, sha256);
  const missing = await snapshots.missing('tafel', made.ids);
  const objects = missing.map((id) => ({ id, packed: pack(made.bytesOf(id)) }));
  const at = new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString();
  return snapshots.keep('tafel', { ...noteOf(made, told, `${count}`), at, reason }, made.ids, objects);
}

/** A full laptop: the next one that is taken makes the oldest go. */
async function fullFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const snapshots = new Snapshots(folder);
  await take(snapshots, 30, 0);
  await take(snapshots, 40, 1, 'named');
  for (let each = 1; each < keptAutomatic.newest; each += 1) await take(snapshots, 40 + each * 2, each + 1);
  return folder;
}

const objectsIn = async (folder: string) =>
  (await readdir(path.join(snapshotFolder(folder, 'tafel'), 'objects'))).sort();

async function objectsNeededBy(snapshots: Snapshots): Promise<readonly string[]> {
  const needed = new Set<string>();
  for (const taken of await snapshots.list('tafel')) {
    for (const id of (await makeSnapshot(await logOf(snapshots, taken), sha256)).ids) needed.add(`${id}.gz`);
  }
  return [...needed].sort();
}

describe('snapshots that have had their time', { timeout: 60_000 }, () => {
  it('R-SNAP-16 go when a new one is taken, with what no other needs; all others open as before', async () => {
    const folder = await fullFolder();
    const snapshots = new Snapshots(folder);
    expect(await snapshots.list('tafel')).toHaveLength(keptAutomatic.newest + 1);
    const before = await objectsIn(folder);
    expect(await take(snapshots, 90, 40)).toMatchObject({ ok: true });
    const listed = await snapshots.list('tafel');
    expect(listed.map(({ name }) => name)).not.toContain('30');
    expect(listed).toHaveLength(keptAutomatic.newest + 1);
    for (const taken of listed) expect(await logOf(snapshots, taken)).toEqual(lines.slice(0, Number(taken.name)));
    const after = await objectsIn(folder);
    expect(after).toEqual(await objectsNeededBy(snapshots));
    expect(before.filter((name) => !after.includes(name)).length).toBeGreaterThan(0);
  });

  it('R-SNAP-16 are gone or whole, wherever the program is killed, and what is left over goes the next time', async () => {
    const folder = await fullFolder();
    // A disk that would not let go: one is due.
    const refusing = new Snapshots(folder, { ...diskFileSystem, rm: () => Promise.reject(new Error('not now')) });
    expect(await take(refusing, 90, 40)).toMatchObject({ ok: true });
    expect(await refusing.list('tafel')).toHaveLength(keptAutomatic.newest + 2);
    const killedAt = async (call: number) => {
      const victim = await temporaryFolder();
      await cp(folder, victim, { recursive: true });
      const disk = diskUntil(call);
      await pruneSnapshots(snapshotFolder(victim, 'tafel'), disk.files).catch(() => undefined);
      return { victim, calls: disk.calls() };
    };
    const { calls } = await killedAt(Number.POSITIVE_INFINITY);
    // All that take something away come last; before that nothing is changed.
    for (const call of [0, 10, ...Array.from({ length: 8 }, (_, last) => calls - 8 + last)]) {
      const { victim } = await killedAt(call);
      const next = new Snapshots(victim);
      for (const taken of await next.list('tafel')) await logOf(next, taken);
      await take(next, 92, 41);
      expect(await objectsIn(victim)).toEqual(await objectsNeededBy(next));
    }
  });

  it('R-SNAP-16 stay when there is a note that says nothing to this version, since nobody knows what it needs', async () => {
    const folder = await fullFolder();
    await writeFile(path.join(snapshotFolder(folder, 'tafel'), '20260101T000000000Z-00000002.json'), '{"version":2}');
    const before = await objectsIn(folder);
    const snapshots = new Snapshots(folder);
    expect(await take(snapshots, 90, 40)).toMatchObject({ ok: true });
    expect((await snapshots.list('tafel')).map(({ name }) => name)).toContain('30');
    expect((await objectsIn(folder)).filter((name) => before.includes(name))).toEqual(before);
  });
});
