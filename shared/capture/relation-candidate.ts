import type { FilledSlot } from './reference';
import type { FoundFields } from './relation-fields';
import type { Token } from './tokens';
import type { VerbMatch } from './verb-patterns';

/** A verb laid over the line with both its ends filled in. */
export interface RelationCandidate {
  readonly verb: VerbMatch;
  readonly from: FilledSlot;
  readonly to: FilledSlot;
  readonly zone: FilledSlot | null;
  readonly fields: FoundFields;
  readonly removal: boolean;
  readonly isBare: boolean;
  /** Words after "want" or "because" in a removal. */
  readonly because: readonly Token[];
  /** What stands behind the first colon. */
  readonly tail: readonly Token[];
  readonly score: number;
}
