import { openSessionOf } from '../../../shared/session/current-session';
import { type OpenPointGroup, openPoints } from '../../../shared/session/open-points';
import type { OpenTable } from '../../app/app-state';
import { todayHere } from '../view/use-now';

interface OpenHere {
  /** What earlier sessions left; without a session that is going on everything that is open. */
  readonly earlier: readonly OpenPointGroup[];
  /** What came up in the session that is going on. */
  readonly now: readonly OpenPointGroup[];
}

const known = new WeakMap<OpenTable['content'], { readonly today: string; readonly points: OpenHere }>();

/** The open points of the table as it stands today. Computed once for each state of the table and day. */
export function openPointsHere({ content, log }: Pick<OpenTable, 'content' | 'log'>): OpenHere {
  const today = todayHere();
  const before = known.get(content);
  if (before !== undefined && before.today === today) return before.points;
  const points = {
    earlier: openPoints(content, log, { today }),
    now: openSessionOf(content) === undefined ? [] : openPoints(content, log, { today, from: 'now' }),
  };
  known.set(content, { today, points });
  return points;
}
