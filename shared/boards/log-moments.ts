import { momentsOf, type NamedMoment } from '../checks/table-moments';
import type { LogEntry } from '../log/log-entry';
import type { Content } from '../model/content';

/** A moment to choose: one with a name, or the beginning of a session. */
export type ChosenMoment = NamedMoment | (Omit<NamedMoment, 'kind'> & { readonly kind: 'opening' });

/** The moments that have a name, and where each session was opened, in the order of the log. */
export function comparableMoments(log: readonly LogEntry[], content: Content): readonly ChosenMoment[] {
  const openings = log.flatMap(({ event, session, at }, length): ChosenMoment[] => {
    if (event.type !== 'session.opened' || session === null) return [];
    return [{ kind: 'opening', id: session, name: content.sessions.get(session)?.title ?? session, at, length }];
  });
  return [...momentsOf(log, content), ...openings].sort((one, other) => one.length - other.length);
}

/** The two moments people mean first: the end of the last session against the end of the one before it, or the start. */
export function usualComparison(moments: readonly ChosenMoment[]): { readonly before: number; readonly after: number } {
  const ends = moments.filter(({ kind }) => kind === 'session').map(({ length }) => length);
  const now = moments.at(-1)?.length ?? 0;
  const after = ends.at(-1) ?? now;
  const before = ends.at(-2) ?? moments[0]?.length ?? 0;
  return { before: Math.min(before, after), after };
}
