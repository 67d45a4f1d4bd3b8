import type { Content } from '../model/content';
import type { Action } from '../model/content-types';

/** Actions that are open and were due before the given date (`YYYY-MM-DD`); due on the day itself is in time. */
export function overdueActions(content: Content, asOf: string): readonly Action[] {
  return [...content.actions.values()].filter(
    (action) => action.status === 'open' && typeof action.due === 'string' && action.due !== '' && action.due < asOf,
  );
}
