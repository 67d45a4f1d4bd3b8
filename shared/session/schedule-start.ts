import type { Session } from '../model/content-types';

/** A meeting that opened within this time of its planned start, before or after, is held to the planned times. */
export const onPlanWithin = 30 * 60_000;

/** From when the plan of a meeting counts, in epoch milliseconds. */
export interface ScheduleStart {
  readonly at: number;
  /** `opening`: it opened so far off its planned start that the planned times say nothing about it. */
  readonly from: 'plan' | 'opening';
}

/**
 * A meeting that starts ten minutes late is ten minutes behind. One that is opened hours before its time, to practise or
 * because it was moved, is not hours ahead: its agenda counts from the opening.
 */
export function scheduleStart({ start, openedAt }: Pick<Session, 'start' | 'openedAt'>): ScheduleStart {
  const planned = Date.parse(start);
  const opened = openedAt == null ? planned : Date.parse(openedAt);
  return Math.abs(opened - planned) <= onPlanWithin ? { at: planned, from: 'plan' } : { at: opened, from: 'opening' };
}
