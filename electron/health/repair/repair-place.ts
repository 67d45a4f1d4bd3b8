import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { uniteSources } from '../../../shared/health/unite-sources';
import { addressOf, goneNoteOf, keyFileKey, type ObjectAddress, tablePrefix } from '../../../shared/sync/object-key';
import type { ObjectStore, StoreProblem } from '../../../shared/sync/object-store';
import { largestObject } from '../../../shared/sync/object-transfer';
import type { Result } from '../../../shared/values/result';
import { vaultOf } from '../../sync/key-file';
import { TableSync } from '../../sync/table-sync';
import type { CheckedPlace } from '../check/check-place';
import type { Mend } from './mend';
import { dotsOf, type Sources, sourcesIn } from './sources';

/** The place refused, with what it said. */
export class RefusedByPlace extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

function must<Value>(answer: Result<Value, StoreProblem>): Value {
  if (!answer.ok) throw new RefusedByPlace(answer.refusal);
  return answer.value;
}

/**
 * Puts back what a place lost: objects as they were, from the laptops and places that keep them; and where nobody keeps an
 * object, the lines of the table that are nowhere else at the place, once more. What is left of a damaged object stays
 * beside it.
 */
export async function repairPlace(
  checked: CheckedPlace & { readonly store: ObjectStore | null },
  pathOf: (key: string) => string,
  sources: Sources,
): Promise<readonly Mend[]> {
  const { store, lock, readings, gaps, keys, tables } = checked;
  if (store === null) return [];
  const mends: Mend[] = [];
  const lost = new Set(readings.filter(({ part }) => part.problem !== null).map(({ part }) => part.path));
  if (lost.has(pathOf(keyFileKey))) mends.push(...(await keyMend(store, pathOf(keyFileKey), sources)));
  const there = new Set(keys);
  const isKnownTable = (table: string): boolean => keys.some((key) => key.startsWith(tablePrefix(table)));
  // Objects of other places that these laptops exchange at do not belong here: one that both have tells which do.
  const shared = new Set(
    [...sources.objects.keys()].filter((key) => there.has(key)).map((key) => addressOf(key)?.table),
  );
  const put = new Set<string>();
  for (const [key, { bytes, from }] of sources.objects) {
    const address = addressOf(key) as ObjectAddress;
    const isDamaged = there.has(key) && lost.has(pathOf(key));
    const isGone = !there.has(key) && (shared.has(address.table) || !isKnownTable(address.table));
    if (!isDamaged && !isGone) continue;
    put.add(key);
    const apply = async (): Promise<void> => {
      if (isDamaged) await keepAside(store, key);
      must(await store.overwrite(key, bytes));
    };
    mends.push({ path: pathOf(key), kind: 'place-object', action: 'restored', from: [from], lines: null, apply });
  }
  const damaged = keys.filter((key) => lost.has(pathOf(key)) && !put.has(key));
  const filled = new Set([...put].map((key) => slotOf(addressOf(key) as ObjectAddress)));
  for (const [name, { id, name: called }] of tables) {
    const torn = damaged.filter((key) => addressOf(key)?.table === name && isBeyondReach(readings, pathOf(key)));
    const open = gaps.filter((gap) => gap.table === name && !filled.has(slotOf(gap)));
    const isLacking = lost.has(pathOf(tablePrefix(name).slice(0, -1)));
    if (lock === null || (torn.length === 0 && open.length === 0 && !isLacking)) continue;
    const own = readings.filter(({ part }) => part.table === id).flatMap((each) => sourcesIn(each, pathOf('')));
    const { log, given } = uniteSources([...own.map(([, source]) => source), ...(sources.lines.get(id) ?? [])]);
    const here = dotsOf(own.flatMap(([, source]) => source.log));
    const back = log.filter(({ dot }) => !here.has(dot));
    const from = [...given.keys()].filter((source) => source !== pathOf(''));
    if (from.length === 0 && !sources.lines.has(id)) continue;
    const apply = async (): Promise<void> => {
      const folder = await mkdtemp(path.join(tmpdir(), 'gebiedstafel-repair-'));
      try {
        const about = { table: id, name: called };
        const sync = await TableSync.open({ folder, about, store, startAfter: false, seal: lock.seal });
        const received = await sync.pull();
        await sync.confirm(received.ids);
        const sent = await sync.push(log);
        if (sent.problem !== null) throw new RefusedByPlace(sent.problem as StoreProblem);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
      for (const key of torn) {
        await keepAside(store, key);
        must(await store.delete(key));
      }
      for (const gap of open) must(await store.putIfAbsent(goneNoteOf(gap, null), goneNote));
      if (isLacking && open.length === 0 && torn.length === 0)
        must(await store.putIfAbsent(lastNote(name, keys), goneNote));
    };
    const target = pathOf(tablePrefix(name).slice(0, -1));
    mends.push({ path: target, kind: 'place', action: 'lines-added', from, lines: back.length, apply });
  }
  return mends;
}

const goneNote = new TextEncoder().encode('{"format":"gebiedstafel-gone","version":1}\n');
const slotOf = ({ table, device, seq }: Omit<ObjectAddress, 'hash'>): string => `${table}/${device}/${seq}`;

/** The number after the last of a laptop whose last object is gone, as far as anybody can tell. */
function lastNote(table: string, keys: readonly string[]): string {
  const last = keys.filter((key) => addressOf(key)?.table === table).at(-1) as string;
  const { device, seq } = addressOf(last) as ObjectAddress;
  return goneNoteOf({ table, device, seq: seq + 1 }, null);
}

/** An object that the place does not give now is not one that it lost. */
function isBeyondReach(readings: CheckedPlace['readings'], target: string): boolean {
  const problem = readings.find(({ part }) => part.path === target)?.part.problem;
  return problem?.code === 'damaged' || problem?.code === 'missing';
}

/** What is left of an object stays at the place, under a name that nobody reads. */
async function keepAside(store: ObjectStore, key: string): Promise<void> {
  const left = must(await store.get(key, { maxBytes: largestObject }));
  const address = addressOf(key);
  if (left === null || address === null) return;
  must(await store.putIfAbsent(goneNoteOf(address, address.hash), left));
}

async function keyMend(store: ObjectStore, target: string, sources: Sources): Promise<readonly Mend[]> {
  for (const { file, from } of sources.files.filter(({ file }) => path.basename(file) === 'key.json')) {
    const bytes = new Uint8Array(await readFile(file));
    if (!vaultOf(bytes).ok) continue;
    const apply = async (): Promise<void> => {
      const left = must(await store.get(keyFileKey, { maxBytes: largestObject }));
      if (left !== null) must(await store.putIfAbsent('v1/key.bad', left));
      must(await store.overwrite(keyFileKey, bytes));
    };
    return [{ path: target, kind: 'place-key', action: 'restored', from: [from], lines: null, apply }];
  }
  return [];
}
