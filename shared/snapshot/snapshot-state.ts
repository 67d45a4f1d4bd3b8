import { z } from 'zod';
import type { Clock } from '../register/register';

export const snapshotFormat = 'gebiedstafel-snapshot';
export const snapshotVersion = 1;

/** SHA-256 of an object, in lower-case hexadecimal. */
export const objectIdSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a snapshot says, in canonical JSON: its hash is the identity of the snapshot. What the table is called there, who
 * took it and when is no part of it, so that the same content is the same snapshot.
 */
export interface SnapshotState {
  readonly format: typeof snapshotFormat;
  readonly version: typeof snapshotVersion;
  readonly clock: Clock;
  /** Hashes of the pieces of the things of the table, by key. */
  readonly entities: readonly string[];
  /** Hashes of the segments of the log, in its order. */
  readonly log: readonly string[];
}

const ids = z.array(objectIdSchema).max(1_000_000);

export const snapshotStateSchema = z.looseObject({
  format: z.literal(snapshotFormat),
  version: z.literal(snapshotVersion),
  clock: z.record(z.string(), z.int().positive()),
  entities: ids,
  log: ids,
});

/** Largest object of a snapshot, unpacked, in bytes: a segment may hold one line that brings back a whole table. */
export const largestObject = 64 * 1024 * 1024;
