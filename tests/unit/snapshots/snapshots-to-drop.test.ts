import { describe, expect, it } from 'vitest';
import { keptAutomatic, snapshotsToDrop } from '../../../shared/snapshot/snapshots-to-drop';
import type { TakenFor, TakenSnapshot } from '../../../shared/snapshot/taken-snapshot';

const { newest, days } = keptAutomatic;

/** One of a day (counted back from the newest) and an hour of it. */
function taken(day: number, hour: number, reason: TakenFor = 'before_exchange', title: string | null = null) {
  const date = new Date(Date.UTC(2026, 10, 28 - day)).toISOString().slice(0, 10);
  const at = `${date}T${String(hour).padStart(2, '0')}:00:00+01:00`;
  return { id: `${day}-${hour}-${reason}`, at, reason, title, lines: 10 } as TakenSnapshot;
}

describe('which snapshots have had their time', () => {
  it('R-SNAP-16 are none of those that somebody named and none of the ends of sessions, however many', () => {
    const lasting = Array.from({ length: 200 }, (_, day) => [
      taken(day, 9, 'named'),
      taken(day, 10, 'session_closed'),
      taken(day, 11, 'before_exchange', 'zo was het'),
    ]).flat();
    expect(snapshotsToDrop(lasting)).toEqual([]);
  });

  it('R-SNAP-16 are of those that the app took all but the newest and the last of each day', () => {
    const today = Array.from({ length: 23 }, (_, hour) => taken(0, hour));
    const before = Array.from({ length: days + 5 }, (_, day) => [taken(day + 1, 9), taken(day + 1, 17)]).flat();
    const dropped = new Set(snapshotsToDrop([...before, ...today]));
    expect(today.filter(({ id }) => !dropped.has(id))).toEqual(today.slice(-newest));
    const kept = before.filter(({ id }) => !dropped.has(id));
    // Today is one of the days.
    expect(kept.map(({ id }) => id)).toEqual(
      Array.from({ length: days - 1 }, (_, day) => `${day + 1}-17-before_exchange`),
    );
  });

  it('R-SNAP-16 are counted by days on which there were any, so a table that rested for a year loses nothing', () => {
    const seldom = Array.from({ length: days }, (_, each) =>
      taken(each * 40, 12, each % 2 ? 'before_restore' : undefined),
    );
    expect(snapshotsToDrop(seldom)).toEqual([]);
  });
});
