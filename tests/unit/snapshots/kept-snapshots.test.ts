import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';
import { sha256 } from '../../../electron/disk/sha256';
import { snapshotFolder } from '../../../electron/snapshots/snapshot-files';
import { Snapshots } from '../../../electron/snapshots/snapshots';
import { pack } from '../../../shared/exchange/gzip';
import { publicLog } from '../../../shared/exchange/public-log';
import { makeSnapshot } from '../../../shared/snapshot/make-snapshot';
import { manySteps, workThrough } from '../../property/random-table';
import { temporaryFolder } from '../journal/journal-fixture';
import { diskUntil } from '../journal/killed-disk';
import { kept, logOf, noteOf } from './kept';

const { log } = workThrough(fc.sample(manySteps, { numRuns: 1, seed: 7 })[0]!);
const early = log.slice(0, 200);

describe('snapshots on the disk', () => {
  it('R-SNAP-8 are listed newest first, with name, moment, session, counts and size, and open as they were taken', async () => {
    const folder = await temporaryFolder();
    const snapshots = new Snapshots(folder);
    expect(await snapshots.list('tafel')).toEqual([]);
    expect(await kept(snapshots, early, 'na het ruimtegesprek')).toMatchObject({ ok: true });
    expect(await kept(snapshots, log, 'eindstand')).toMatchObject({ ok: true });
    const listed = await snapshots.list('tafel');
    expect(listed.map(({ name }) => name)).toEqual(['eindstand', 'na het ruimtegesprek']);
    const [last, first] = listed;
    expect(last).toMatchObject({ session: 'Eerste', at: log.at(-1)?.at, lines: publicLog(log).length });
    expect(last!.counts.elements).toBeGreaterThan(0);
    expect(await logOf(snapshots, last!)).toEqual(publicLog(log));
    expect(await logOf(snapshots, first!)).toEqual(publicLog(early));
    // Another start of the program, and the window that only reads.
    expect(await new Snapshots(folder).list('tafel')).toEqual(listed);
    expect(await snapshots.list('andere')).toEqual([]);
  });

  it('R-SNAP-3 share what they have in common: a second one of the same content costs nothing but its note', async () => {
    const snapshots = new Snapshots(await temporaryFolder());
    const first = await kept(snapshots, log, 'een');
    const again = await kept(snapshots, log, 'twee');
    if (!first.ok || !again.ok) throw new Error('refused');
    expect(first.taken.added).toBe(first.taken.bytes);
    expect(again.taken).toMatchObject({ snapshot: first.taken.snapshot, bytes: first.taken.bytes, added: 0 });
  });

  it('R-SNAP-8 take another name, and keep everything else', async () => {
    const snapshots = new Snapshots(await temporaryFolder());
    await kept(snapshots, early, 'voorlopig');
    const [before] = await snapshots.list('tafel');
    expect(await snapshots.rename('tafel', before!.id, 'na de lunch')).toBe(true);
    expect(await snapshots.list('tafel')).toEqual([{ ...before, title: 'na de lunch' }]);
    expect(await snapshots.rename('tafel', '20260101T000000000Z-00000000', 'nergens')).toBe(false);
  });

  it('R-SNAP-9 is whole or not there, wherever the program is killed, and nothing is in the way of the next', {
    timeout: 60_000,
  }, async () => {
    const folder = await temporaryFolder();
    await kept(new Snapshots(folder), early, 'eerste');
    const counting = diskUntil(Number.POSITIVE_INFINITY);
    const copy = await temporaryFolder();
    await cp(folder, copy, { recursive: true });
    await kept(new Snapshots(copy, counting.files), log, 'tweede');
    const outcomes = { before: 0, after: 0 };
    // Every call in the first and last ones, which write notes and folders; a part of the many alike in between.
    const calls = Array.from({ length: counting.calls() + 1 }, (_, call) => call).filter(
      (call) => call < 12 || call > counting.calls() - 14 || call % 7 === 0,
    );
    for (const call of calls) {
      const victim = await temporaryFolder();
      await cp(folder, victim, { recursive: true });
      await kept(new Snapshots(victim, diskUntil(call).files), log, 'tweede').catch(() => undefined);
      const next = new Snapshots(victim);
      const listed = await next.list('tafel');
      expect(listed.length, `after call ${call}`).toBeGreaterThanOrEqual(1);
      for (const taken of listed) {
        expect(await logOf(next, taken)).toEqual(publicLog(taken.name === 'eerste' ? early : log));
      }
      outcomes[listed.length === 1 ? 'before' : 'after'] += 1;
      expect(await kept(next, log, 'derde')).toMatchObject({ ok: true });
      expect(await logOf(next, (await next.list('tafel')).find(({ name }) => name === 'derde')!)).toEqual(
        publicLog(log),
      );
    }
    expect(outcomes.before).toBeGreaterThan(10);
    expect(outcomes.after).toBeGreaterThan(0);
  });

  it('R-SNAP-9 is refused in words when the disk is full, and then nothing is listed', async () => {
    const full: FileSystem = {
      ...diskFileSystem,
      open: async (file, flags, mode) => {
        if (flags === 'wx') throw Object.assign(new Error('ENOSPC: simulated'), { code: 'ENOSPC' });
        return diskFileSystem.open(file, flags, mode);
      },
    };
    const folder = await temporaryFolder();
    expect(await kept(new Snapshots(folder, full), early, 'vol')).toEqual({
      ok: false,
      refusal: { kind: 'disk-full' },
    });
    expect(await new Snapshots(folder).list('tafel')).toEqual([]);
  });

  it('R-SNAP-4 takes no object that is not what its name says, and no snapshot that lacks one', async () => {
    const snapshots = new Snapshots(await temporaryFolder());
    const made = await makeSnapshot(early, sha256);
    const objects = made.ids.map((id) => ({ id, packed: pack(made.bytesOf(id)) }));
    const note = noteOf(made, early, 'half');
    expect(await snapshots.keep('tafel', note, made.ids, objects.slice(1))).toEqual({
      ok: false,
      refusal: { kind: 'incomplete' },
    });
    const swapped = [{ id: objects[0]!.id, packed: objects[1]!.packed }, ...objects.slice(1)];
    expect(await snapshots.keep('tafel', note, made.ids, swapped)).toMatchObject({ ok: false });
    expect(await snapshots.list('tafel')).toEqual([]);
    expect(await snapshots.keep('tafel', note, made.ids, objects)).toMatchObject({ ok: true });
  });

  it('R-SNAP-4 leaves out a note that is damaged or of a newer version, and never touches it', async () => {
    const folder = await temporaryFolder();
    const snapshots = new Snapshots(folder);
    await kept(snapshots, early, 'gaaf');
    const place = snapshotFolder(folder, 'tafel');
    const strange = {
      '20260101T000000000Z-00000001.json': '{"half',
      '20260101T000000000Z-00000002.json': '{"version":2}',
    };
    for (const [name, text] of Object.entries(strange)) await writeFile(path.join(place, name), text);
    expect((await snapshots.list('tafel')).map(({ name }) => name)).toEqual(['gaaf']);
    for (const [name, text] of Object.entries(strange))
      expect(await readFile(path.join(place, name), 'utf8')).toBe(text);
    expect((await readdir(place)).some((name) => name.endsWith('.tmp'))).toBe(false);
  });
});
