import { unpack } from '../exchange/gzip';
import { readText } from '../exchange/read-text';
import { parseSafeJson } from '../exchange/safe-json';
import type { HashFunction } from '../exchange/table-file';
import { logEntryVersion, upgradeEntry } from '../log/entry-format';
import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import { readEntry } from '../log/plain-entry';
import type { TableState } from '../merge/merge-tables';
import { compareText } from '../model/compare-text';
import { isPrivate } from '../register/document';
import { canonicalJson } from '../values/canonical-json';
import type { JsonValue } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { largestObject, type SnapshotState, snapshotStateSchema, snapshotVersion } from './snapshot-state';

/**
 * Why a snapshot does not open. `missing`: objects of it are gone. `damaged`: one is not what its name says, or the log
 * does not tell the state. `newer`: a newer version of the app took it.
 */
export type SnapshotProblem = 'missing' | 'damaged' | 'newer';

/** Packed objects by their id; one that is not there is left out. */
export type ReadObjects = (ids: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;

/** Entries carry imported values inside their writes; one line may carry a list of those. */
const deepest = 80;

/**
 * Opens a snapshot: every object must be what its hash says, and the log must tell the state beside it. What is given
 * back is proven or refused, never in between.
 */
export async function openSnapshot(
  id: string,
  read: ReadObjects,
  hash: HashFunction,
): Promise<Result<TableState, SnapshotProblem>> {
  const state = await readSnapshotState(id, read, hash);
  if (!state.ok) return state;
  const { clock, entities, log } = state.value;
  const objects = await read([...new Set([...entities, ...log])]);
  const told = await joined(log, objects, hash);
  if (!told.ok) return told;
  const held = await joined(entities, objects, hash);
  if (!held.ok) return held;
  const entries: LogEntry[] = [];
  let isAsWritten = true;
  for (const value of told.value) {
    if (Number((value as { readonly v?: unknown } | null)?.v) > logEntryVersion) return refuse('newer');
    const entry = upgradeEntry(value);
    if (entry !== value) isAsWritten = false;
    const known = readEntry(entry);
    if (known === undefined) return refuse('damaged');
    entries.push(known);
  }
  const document = fold(entries);
  if ([...document.entities.keys()].some(isPrivate)) return refuse('damaged');
  // Entries brought to the present format may add up to other things than were written; the hashes have proven those.
  if (!isAsWritten) return accept({ log: entries, document });
  const things = [...document.entities.values()].sort((one, other) => compareText(one.key, other.key));
  const isTold =
    canonicalJson({ clock: document.clock, entities: things } as unknown as JsonValue) ===
    canonicalJson({ clock, entities: held.value } as unknown as JsonValue);
  return isTold ? accept({ log: entries, document }) : refuse('damaged');
}

/** The object that names all others of a snapshot. */
export async function readSnapshotState(
  id: string,
  read: ReadObjects,
  hash: HashFunction,
): Promise<Result<SnapshotState, SnapshotProblem>> {
  const value = await readObject(id, await read([id]), hash);
  if (!value.ok) return value;
  const version: unknown = (value.value as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > snapshotVersion) return refuse('newer');
  const parsed = snapshotStateSchema.safeParse(value.value);
  return parsed.success ? accept(parsed.data as SnapshotState) : refuse('damaged');
}

async function joined(
  ids: readonly string[],
  objects: ReadonlyMap<string, Uint8Array>,
  hash: HashFunction,
): Promise<Result<readonly JsonValue[], SnapshotProblem>> {
  const all: JsonValue[] = [];
  for (const id of ids) {
    const piece = await readObject(id, objects, hash);
    if (!piece.ok) return piece;
    if (!Array.isArray(piece.value)) return refuse('damaged');
    for (const item of piece.value as readonly JsonValue[]) all.push(item);
  }
  return accept(all);
}

async function readObject(
  id: string,
  objects: ReadonlyMap<string, Uint8Array>,
  hash: HashFunction,
): Promise<Result<JsonValue, SnapshotProblem>> {
  const packed = objects.get(id);
  if (packed === undefined) return refuse('missing');
  const bytes = unpack(packed, largestObject);
  if (!bytes.ok || (await hash(bytes.value)) !== id) return refuse('damaged');
  const text = readText(bytes.value);
  const json = text.ok ? parseSafeJson(text.value, deepest) : text;
  return json.ok ? json : refuse('damaged');
}
