import { strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { pack, unpack } from '../exchange/gzip';
import { parseSafeJson } from '../exchange/safe-json';
import { canonicalJson } from '../values/canonical-json';
import { type JsonValue, jsonValueSchema } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import type { HashInKey } from './object-transfer';

/** A step in the history of a table as laptops pass it on. What is in it is for the reader; here it is opaque. */
export interface SharedSnapshot {
  /** SHA-256 of parents and body in base32: two laptops that say the same say the same snapshot. */
  readonly id: string;
  /** The snapshots that its writer knew and that no other known one followed. */
  readonly parents: readonly string[];
  readonly body: JsonValue;
}

export const mostSnapshots = 64;
/** Bytes of a packed batch. */
export const largestBatch = 4 * 1024 * 1024;
const largestUnpackedBatch = 64 * 1024 * 1024;
const deepestBody = 90;

const format = 'gebiedstafel-batch';
const version = 1;

export function makeSnapshot(parents: readonly string[], body: JsonValue, hash: HashInKey): SharedSnapshot {
  const sorted = [...parents].sort();
  return { id: idOf(sorted, body, hash), parents: sorted, body };
}

const idOf = (parents: readonly string[], body: JsonValue, hash: HashInKey): string =>
  hash(strToU8(canonicalJson({ parents, body })));

export type BatchProblem = 'damaged' | 'newer-version' | 'too-large';

/**
 * Packs the first snapshots of a list: as many as go into one batch, 64 at most.
 * @param about what the batch says of its table to whoever has never seen it
 * @returns the packed bytes and how many are in them; refused when the first alone is too large
 */
export function packBatch(
  about: TableAbout,
  snapshots: readonly SharedSnapshot[],
): Result<{ readonly bytes: Uint8Array; readonly count: number }, 'too-large'> {
  for (let count = Math.min(mostSnapshots, snapshots.length); count > 0; count = count > 1 ? Math.ceil(count / 2) : 0) {
    const lines = snapshots.slice(0, count).map(({ parents, body }) => canonicalJson({ parents, body }));
    const text = strToU8([canonicalJson({ format, version, ...about }), ...lines].join('\n'));
    const bytes = text.length > largestUnpackedBatch ? null : pack(text);
    if (bytes !== null && bytes.length <= largestBatch) return accept({ bytes, count });
  }
  return refuse('too-large');
}

/** What a stranger may learn of a table before fetching it. */
export interface TableAbout {
  readonly table: string;
  readonly name: string;
}

const headSchema = z.looseObject({
  format: z.literal(format),
  version: z.int().positive(),
  table: z.string().min(1).max(1000),
  name: z.string().max(10_000),
});
const snapshotSchema = z.strictObject({
  parents: z.array(z.string().regex(/^[a-z2-7]{52}$/)).max(1000),
  body: jsonValueSchema,
});

export interface Batch {
  readonly about: TableAbout;
  readonly snapshots: readonly SharedSnapshot[];
}

/** Reads a batch. All of it or nothing: what somebody else wrote into our place is no part of a table. */
export function unpackBatch(packed: Uint8Array, hash: HashInKey): Result<Batch, BatchProblem> {
  if (packed.length > largestBatch) return refuse('too-large');
  const unpacked = unpack(packed, largestUnpackedBatch);
  if (!unpacked.ok) return refuse(unpacked.refusal.reason.code === 'too_large' ? 'too-large' : 'damaged');
  const [headLine = '', ...lines] = strFromU8(unpacked.value).split('\n');
  const head = parsed(headLine, headSchema);
  if (head === null) return refuse('damaged');
  if (head.version > version) return refuse('newer-version');
  if (lines.length === 0 || lines.length > mostSnapshots) return refuse('damaged');
  const snapshots: SharedSnapshot[] = [];
  for (const line of lines) {
    const found = parsed(line, snapshotSchema);
    if (found === null) return refuse('damaged');
    snapshots.push({ ...found, id: hash(strToU8(line)) });
  }
  return accept({ about: { table: head.table, name: head.name }, snapshots });
}

function parsed<Value>(line: string, schema: z.ZodType<Value>): Value | null {
  const json = parseSafeJson(line, deepestBody);
  return json.ok ? (schema.safeParse(json.value).data ?? null) : null;
}
