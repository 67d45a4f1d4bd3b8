import type { LogEntry } from '../log/log-entry';
import type { Dot } from '../register/register';
import { type Basis, hasChangedSince } from './basis';
import { trailOf } from './log-trail';

/** Something that may be put aside until its cause changes. */
export interface Dismissable extends Basis {
  /** The same for the same matter: what a dismissal names. */
  readonly id: string;
  /** The parts of its cause that this log does not tell; a dismissal holds while it knew all of them. */
  readonly cause?: readonly string[];
}

/** The proposals that stand, and those that the table does not want now. */
export interface OpenOf<Proposal> {
  readonly open: readonly Proposal[];
  /** Each with the entry that dismissed it. */
  readonly dismissed: readonly { readonly proposal: Proposal; readonly by: Dot }[];
}

/**
 * Proposals less what was dismissed. A dismissed one comes back when its cause changed since: another claim in the zone,
 * a lead that came and went, a step that was planned and given up. A new name or place on the map is no change of a
 * cause. Taking the dismissal back brings the proposal back too.
 */
export function withoutDismissed<Proposal extends Dismissable>(
  proposals: readonly Proposal[],
  log: readonly LogEntry[],
): OpenOf<Proposal> {
  const dismissals = new Map<
    unknown,
    { readonly place: number; readonly by: Dot; readonly causes: readonly unknown[] }
  >();
  for (const { entry, place } of trailOf(log).ofType('proposal.dismissed')) {
    const { proposal, cause } = entry.event.data;
    dismissals.set(proposal, { place, by: entry.dot, causes: Array.isArray(cause) ? cause : [] });
  }
  const open: Proposal[] = [];
  const dismissed: { proposal: Proposal; by: Dot }[] = [];
  for (const each of proposals) {
    const dismissal = dismissals.get(each.id);
    const holds =
      dismissal !== undefined &&
      (each.cause ?? []).every((cause) => dismissal.causes.includes(cause)) &&
      !hasChangedSince(log, each, dismissal.place);
    if (holds) dismissed.push({ proposal: each, by: dismissal.by });
    else open.push(each);
  }
  return { open, dismissed };
}
