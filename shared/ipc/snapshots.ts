import type { TakenSnapshot } from '../snapshot/taken-snapshot';

/** An object of a snapshot on its way to the disk. */
export interface SnapshotObject {
  /** SHA-256 of the content. */
  readonly id: string;
  /** The content, packed with gzip. */
  readonly packed: Uint8Array;
}

/**
 * What became of a snapshot. `incomplete`: objects of it are neither sent nor on the disk. `not-writable` with the code of
 * the operating system.
 */
export type KeepAnswer =
  | { readonly ok: true; readonly taken: TakenSnapshot }
  | {
      readonly ok: false;
      readonly refusal:
        | { readonly kind: 'incomplete' }
        | { readonly kind: 'disk-full' }
        | { readonly kind: 'not-writable'; readonly code: string };
    };
