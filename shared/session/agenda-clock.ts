import type { AgendaItem, Session } from '../model/content-types';
import type { ItemStart } from './item-starts';
import { type ScheduleStart, scheduleStart } from './schedule-start';

/** How the time left of an agenda item looks: the last 20 % is amber, the last 5 % and everything after it red. */
export type ClockTone = 'calm' | 'amber' | 'red';

/** Shares of the planned minutes at which the tone changes. */
export const amberShare = 0.2;
export const redShare = 0.05;

export interface ItemClock {
  readonly no: number;
  /** All durations are milliseconds. */
  readonly planned: number;
  /** Time spent on the item, over all turns it had. */
  readonly elapsed: number;
  /** Negative when the item runs over. */
  readonly left: number;
  readonly state: 'done' | 'current' | 'ahead';
  /** Of the item under discussion; an item that is not is calm. */
  readonly tone: ClockTone;
}

export interface AgendaClock {
  /** In agenda order. */
  readonly items: readonly ItemClock[];
  readonly current: ItemClock | null;
  /** Since the session was opened; 0 before. */
  readonly elapsed: number;
  readonly plannedTotal: number;
  /** How far the meeting is behind its own plan, in milliseconds; negative means ahead. 0 before the first item. */
  readonly behind: number;
  /** Whether the plan counts from the planned start or, opened far off that, from the opening. */
  readonly countedFrom: ScheduleStart['from'];
  /** Epoch milliseconds: when the meeting ends if every remaining item takes its planned time. */
  readonly projectedEnd: number;
  /** Epoch milliseconds: as planned for the session. */
  readonly plannedEnd: number;
}

const minute = 60_000;

/**
 * The clock of a session at one moment.
 * @param starts when which item was taken up, oldest first (see `itemStarts`)
 * @param now epoch milliseconds; a time before the opening counts as the opening
 */
export function agendaClock(
  session: Session,
  agenda: readonly AgendaItem[],
  starts: readonly ItemStart[],
  now: number,
): AgendaClock {
  const items = [...agenda].sort((a, b) => a.no - b.no);
  const plannedTotal = items.reduce((sum, item) => sum + item.minutes * minute, 0);
  const plannedStart = Date.parse(session.start);
  const schedule = scheduleStart(session);
  const opened = session.openedAt ? Date.parse(session.openedAt) : null;
  const closed = session.closedAt ? Date.parse(session.closedAt) : null;
  const until = closed ?? Math.max(now, opened ?? now);
  const spent = timeSpent(starts, until);
  const running = opened !== null && closed === null;
  const currentNo = running ? (session.currentItem ?? null) : null;

  const clocks = items.map((item): ItemClock => {
    const planned = item.minutes * minute;
    const elapsed = spent.get(item.no) ?? 0;
    const left = planned - elapsed;
    const state =
      item.no === currentNo ? 'current' : isBehindUs(item.no, currentNo, closed, elapsed) ? 'done' : 'ahead';
    return { no: item.no, planned, elapsed, left, state, tone: state === 'current' ? toneOf(left, planned) : 'calm' };
  });
  const current = clocks.find((item) => item.state === 'current') ?? null;
  const stillToCome = clocks.reduce((sum, item) => sum + remaining(item), 0);
  const projectedEnd = closed ?? (running ? until : Math.max(now, plannedStart)) + stillToCome;
  return {
    items: clocks,
    current,
    elapsed: opened === null ? 0 : until - opened,
    plannedTotal,
    behind: current === null ? 0 : projectedEnd - (schedule.at + plannedTotal),
    countedFrom: schedule.from,
    projectedEnd,
    plannedEnd: Date.parse(session.end),
  };
}

/** The tone for `left` of `planned` milliseconds. An item without planned time has no clock to run out of. */
export function toneOf(left: number, planned: number): ClockTone {
  if (planned <= 0) return 'calm';
  if (left <= planned * redShare) return 'red';
  return left <= planned * amberShare ? 'amber' : 'calm';
}

function isBehindUs(no: number, currentNo: number | null, closed: number | null, elapsed: number): boolean {
  if (closed !== null) return elapsed > 0;
  return currentNo === null ? elapsed > 0 : no < currentNo;
}

/** What an item still takes: its planned time when it has not begun, what is left of it while it runs, never less than 0. */
function remaining(item: ItemClock): number {
  if (item.state === 'done') return 0;
  return Math.max(0, item.left);
}

function timeSpent(starts: readonly ItemStart[], until: number): ReadonlyMap<number, number> {
  const spent = new Map<number, number>();
  starts.forEach((start, index) => {
    const end = Math.min(starts[index + 1]?.at ?? until, until);
    spent.set(start.no, (spent.get(start.no) ?? 0) + Math.max(0, end - start.at));
  });
  return spent;
}
