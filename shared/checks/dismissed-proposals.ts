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
  /** Each with the last entry that dismissed it. */
  readonly dismissed: readonly { readonly proposal: Proposal; readonly by: Dot }[];
}

interface Dismissal {
  readonly place: number;
  readonly by: Dot;
  readonly causes: readonly unknown[];
}

/**
 * Proposals less what was dismissed. A dismissed one comes back when its cause changed since: another claim in the zone,
 * a lead that came and went, a step that was planned and given up. A new name or place on the map is no change of a
 * cause. Laptops that know other causes may each dismiss the same matter: what they knew counts together. Taking the
 * dismissals back brings the proposal back too.
 */
export function withoutDismissed<Proposal extends Dismissable>(
  proposals: readonly Proposal[],
  log: readonly LogEntry[],
): OpenOf<Proposal> {
  const dismissals = dismissalsIn(log);
  const open: Proposal[] = [];
  const dismissed: { proposal: Proposal; by: Dot }[] = [];
  for (const each of proposals) {
    const standing = (dismissals.get(each.id) ?? []).filter(({ place }) => !hasChangedSince(log, each, place));
    const last = standing.at(-1);
    const known = new Set(standing.flatMap(({ causes }) => causes));
    if (last !== undefined && (each.cause ?? []).every((cause) => known.has(cause))) {
      dismissed.push({ proposal: each, by: last.by });
    } else open.push(each);
  }
  return { open, dismissed };
}

/** By what they dismiss, in the order of the log. */
function dismissalsIn(log: readonly LogEntry[]): ReadonlyMap<unknown, readonly Dismissal[]> {
  const found = new Map<unknown, Dismissal[]>();
  for (const { entry, place } of trailOf(log).ofType('proposal.dismissed')) {
    const { proposal, cause } = entry.event.data;
    const dismissal = { place, by: entry.dot, causes: Array.isArray(cause) ? cause : [] };
    const same = found.get(proposal);
    if (same === undefined) found.set(proposal, [dismissal]);
    else same.push(dismissal);
  }
  return found;
}
