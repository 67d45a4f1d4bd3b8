import type { FoundProblem } from '../../../shared/health/checked-part';
import { severalAtATime } from '../../../shared/sync/exchange-parts';
import {
  addressOf,
  goneNumberOf,
  keyFileKey,
  logPrefix,
  type ObjectAddress,
  tablesPrefix,
} from '../../../shared/sync/object-key';
import type { ObjectStore } from '../../../shared/sync/object-store';
import { fetchObject } from '../../../shared/sync/object-transfer';
import type { PlaceProblem } from '../../../shared/sync/place';
import { placeProblemSentence } from '../../../shared/sync/place-sentences';
import { type SharedSnapshot, unpackBatch } from '../../../shared/sync/snapshot-batch';
import { linesIn } from '../../../shared/sync/table-snapshots';
import { startsSealed } from '../../sync/encrypted';
import { hashInKey } from '../../sync/hash';
import { largestKeyFile, vaultOf } from '../../sync/key-file';
import { type Lock, unlock } from '../../sync/open-place';
import { type Reading, readingOf } from '../reading';

export interface PlaceToCheck {
  readonly store: ObjectStore;
  /** As the user knows it; what is said of a key begins with it. */
  readonly name: string;
  readonly pathOf: (key: string) => string;
  readonly passphrase: string;
}

/** What a place turned out to be. */
export interface CheckedPlace {
  readonly readings: readonly Reading[];
  /** Null: it cannot be opened. */
  readonly lock: Lock | null;
  /** Numbers of a laptop's log at which nothing lies. */
  readonly gaps: readonly Pick<ObjectAddress, 'table' | 'device' | 'seq'>[];
  /** All keys of objects that lie there, whole or not. */
  readonly keys: readonly string[];
  /** Tables by their name at the place, with what could be read of them. */
  readonly tables: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

/** Reads everything at a place back: the lock, every object against the hash in its name, and what hangs on what. */
export async function checkPlace(place: PlaceToCheck): Promise<CheckedPlace> {
  const { store, pathOf } = place;
  const none = { lock: null, gaps: [], keys: [], tables: new Map() };
  const listed = await store.list(tablesPrefix);
  if (!listed.ok) return { ...none, readings: [unreached(place, listed.refusal)] };
  const keyFile = await store.get(keyFileKey, { maxBytes: largestKeyFile });
  // A passphrase would lock a place that is open.
  const isOpen = keyFile.ok && keyFile.value === null;
  const opened = await unlock(store, isOpen ? '' : place.passphrase, undefined);
  const keyReadings: Reading[] = [];
  if (!keyFile.ok || keyFile.value !== null) {
    const told = keyFile.ok && keyFile.value !== null ? vaultOf(keyFile.value) : null;
    const code =
      told === null || told.ok
        ? keyFile.ok
          ? null
          : 'damaged'
        : told.refusal.kind === 'key-file-newer'
          ? 'newer'
          : 'damaged';
    const isLocked = code === null && !opened.ok;
    const problem: FoundProblem | null = isLocked ? { code: 'locked' } : code === null ? null : { code };
    keyReadings.push(readingOf(pathOf(keyFileKey), 'place-key', { problem }));
  }
  const lock = opened.ok ? opened.value : null;
  const keys = listed.value.keys.filter((key) => addressOf(key) !== null);
  const found = new Map<string, Reading>();
  const tables = new Map<string, { readonly id: string; readonly name: string }>();
  const snapshots = new Map<string, SharedSnapshot[]>();
  let isSealedWithoutKey = false;
  await severalAtATime(keys, async (key) => {
    const address = addressOf(key) as ObjectAddress;
    const object = await fetchObject(store, key, hashInKey);
    if (!object.ok) {
      const problem: FoundProblem = { code: 'unreadable', detail: object.refusal.kind };
      found.set(key, readingOf(pathOf(key), 'place-object', { problem }));
      return true;
    }
    if (object.value.kind !== 'whole') {
      const code = object.value.kind === 'absent' ? 'missing' : 'damaged';
      found.set(key, readingOf(pathOf(key), 'place-object', { problem: { code } }));
      return true;
    }
    const { bytes } = object.value;
    if (keyReadings.length === 0 && startsSealed(bytes)) isSealedWithoutKey = true;
    const read = lock === null ? null : opensTo(bytes, address, lock);
    if (read !== null && read !== 'foreign') {
      tables.set(address.table, { id: read.about.table, name: read.about.name });
      snapshots.set(key, [...read.snapshots]);
    }
    const isForeign = read === 'foreign' && !startsSealed(bytes);
    const problem: FoundProblem | null = isForeign ? { code: 'not-ours' } : null;
    const table = read === null || read === 'foreign' ? null : read.about.table;
    const log = read === null || read === 'foreign' ? null : linesIn(read.snapshots).lines;
    found.set(key, readingOf(pathOf(key), 'place-object', { table, log, problem, object: { key, bytes } }));
    return true;
  });
  if (isSealedWithoutKey) {
    keyReadings.push(readingOf(pathOf(keyFileKey), 'place-key', { problem: { code: 'missing' } }));
  }
  const gaps = gapsIn(listed.value.keys);
  const gapReadings = gaps.map(({ table, device, seq }) => {
    const key = `${logPrefix(table, device)}${String(seq).padStart(8, '0')}`;
    const id = tables.get(table)?.id ?? null;
    return readingOf(pathOf(key), 'place-object', { table: id, lines: 0, problem: { code: 'missing' } });
  });
  // Lines that are cut into parts lie in several objects: what all of them together tell belongs to the table.
  const whole = [...tables].map(([table, { id }]) => {
    const all = keys.filter((key) => addressOf(key)?.table === table).flatMap((key) => snapshots.get(key) ?? []);
    const isGone = !isKnownToLack(table, listed.value.keys, found, gaps) && lacksParents(all);
    const problem: FoundProblem | null = isGone ? { code: 'lines-missing' } : null;
    return readingOf(pathOf(`${tablesPrefix}${table}`), 'place', { table: id, log: linesIn(all).lines, problem });
  });
  const objects = keys.flatMap((key) => found.get(key) ?? []);
  if (tables.size === 0) whole.push(readingOf(place.name, 'place'));
  return { readings: [...keyReadings, ...whole, ...objects, ...gapReadings], lock, gaps, keys, tables };
}

/** Whether something of a table is told to be missing, or was when it was mended. */
function isKnownToLack(
  table: string,
  listed: readonly string[],
  found: ReadonlyMap<string, Reading>,
  gaps: CheckedPlace['gaps'],
): boolean {
  if (gaps.some((gap) => gap.table === table)) return true;
  const ofTable = listed.filter((key) => key.startsWith(`${tablesPrefix}${table}/`));
  return ofTable.some((key) => goneNumberOf(key) !== null || (found.get(key)?.part.problem ?? null) !== null);
}

/** Whether a step names one before it that lies nowhere: the last object of a laptop leaves no gap. */
function lacksParents(snapshots: readonly SharedSnapshot[]): boolean {
  const known = new Set(snapshots.map(({ id }) => id));
  return snapshots.some(({ parents }) => parents.some((parent) => !known.has(parent)));
}

function opensTo(bytes: Uint8Array, address: ObjectAddress, { seal }: Lock) {
  const opened = seal.open(bytes, address);
  const batch = opened.ok ? unpackBatch(opened.value, hashInKey) : opened;
  return batch.ok ? batch.value : 'foreign';
}

/** A laptop numbers its objects from 1: where one is not there, another after it tells. */
function gapsIn(listed: readonly string[]): CheckedPlace['gaps'] {
  const numbers = new Map<string, { readonly there: Set<number>; readonly table: string; readonly device: string }>();
  for (const key of listed) {
    const address = addressOf(key) ?? goneNumberOf(key);
    if (address === null) continue;
    const { table, device, seq } = address;
    const log = numbers.get(`${table}/${device}`) ?? { there: new Set<number>(), table, device };
    log.there.add(seq);
    numbers.set(`${table}/${device}`, log);
  }
  return [...numbers.values()].flatMap(({ there, table, device }) => {
    const missing = Array.from({ length: Math.max(...there) }, (_, at) => at + 1).filter((seq) => !there.has(seq));
    return missing.map((seq) => ({ table, device, seq }));
  });
}

function unreached({ name }: PlaceToCheck, problem: PlaceProblem): Reading {
  const isGone = problem.kind === 'not-found';
  const said = { nl: placeProblemSentence(problem, 'nl'), en: placeProblemSentence(problem, 'en') };
  const found: FoundProblem = isGone ? { code: 'missing' } : { code: 'unreadable', detail: problem.kind, said };
  return readingOf(name, 'place', { problem: found });
}
