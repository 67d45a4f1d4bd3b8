import type { StoreAbilities, StoreProblem } from './object-store';

/** Where laptops exchange, without its secrets. */
export type PlaceAddress =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'webdav'; readonly url: string; readonly username: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly region: string;
      readonly bucket: string;
      /** Empty, or a path that ends with a slash. */
      readonly prefix: string;
      readonly accessKey: string;
    };

/** How it is reached. */
export interface PlaceNetwork {
  /** `system`: what the operating system says; else an address, or empty for none. */
  readonly proxy: string;
  /** File with certificates (PEM) of the organisation's own authority; empty for none. */
  readonly certificates: string;
}

/** What a person fills in. The secrets go to the main process and never come back. */
export interface PlaceDraft {
  readonly name: string;
  readonly address: PlaceAddress;
  readonly network: PlaceNetwork;
  /** Password or secret key; empty for a folder. */
  readonly secret: string;
  /** Locks the place when it is new, opens it when it is locked; empty: not locked. */
  readonly passphrase: string;
}

export interface PlaceSummary {
  readonly id: string;
  readonly name: string;
  readonly address: PlaceAddress;
  readonly isLocked: boolean;
  /** Exchanged by itself when it can be reached; off until somebody switches it on. */
  readonly isAutomatic: boolean;
  /** A secret is missing: it was not kept, since this computer has no key ring. */
  readonly needsSecret: boolean;
  /** ISO 8601, UTC; null: never. */
  readonly lastExchange: string | null;
  /** Snapshots not yet sent. */
  readonly waiting: number;
  readonly problem: PlaceProblem | null;
}

export type PlaceProblem =
  | StoreProblem
  | {
      readonly kind: 'wrong-passphrase' | 'key-file-damaged' | 'passphrase-missing' | 'lock-changed' | 'secret-missing';
    }
  /** A folder or a file that nobody chose in a dialog. */
  | { readonly kind: 'not-chosen' }
  | { readonly kind: 'key-file-newer'; readonly needed: number }
  | { readonly kind: 'own-disk'; readonly detail: string }
  /** An object that is not whole at the place, and the laptop that left it; null when nothing of it tells. */
  | { readonly kind: 'not-whole'; readonly file: string; readonly laptop: string | null }
  /** Lines that this version does not understand. */
  | { readonly kind: 'newer-lines' };

export type PlaceTest =
  | {
      readonly ok: true;
      readonly abilities: StoreAbilities;
      readonly isLocked: boolean;
      /** The password can be read on the way. */
      readonly isOpenLine: boolean;
      /** Whether secrets are kept over a restart of the program. */
      readonly keepsSecrets: boolean;
    }
  | { readonly ok: false; readonly problem: PlaceProblem };

/** The passphrase that opens a place now, and the one that is to open it. */
export interface PassphraseChange {
  readonly from: string;
  readonly to: string;
}

export type PassphraseChanged = { readonly ok: true } | { readonly ok: false; readonly problem: PlaceProblem };

/** Shorter ones are guessed. In characters. */
export const shortestPlacePassphrase = 12;

/** Which table is exchanged. */
export interface TableAtPlace {
  /** Name of its journal on this computer. */
  readonly journal: string;
  readonly id: string;
  readonly name: string;
}

export interface FoundTable {
  readonly id: string;
  readonly name: string;
}
