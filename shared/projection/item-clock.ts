import { type ClockTone, toneOf } from '../session/agenda-clock';
import type { ProjectedAgendaItem } from './projection-model';

/** The clock of the item under discussion, as the hall reads it. Durations in milliseconds. */
export interface HallClock {
  /** Negative when the item runs over. */
  readonly left: number;
  /** Of the planned time, from 0 to 1. */
  readonly spentShare: number;
  readonly tone: ClockTone;
  /** How far the meeting is behind its agenda; negative is ahead. */
  readonly behind: number;
}

const minute = 60_000;
/** No meeting runs over for longer: its session was left open, and a clock would count the days since. */
const mostOver = 12 * 60 * minute;

/** Null while the item has not begun, and of a session that was left open. A clock that runs behind the start counts as the start. */
export function hallClock(item: ProjectedAgendaItem, now: number): HallClock | null {
  if (item.startedAt === null) return null;
  const planned = item.plannedMinutes * minute;
  const elapsed = Math.max(0, now - item.startedAt);
  const left = planned - elapsed;
  if (left < -mostOver) return null;
  return {
    left,
    spentShare: planned === 0 ? 0 : Math.min(1, elapsed / planned),
    tone: toneOf(left, planned),
    behind: Math.max(now, item.startedAt) + Math.max(0, left) - (item.plannedAt + planned),
  };
}
