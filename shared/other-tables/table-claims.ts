import type { ElementKind } from '../model/vocabulary';
import type { Names, PartyNames } from './names';

/** Room that the tasks of a table ask in one zone, in hectares, net of what they share. */
export interface ZoneClaim {
  readonly names: Names;
  readonly netClaimHa: number;
  /** Null when nobody has said how much there is. */
  readonly availableHa: number | null;
}

/** Money of a party for one task, arrangement or instrument. */
export interface MoneyClaim {
  readonly target: Names;
  readonly targetKind: ElementKind;
  /** Million euro; null when unknown. */
  readonly amountMln: number | null;
}

/** What a table asks of one party. */
export interface PartyClaim {
  readonly party: PartyNames;
  /** Distinct tasks that it leads or executes. */
  readonly tasks: number;
  readonly money: readonly MoneyClaim[];
  /** Subjects, folded, that it has not answered yet. */
  readonly asked: readonly string[];
}

/**
 * What other tables on a laptop may know of a table: sums and numbers of what its public version tells, and names only to
 * find out whether both tables use them. None of these names is shown elsewhere.
 */
export interface TableClaims {
  /** Of the table itself: the same in every copy of it. */
  readonly id: string;
  readonly name: string;
  /** When it was changed last; ISO 8601, null for an empty table. */
  readonly lastAt: string | null;
  readonly zones: readonly ZoneClaim[];
  readonly parties: readonly PartyClaim[];
}
