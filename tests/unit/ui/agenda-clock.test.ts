import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, localDate } from '../../../shared/i18n/format';
import type { AgendaItem, Session } from '../../../shared/model/content-types';
import { hallClock } from '../../../shared/projection/item-clock';
import { agendaClock, toneOf } from '../../../shared/session/agenda-clock';
import { clockText } from '../../../shared/session/clock-text';
import type { ItemStart } from '../../../shared/session/item-starts';

const minute = 60_000;
const start = Date.parse('2021-12-02T13:30:00+01:00');
const at = (minutes: number): number => start + minutes * minute;

const item = (no: number, minutes: number): AgendaItem => ({
  id: `s/${no}`,
  conflicts: [],
  session: 's',
  no,
  title: `punt ${no}`,
  phase: 'weigh',
  minutes,
});
const agenda = [item(1, 10), item(2, 30), item(3, 20)];

const session = (values: Partial<Session> = {}): Session => ({
  id: 's',
  conflicts: [],
  title: 'Gebiedstafel 1',
  start: '2021-12-02T13:30:00+01:00',
  end: '2021-12-02T14:30:00+01:00',
  timeZone: 'Europe/Amsterdam',
  ...values,
});
const running = (currentItem: number): Session => session({ openedAt: '2021-12-02T13:30:00+01:00', currentItem });
const started = (...starts: readonly (readonly [number, number])[]): readonly ItemStart[] =>
  starts.map(([no, minutes]) => ({ no, at: at(minutes) }));

describe('the agenda clock', () => {
  it('counts what is spent and left of the item under discussion', () => {
    const clock = agendaClock(running(2), agenda, started([1, 0], [2, 12]), at(20));
    expect(clock.current).toMatchObject({ no: 2, elapsed: 8 * minute, left: 22 * minute, tone: 'calm' });
    expect(clock.items.map((each) => each.state)).toEqual(['done', 'current', 'ahead']);
    expect(clock.elapsed).toBe(20 * minute);
  });

  it('says how far the meeting is behind its plan and when it ends', () => {
    const clock = agendaClock(running(2), agenda, started([1, 0], [2, 12]), at(20));
    expect(clock.behind).toBe(2 * minute);
    expect(clock.projectedEnd).toBe(at(62));
    expect(clock.plannedEnd).toBe(at(60));
  });

  it('is ahead when an item took less than planned', () => {
    const clock = agendaClock(running(2), agenda, started([1, 0], [2, 4]), at(10));
    expect(clock.behind).toBe(-6 * minute);
  });

  it('R-SES-7 holds a meeting to its planned times when it opens within half an hour of them', () => {
    const late = session({ openedAt: '2021-12-02T13:45:00+01:00', currentItem: 1 });
    const clock = agendaClock(late, agenda, started([1, 15]), at(15));
    expect(clock).toMatchObject({ behind: 15 * minute, countedFrom: 'plan', projectedEnd: at(75) });
  });

  it('R-SES-7 counts from the opening when that is hours off the plan, before or after', () => {
    const early = session({ openedAt: '2021-12-02T10:46:00+01:00', currentItem: 1 });
    const clock = agendaClock(early, agenda, started([1, -164]), at(-160));
    expect(clock).toMatchObject({ behind: 0, countedFrom: 'opening', projectedEnd: at(-104) });
    const nextDay = session({ openedAt: '2021-12-03T13:30:00+01:00', currentItem: 2 });
    const second = agendaClock(nextDay, agenda, started([1, 1440], [2, 1455]), at(1455));
    expect(second).toMatchObject({ behind: 5 * minute, countedFrom: 'opening' });
  });

  it('moves the end while an item runs over', () => {
    const clock = agendaClock(running(1), agenda, started([1, 0]), at(15));
    expect(clock.current).toMatchObject({ left: -5 * minute, tone: 'red' });
    expect(clock.projectedEnd).toBe(at(65));
    expect(clock.behind).toBe(5 * minute);
  });

  it('adds up the turns of an item that is taken up again', () => {
    const clock = agendaClock(running(1), agenda, started([1, 0], [2, 5], [1, 15]), at(18));
    expect(clock.current?.elapsed).toBe(8 * minute);
    expect(clock.items[1]).toMatchObject({ state: 'ahead', elapsed: 10 * minute });
  });

  it('stands still after closing', () => {
    const closed = session({
      openedAt: '2021-12-02T13:30:00+01:00',
      closedAt: '2021-12-02T14:20:00+01:00',
      currentItem: 3,
    });
    const clock = agendaClock(closed, agenda, started([1, 0], [2, 10], [3, 40]), at(500));
    expect(clock).toMatchObject({ current: null, elapsed: 50 * minute, projectedEnd: at(50), behind: 0 });
    expect(clock.items[2]).toMatchObject({ state: 'done', elapsed: 10 * minute });
  });

  it('has nothing to say before the opening but when it would end', () => {
    const clock = agendaClock(session(), agenda, [], at(-30));
    expect(clock).toMatchObject({
      current: null,
      elapsed: 0,
      behind: 0,
      projectedEnd: at(60),
      plannedTotal: 60 * minute,
    });
    expect(clock.items.every((each) => each.state === 'ahead')).toBe(true);
  });

  it('never loses or invents a minute', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 40 })), { minLength: 1 }),
        (turns) => {
          let now = 0;
          const starts = turns.map(([no, minutes]) => {
            const turn = [no, now] as const;
            now += minutes;
            return turn;
          });
          const clock = agendaClock(running(turns.at(-1)![0]), agenda, started(...starts), at(now));
          const spent = clock.items.reduce((sum, each) => sum + each.elapsed, 0);
          expect(spent).toBe(now * minute);
        },
      ),
    );
  });
});

describe('the tone of the clock', () => {
  it('is amber in the last fifth and red in the last twentieth and beyond', () => {
    expect(toneOf(21, 100)).toBe('calm');
    expect(toneOf(20, 100)).toBe('amber');
    expect(toneOf(6, 100)).toBe('amber');
    expect(toneOf(5, 100)).toBe('red');
    expect(toneOf(-50, 100)).toBe('red');
  });

  it('stays calm for an item without planned time', () => {
    expect(toneOf(-10, 0)).toBe('calm');
  });
});

describe('a duration', () => {
  it('reads as on a clock', () => {
    expect(clockText(0)).toBe('0:00');
    expect(clockText(245_000)).toBe('4:05');
    expect(clockText(-65_000)).toBe('1:05');
    expect(clockText(3_845_000)).toBe('1:04:05');
  });
});

/** The same meeting in another night; what the clocks on the wall do is none of its business. */
describe('the agenda clock across midnight and the change of the clocks', () => {
  const nights = [
    ['midnight', '2026-11-24T23:30:00+01:00', '2026-11-25T00:30:00+01:00'],
    ['the hour that is skipped in spring', '2026-03-29T01:30:00+01:00', '2026-03-29T03:30:00+02:00'],
    ['the hour that comes twice in autumn', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    ['the turn of the year', '2026-12-31T23:30:00+01:00', '2027-01-01T00:30:00+01:00'],
  ] as const;

  it.each(nights)('counts sixty minutes across %s', (_night, from, to) => {
    const begun = Date.parse(from);
    expect(Date.parse(to) - begun).toBe(60 * minute);
    const held = { ...session({ start: from, end: to, openedAt: from, currentItem: 2 }) };
    const starts = [
      { no: 1, at: begun },
      { no: 2, at: begun + 12 * minute },
    ];
    const clock = agendaClock(held, agenda, starts, begun + 40 * minute);
    expect(clock.elapsed).toBe(40 * minute);
    expect(clock.current).toMatchObject({ no: 2, elapsed: 28 * minute, left: 2 * minute, tone: 'amber' });
    expect(clock.behind).toBe(2 * minute);
    expect(clock.projectedEnd).toBe(begun + 62 * minute);
    expect(clock.plannedEnd).toBe(Date.parse(to));
  });

  it.each(nights)('gives the hall the same clock across %s', (_night, from) => {
    const begun = Date.parse(from);
    const content = {
      no: 2,
      of: 3,
      title: 'Ruimte',
      phase: 'weigh',
      plannedMinutes: 30,
      startedAt: begun + 12 * minute,
      plannedAt: begun + 10 * minute,
    } as const;
    expect(hallClock(content, begun + 40 * minute)).toMatchObject({
      left: 2 * minute,
      tone: 'amber',
      behind: 2 * minute,
    });
  });

  it.each([
    ['2026-11-24T23:30:00+01:00', '00.32', '2026-11-25'],
    ['2026-03-29T01:30:00+01:00', '03.32', '2026-03-29'],
    ['2026-10-25T02:30:00+02:00', '02.32', '2026-10-25'],
  ])('says the end of the meeting of %s as the clock on the wall will', (from, wall, day) => {
    const held = session({ start: from, openedAt: from, currentItem: 2 });
    const begun = Date.parse(from);
    const starts = [
      { no: 1, at: begun },
      { no: 2, at: begun + 12 * minute },
    ];
    const end = new Date(agendaClock(held, agenda, starts, begun + 40 * minute).projectedEnd).toISOString();
    expect(formatTime(end, 'Europe/Amsterdam', 'nl')).toBe(wall);
    expect(localDate(end, 'Europe/Amsterdam')).toBe(day);
  });
});
