import type { Content } from '../model/content';
import type { Action } from '../model/content-types';
import { isCalendarDate } from '../model/moments';

/**
 * Actions that are open and were due before the given date (`YYYY-MM-DD`); due on the day itself is in time. What another
 * program wrote in the place of a date ("na de zomer") has not passed.
 */
export function overdueActions(content: Content, asOf: string): readonly Action[] {
  return [...content.actions.values()].filter(
    ({ status, due }) => status === 'open' && typeof due === 'string' && isCalendarDate(due) && due < asOf,
  );
}
