import path from 'node:path';
import { pack } from '../../../shared/exchange/gzip';
import { publicLog } from '../../../shared/exchange/public-log';
import type { LineSource } from '../../../shared/health/unite-sources';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { orderLog } from '../../../shared/log/order-log';
import { contentOf } from '../../../shared/model/content-of';
import { isCovered } from '../../../shared/register/register';
import { type MadeSnapshot, makeSnapshot } from '../../../shared/snapshot/make-snapshot';
import { openSnapshot, readSnapshotState } from '../../../shared/snapshot/open-snapshot';
import type { SnapshotState } from '../../../shared/snapshot/snapshot-state';
import { countsOf, readTakenFile, type TakenSnapshot } from '../../../shared/snapshot/taken-snapshot';
import { diskFileSystem } from '../../disk/atomic-write';
import { sha256 } from '../../disk/sha256';
import { noteFile, objectFile, objectIdOf, takenId, writeNote, writeObject } from '../../snapshots/snapshot-files';
import { objectsIn } from '../check/check-snapshots';
import { readOnlyFiles } from '../read-only-files';
import type { Reading } from '../reading';
import { type Mend, setAside } from './mend';
import type { Sources } from './sources';

interface Given {
  /** Every line there is of the table. */
  readonly log: readonly LogEntry[];
  /** Lines as each copy on this disk has them, the journal first. */
  readonly own: readonly LineSource[];
  readonly sources: Sources;
  readonly now: () => Date;
}

/**
 * Puts back what snapshots lack: pieces from another folder of snapshots, or built anew from the lines. A piece is named
 * by its hash, so that what is built is the very piece that is gone, or is not taken.
 */
export async function repairSnapshots(
  folder: string,
  readings: readonly Reading[],
  given: Given,
): Promise<readonly Mend[]> {
  const mends: Mend[] = [];
  const lost = readings.filter(({ part }) => part.problem !== null && part.problem.code !== 'newer');
  for (const { part } of lost.filter(({ part: { kind } }) => kind === 'snapshot')) {
    const text = await readOnlyFiles.readFile(part.path, 'utf8');
    const taken = readTakenFile(path.basename(part.path, '.json'), text);
    const mend = typeof taken === 'string' ? null : await piecesMend(folder, part.path, taken, given);
    if (mend !== null) mends.push(mend);
  }
  mends.push(...(await noteMends(folder, lost, given)));
  return mends;
}

async function piecesMend(folder: string, note: string, taken: TakenSnapshot, given: Given): Promise<Mend | null> {
  const folders = [{ folder, from: null }, ...given.sources.snapshotFolders];
  const found = new Map<string, { readonly packed: Uint8Array; readonly from: string | null }>();
  const find = async (ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    for (const each of folders) {
      for (const [id, packed] of await objectsIn(each.folder)(ids.filter((wanted) => !found.has(wanted)))) {
        if (await isObject(id, packed)) found.set(id, { packed, from: each.from });
      }
    }
    return new Map(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id)!.packed] as const] : [])));
  };
  const state = await readSnapshotState(taken.snapshot, find, sha256);
  const built = await builtAnew(taken, state.ok ? state.value : null, given);
  const needed = state.ok ? [taken.snapshot, ...state.value.entities, ...state.value.log] : (built?.ids ?? []);
  await find(needed);
  for (const id of built?.ids ?? []) {
    if (needed.includes(id) && !found.has(id)) found.set(id, { packed: pack(built!.bytesOf(id)), from: null });
  }
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> =>
    new Map(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id)!.packed] as const] : [])));
  if (!(await openSnapshot(taken.snapshot, read, sha256)).ok) return null;
  const here = await objectsIn(folder)(needed);
  const torn = [...new Set(needed)].filter((id) => here.get(id) !== found.get(id)?.packed && found.has(id));
  const from = [...new Set(torn.flatMap((id) => found.get(id)?.from ?? []))];
  return {
    path: note,
    kind: 'snapshot',
    action: from.length > 0 ? 'restored' : 'rewritten',
    from,
    lines: null,
    apply: async () => {
      const objects = path.join(folder, 'objects');
      await diskFileSystem.mkdir(objects, { recursive: true });
      for (const id of torn) {
        const packed = (found.get(id) as { readonly packed: Uint8Array }).packed;
        const there = (await objectsIn(folder)([id])).get(id);
        if (there !== undefined && (await isObject(id, there))) continue;
        await setAside(path.join(objects, objectFile(id)), given.now());
        await writeObject(objects, { id, packed }, diskFileSystem);
      }
    },
  };
}

async function isObject(id: string, packed: Uint8Array): Promise<boolean> {
  const { unpack } = await import('../../../shared/exchange/gzip');
  const { largestObject } = await import('../../../shared/snapshot/snapshot-state');
  const content = unpack(packed, largestObject);
  return content.ok && (await sha256(content.value)) === id;
}

/** The snapshot made once more of the lines that it was made of; null when those cannot be told. */
async function builtAnew(
  taken: TakenSnapshot,
  state: SnapshotState | null,
  given: Given,
): Promise<MadeSnapshot | null> {
  for (const log of momentsOf(taken, state, given)) {
    const made = await makeSnapshot(log, sha256);
    if (made.id === taken.snapshot) return made;
  }
  return null;
}

/** Lines that a snapshot may have been made of: those that its clock covers, or as many as it counted. */
function* momentsOf(taken: TakenSnapshot, state: SnapshotState | null, { log, own }: Given) {
  if (state !== null) yield log.filter(({ dot }) => isCovered(state.clock, dot));
  for (const lines of [orderLog(publicLog(log)), ...own.map((source) => publicLog(source.log))]) {
    if (lines.length >= taken.lines) yield lines.slice(0, taken.lines);
  }
}

/** Notes that are gone or damaged, written anew for the snapshots that stand without one. */
async function noteMends(folder: string, lost: readonly Reading[], given: Given): Promise<readonly Mend[]> {
  const notes = lost.filter(({ part: { kind } }) => kind === 'snapshot-note').map(({ part }) => part);
  const damaged = notes.filter(({ path: target }) => path.basename(path.dirname(target)) !== 'objects');
  const orphans: { readonly id: string; readonly log: readonly LogEntry[]; readonly path: string }[] = [];
  for (const { path: target } of notes.filter((part) => !damaged.includes(part))) {
    const id = objectIdOf(path.basename(target));
    const opened = id === null ? null : await openSnapshot(id, objectsIn(folder), sha256);
    if (id !== null && opened?.ok) orphans.push({ id, log: opened.value.log, path: target });
  }
  const mends: Mend[] = [];
  const base = { kind: 'snapshot-note', lines: null } as const;
  for (const { path: target } of damaged) {
    const copy = await copyOf(path.basename(target), given.sources);
    const orphan = copy === null ? orphans.shift() : orphans.find(({ id }) => id === copy.taken.snapshot);
    if (copy !== null && orphan !== undefined) orphans.splice(orphans.indexOf(orphan), 1);
    const taken = copy?.taken ?? (orphan === undefined ? null : noteFor(orphan, path.basename(target, '.json'), given));
    if (taken === null) continue;
    mends.push({
      ...base,
      path: target,
      action: copy === null ? 'rewritten' : 'restored',
      from: copy === null ? [] : [copy.from],
      apply: async () => {
        await setAside(target, given.now());
        const { id, ...note } = taken;
        await writeNote(folder, id, note, diskFileSystem);
      },
    });
  }
  for (const orphan of orphans) {
    const { id, ...note } = noteFor(orphan, null, given);
    const apply = () => writeNote(folder, id, note, diskFileSystem);
    mends.push({ ...base, path: orphan.path, action: 'rewritten', from: [], apply });
  }
  return mends;
}

async function copyOf(name: string, sources: Sources) {
  for (const { folder, from } of sources.snapshotFolders) {
    const text = await readOnlyFiles.readFile(path.join(folder, name), 'utf8').catch(() => '');
    const taken = readTakenFile(path.basename(name, '.json'), text);
    if (typeof taken !== 'string') return { taken, from };
  }
  return null;
}

/** What is known of a snapshot of which the note is gone: what the log tells, and what it holds. */
function noteFor(
  { id, log }: { readonly id: string; readonly log: readonly LogEntry[] },
  fileId: string | null,
  given: Given,
): TakenSnapshot {
  const content = contentOf(fold(log));
  const last = log.at(-1);
  const known = new Set(log.map(({ dot }) => dot));
  // The line that tells of a snapshot is the first one after it.
  const told = given.log.find(({ event, dot }) => event.type === 'snapshot.taken' && !known.has(dot));
  const at = told?.at ?? last?.at ?? given.now().toISOString();
  const session = last?.session == null ? '' : String(content.sessions.get(last.session)?.title ?? '');
  return {
    id: fileId !== null && noteFile(fileId) !== '' ? fileId : takenId(at),
    snapshot: id,
    reason: 'named',
    name: String(told?.event.data['snapshot'] ?? ''),
    title: null,
    at,
    session,
    line: told?.dot ?? null,
    lines: log.length,
    counts: countsOf(content),
    bytes: 0,
    added: 0,
  };
}
