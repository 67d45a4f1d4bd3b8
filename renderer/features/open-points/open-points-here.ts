import { type OpenPointGroup, openPoints } from '../../../shared/session/open-points';
import type { OpenTable } from '../../app/app-state';
import { todayHere } from '../view/use-now';

const known = new WeakMap<
  OpenTable['content'],
  { readonly today: string; readonly groups: readonly OpenPointGroup[] }
>();

/** The open points of the table as it stands today. Computed once for each state of the table and day. */
export function openPointsHere({ content, log }: Pick<OpenTable, 'content' | 'log'>): readonly OpenPointGroup[] {
  const today = todayHere();
  const earlier = known.get(content);
  if (earlier !== undefined && earlier.today === today) return earlier.groups;
  const groups = openPoints(content, log, { today });
  known.set(content, { today, groups });
  return groups;
}
