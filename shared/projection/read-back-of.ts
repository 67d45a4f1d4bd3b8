import type { NewReservation } from '../commands/command';
import type { Content } from '../model/content';
import { confidentialOf } from './confidential';
import type { ReadBack } from './projection-model';

/** What is being written on the sheet of a decision, not recorded yet: the hall may look along. */
export interface DecisionDraft {
  readonly text: string;
  readonly conditions: string;
  readonly agreedBy: readonly string[];
  readonly reservations: readonly NewReservation[];
}

/**
 * A decision in large type, as it is recorded or as it is being written. Null also for a decision about something
 * confidential, or in which a word or a party names it: reading it back would tell.
 */
export function readBackOf(content: Content, id: string, draft: DecisionDraft | null): ReadBack | null {
  const decision = content.decisions.get(id);
  if (decision === undefined) return null;
  const { text, agreedBy, reservations } = draft ?? {
    text: decision.text,
    agreedBy: decision.agreedBy ?? [],
    reservations: [...content.reservations.values()]
      .filter((reservation) => reservation.decision === id)
      .sort((one, other) => one.order - other.order),
  };
  const conditions = (draft === null ? decision.conditions : draft.conditions.trim()) || null;
  const confidential = confidentialOf(content);
  const texts = [decision.no, text, conditions ?? '', ...reservations.map((each) => each.text)];
  const touched = [...decision.about, ...agreedBy, ...reservations.map(({ stakeholder }) => stakeholder)];
  if (touched.some(confidential.hasId) || texts.some(confidential.isNamedIn)) return null;
  const nameOf = (party: string): string => content.elements.get(party)?.name ?? party;
  return {
    no: decision.no,
    decisionKind: decision.decisionKind,
    text,
    conditions,
    agreed: agreedBy.map(nameOf),
    reservations: reservations.map((each) => ({
      party: nameOf(each.stakeholder),
      text: each.text,
      isAgainst: each.against === true,
    })),
  };
}
