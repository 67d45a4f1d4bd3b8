import type { Result } from '../values/result';

/**
 * A place where laptops leave write-once objects for each other: a folder, a WebDAV server, a bucket. The rest of the
 * program knows nothing else of it. Every method answers in bounded time, and none of them can be trusted to keep two
 * writers apart: the key of an object holds the hash of its bytes, and that is what readers rely on.
 */
export interface ObjectStore {
  /** Tries out on the place itself what it can do. Leaves nothing behind. */
  probe(): Promise<Result<StoreAbilities, StoreProblem>>;
  /**
   * Keys below a prefix in code-unit order. Names that are no keys of ours are passed over.
   * @param prefix ends with a slash, or is empty
   * @param after only keys greater than this text
   * @param limit most keys in the answer; the place may give fewer, `more` tells
   */
  list(prefix: string, options?: ListOptions): Promise<Result<ListedKeys, StoreProblem>>;
  /** Names directly below a prefix that have something below them, without slashes, in code-unit order. */
  children(prefix: string): Promise<Result<readonly string[], StoreProblem>>;
  /** The bytes, or null when there is no such object. Refuses what is larger than `maxBytes` without reading it all. */
  get(key: string, limits: { readonly maxBytes: number }): Promise<Result<Uint8Array | null, StoreProblem>>;
  /** `present`: something is there already under this key, perhaps torn; who cares looks at its bytes. */
  putIfAbsent(key: string, bytes: Uint8Array): Promise<Result<'written' | 'present', StoreProblem>>;
  overwrite(key: string, bytes: Uint8Array): Promise<Result<null, StoreProblem>>;
  /** Removing what is not there is fine. */
  delete(key: string): Promise<Result<null, StoreProblem>>;
}

export interface ListOptions {
  readonly after?: string;
  readonly limit?: number;
}

export interface ListedKeys {
  readonly keys: readonly string[];
  readonly more: boolean;
}

/** What was found out about a place by trying. */
export interface StoreAbilities {
  /** Whether a second writer of the same key is turned away: `ignored` lets it through, `unsupported` answers an error. */
  readonly conditionalPut: 'yes' | 'ignored' | 'unsupported';
  /** Whether a reader sees an object in full or not at all: looked at while half of one was under way. */
  readonly atomicVisibility: boolean;
  /** Whether a listing can begin in the middle, so that a large place costs no more than its news. */
  readonly startAfter: boolean;
}

/** Why a place did not do what was asked; a sentence with the next step is made of it for the screen. */
export type StoreProblem =
  /** No answer at all: no network, wrong name, server down. `detail` is the system's code. */
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** It began to answer and stopped, or never began within the time allowed. */
  | { readonly kind: 'timeout'; readonly seconds: number }
  /** The certificate is not one that this computer trusts. */
  | { readonly kind: 'untrusted'; readonly detail: string }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'no-access'; readonly detail: string }
  /** The folder, collection or bucket itself is not there. */
  | { readonly kind: 'not-found'; readonly detail: string }
  | { readonly kind: 'full' }
  /** The clock of this computer is too far from the server's. */
  | { readonly kind: 'clock-differs'; readonly minutes: number }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'busy'; readonly status: number }
  /** A listing that did not end within what any table needs, after so many answers. */
  | { readonly kind: 'endless'; readonly pages: number }
  /** It answered something that does not belong to the protocol. */
  | { readonly kind: 'strange-answer'; readonly detail: string }
  /** A key that no store may be given; a mistake of the program. */
  | { readonly kind: 'bad-key' }
  | { readonly kind: 'cancelled' };
