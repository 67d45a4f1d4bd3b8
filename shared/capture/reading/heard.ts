import type { Offer, Outcome, Reading, Stretch } from '../capture';

/** A line read: what Enter does, and what it could be besides. */
export interface Heard {
  readonly reading: Reading;
  readonly outcome: Outcome;
  readonly offers: readonly Offer[];
  readonly unused: readonly Stretch[];
  readonly why: string;
  /** Explicit forms (a sign, a colon form) can always be taken as a note instead. */
  readonly isExplicit: boolean;
}
