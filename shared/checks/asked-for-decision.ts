import type { Content } from '../model/content';
import type { Mandate } from '../model/vocabulary';
import { mandatesAtTable, mandateWarningsAbout, touchedBy } from './mandate-warnings';

/** A party that can be asked what it says of a decision. */
export interface AskedParty {
  readonly party: string;
  /** The widest of its people at the table; null: nobody asked. */
  readonly mandate: Mandate | null;
  /** The decision is about it, or about something it has a relation with. */
  readonly isTouched: boolean;
  /** Touched and without full mandate: ask it first. */
  readonly isWarned: boolean;
}

/**
 * The parties at the table (present or represented) in the order in which to ask them what they say of a decision: who is
 * touched without full mandate, who is touched and was not asked for a mandate, who is touched, then everybody else; of
 * equals as they were recorded.
 * @param about ids of the elements that the decision is about
 */
export function askedForDecision(
  content: Content,
  session: string | null,
  about: readonly string[],
): readonly AskedParty[] {
  const mandates = mandatesAtTable(content, session);
  const warned = new Set(mandateWarningsAbout(content, session, about).map(({ stakeholder }) => stakeholder));
  const touched = touchedBy(content, about);
  const parties = new Set<string>();
  for (const { session: where, stakeholder, status } of content.attendance.values()) {
    if (where === session && stakeholder !== null && (status === 'present' || status === 'represented')) {
      parties.add(stakeholder);
    }
  }
  const rank = ({ isWarned, isTouched, mandate }: AskedParty): number =>
    isWarned ? 0 : isTouched ? (mandate === null ? 1 : 2) : 3;
  return [...parties]
    .map((party) => ({
      party,
      mandate: mandates.get(party) ?? null,
      isTouched: touched.has(party),
      isWarned: warned.has(party),
    }))
    .sort((one, other) => rank(one) - rank(other));
}
