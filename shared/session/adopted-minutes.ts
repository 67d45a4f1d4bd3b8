import type { Session } from '../model/content-types';

/**
 * Whether the minutes of this closing were adopted. A session that was reopened and closed again has new minutes; the
 * adoption says for which closing it was, so that opening and closing write nothing about minutes and can be undone.
 */
export function areMinutesAdopted({ closedAt, minutesAdoptedFor }: Session): boolean {
  return closedAt != null && minutesAdoptedFor === closedAt;
}

/** Whether the minutes of this closing were sent round to be adopted. */
export function areMinutesSubmitted({ closedAt, minutesSubmittedFor }: Session): boolean {
  return closedAt != null && minutesSubmittedFor === closedAt;
}
