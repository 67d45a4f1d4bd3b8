import type { FileRefusal } from './files';
import type { JournalLine } from './journal';
import type { UnreachableBackups } from './unreachable-backups';

export interface WipeRequest {
  /** For the file that is written. */
  readonly tableName: string;
  readonly suggestedName: string;
  /** The whole log, private parts included, numbered from 1. */
  readonly lines: readonly JournalLine[];
  readonly passphrase: string;
}

/** What was removed from this computer, for the screen. */
export interface ErasedFromDisk {
  readonly files: number;
  readonly bytes: number;
  readonly backups: number;
}

/** Nothing was erased unless the answer is `wiped`: the file was written, read back, opened and compared before. */
export type WipeAnswer =
  | {
      readonly kind: 'wiped';
      readonly path: string;
      readonly entries: number;
      readonly erased: ErasedFromDisk;
      /** Folders with backups that somebody said are gone: what may still be in them was not erased. */
      readonly passedOver: readonly string[];
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** The file was saved in a folder that would be removed with the table. */
  | { readonly kind: 'in-the-way' }
  /** A folder in which backups were kept cannot be looked into. */
  | ({ readonly kind: 'unreachable' } & UnreachableBackups)
  /** What was read back is not what was written. */
  | { readonly kind: 'not-proven' }
  /** The file is safe at this path; not everything could be removed, by the code of the operating system. */
  | { readonly kind: 'not-erased'; readonly path: string; readonly code: string };

/** What opening an encrypted file gave. */
export type UnlockAnswer =
  | { readonly kind: 'opened'; readonly lines: readonly JournalLine[] }
  | { readonly kind: 'refused'; readonly reason: 'not-encrypted' | 'newer-version' | 'wrong-passphrase' };

/** Shorter ones are guessed: four ordinary words are longer. In characters. */
export const shortestPassphrase = 16;

const firstBytes = new TextEncoder().encode('gebiedstafel-encrypted ');

/** Whether the bytes are those of an encrypted file. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return bytes.length > firstBytes.length && firstBytes.every((byte, at) => bytes[at] === byte);
}
