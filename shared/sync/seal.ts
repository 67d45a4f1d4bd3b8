import type { Result } from '../values/result';

/** Where an object stands. A sealed object opens in this place only: moved, renumbered or copied elsewhere it is refused. */
export interface ObjectPlace {
  readonly table: string;
  readonly device: string;
  readonly seq: number;
}

/** Turns batches into stored objects and back; what lies on the place depends on it. */
export interface Seal {
  /** The name of a table in keys. */
  tableName(tableId: string): string;
  close(bytes: Uint8Array, place: ObjectPlace): Uint8Array;
  /** Refuses what was not closed with this seal in this place, whole. */
  open(stored: Uint8Array, place: ObjectPlace): Result<Uint8Array, 'not-ours'>;
}
