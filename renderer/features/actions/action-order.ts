import { compareNumbers } from '../../../shared/i18n/collation';
import type { Action } from '../../../shared/model/content-types';

export function byNumber(left: Action, right: Action): number {
  return compareNumbers(left.no, right.no);
}

/** The nearest date first; an action without date has waited long enough to come last. */
export function byDue(left: Action, right: Action): number {
  if (left.due === right.due) return byNumber(left, right);
  if (left.due === null) return 1;
  if (right.due === null) return -1;
  return left.due < right.due ? -1 : 1;
}
