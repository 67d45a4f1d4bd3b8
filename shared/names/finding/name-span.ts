export interface CoreOfName {
  readonly folded: string;
  /** Which word of the text. */
  readonly at: number;
}

/** What a name was found by. */
export type NameEvidence = 'contact' | 'address' | 'function' | 'initials' | 'given' | 'context' | 'known';

/** Somebody's name in a text. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly evidence: NameEvidence;
  /** The words that are somebody's own, folded: given names and surnames without what stands between. */
  readonly core: readonly CoreOfName[];
  /** Where the word for a function stands directly before it. */
  readonly functionAt?: number;
}

/** A name with who it is of. */
export interface KeyedSpan extends NameSpan {
  readonly key: string;
}
