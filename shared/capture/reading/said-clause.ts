import type { ConflictSubject } from '../../model/vocabulary';
import type { Core } from '../grammar/noun-groups';
import type { Frame } from '../lexicon/frame';

/** A clause read by one frame: who and what, and what of it was not used. */
export interface Clause {
  readonly frame: Frame;
  readonly from: readonly Core[];
  readonly to: readonly Core[];
  readonly amount?: number;
  readonly years?: string;
  readonly hectares?: number;
  readonly shared?: number;
  readonly about?: ConflictSubject;
  readonly isUnitGuessed?: true;
  /** An end was left out: what was last spoken of stands there. */
  readonly isElided?: true;
  readonly zone?: Core;
  /** Tokens of what is asked of somebody. */
  readonly subject?: readonly [start: number, end: number];
  /** Tokens that the frame took: its words. */
  readonly used: ReadonlySet<number>;
  readonly leftover: readonly number[];
  /** Both ends are there and so is what the frame needs. */
  readonly isWhole: boolean;
}

/** What a clause may take over from the one before it. */
export interface Carried {
  readonly subject?: readonly Core[];
  readonly object?: readonly Core[];
  readonly frame?: Frame;
  /** What the number there counted: a number alone counts the same. */
  readonly unit?: 'amount' | 'hectares';
}
