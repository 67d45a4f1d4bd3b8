import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/commands/apply';
import type { AttendanceRecord } from '../../../shared/commands/command';
import { contentOf } from '../../../shared/model/content-of';
import { contextAfter, follow, noWork, type Work } from '../../property/random-table';

function having(work: Work, ...commands: Parameters<typeof apply>[1][]): Work {
  return commands.reduce((before, command) => {
    const position = command.type === 'openSession' ? { session: command.id, seq: 1, item: null } : {};
    const answer = apply(before.document, command, { ...contextAfter(before), language: 'nl', ...position });
    if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    return follow(before, answer.value);
  }, work);
}

const meeting = having(
  noWork,
  { type: 'createTable', table: { id: 'tafel', name: 'Voorbeeldgebied' } },
  {
    type: 'addElement',
    element: { id: 'p', kind: 'stakeholder', name: 'Provincie', stakeholderKind: 'province', layer: 'province' },
  },
  {
    type: 'planSession',
    session: {
      id: 's',
      title: 'Eerste',
      start: '2026-11-24T09:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
    },
    agenda: [],
  },
  { type: 'openSession', id: 's' },
);
const member = (changes: Partial<AttendanceRecord>): AttendanceRecord => ({
  stakeholder: null,
  role: 'adviseur',
  status: 'present',
  mandate: 'not_applicable',
  ...changes,
});
const recorded = (work: Work, ...lists: readonly AttendanceRecord[][]) =>
  [
    ...contentOf(
      having(work, ...lists.map((attendance) => ({ type: 'recordAttendance' as const, attendance }))).document,
    ).attendance.values(),
  ].map((attendance) => [attendance.role, attendance.function ?? null, attendance.status]);

describe('the process team', () => {
  it('keeps two members of the same title in one list apart, by function or by their place', () => {
    expect(
      recorded(meeting, [member({ function: 'facilitator' }), member({ function: 'secretary' }), member({})]),
    ).toEqual([
      ['adviseur', 'facilitator', 'present'],
      ['adviseur', 'secretary', 'present'],
      ['adviseur', null, 'present'],
    ]);
    expect(recorded(meeting, [member({}), member({ status: 'excused' })])).toEqual([
      ['adviseur', null, 'present'],
      ['adviseur', null, 'excused'],
    ]);
  });

  it('merges a later record by title and function', () => {
    const team = [member({ function: 'facilitator' }), member({ function: 'secretary' })];
    expect(recorded(meeting, team, [member({ function: 'secretary', status: 'absent' })])).toEqual([
      ['adviseur', 'facilitator', 'present'],
      ['adviseur', 'secretary', 'absent'],
    ]);
    expect(recorded(meeting, team, team)).toHaveLength(2);
  });

  it('recognises who had no function yet, and who is named without one', () => {
    expect(recorded(meeting, [member({})], [member({ function: 'chair' })])).toEqual([
      ['adviseur', 'chair', 'present'],
    ]);
    expect(recorded(meeting, [member({ function: 'chair' })], [member({ status: 'absent' })])).toEqual([
      ['adviseur', 'chair', 'absent'],
    ]);
  });
});

describe('a party', () => {
  const party = (changes: Partial<AttendanceRecord>) => member({ stakeholder: 'p', ...changes });

  it('loses its function when null is recorded', () => {
    expect(recorded(meeting, [party({ function: 'chair' })], [party({ function: null })])).toEqual([
      ['adviseur', null, 'present'],
    ]);
  });

  it('named twice in one list has two people there, whom a later list finds by job title', () => {
    const two = [party({ role: 'wethouder' }), party({})];
    expect(recorded(meeting, two)).toEqual([
      ['wethouder', null, 'present'],
      ['adviseur', null, 'present'],
    ]);
    expect(recorded(meeting, two, [party({ status: 'excused' })])).toEqual([
      ['wethouder', null, 'present'],
      ['adviseur', null, 'excused'],
    ]);
  });

  it('R-SES-10 has no mandate until somebody tells it, and none any more when it is taken away', () => {
    const { mandate: _, ...unasked } = party({});
    const mandateAfter = (...lists: readonly AttendanceRecord[][]) =>
      contentOf(
        having(meeting, ...lists.map((attendance) => ({ type: 'recordAttendance' as const, attendance }))).document,
      ).attendance.get('s/p')?.mandate;
    expect(mandateAfter([unasked])).toBeUndefined();
    expect(mandateAfter([party({ mandate: 'without_mandate' })], [unasked])).toBe('without_mandate');
    expect(mandateAfter([party({ mandate: 'without_mandate' })], [party({ mandate: null })])).toBeNull();
  });
});

describe('R-SES-8 who comes later or leaves early', () => {
  const times = (...lists: readonly AttendanceRecord[][]) =>
    [
      ...contentOf(
        having(meeting, ...lists.map((attendance) => ({ type: 'recordAttendance' as const, attendance }))).document,
      ).attendance.values(),
    ].map(({ role, arrivedAt, leftAt }) => [role, arrivedAt ?? null, leftAt ?? null]);
  const party = (changes: Partial<AttendanceRecord>) => member({ stakeholder: 'p', ...changes });

  it('keeps what was recorded, and an empty time takes it away again', () => {
    const early = party({ role: 'wethouder', arrivedAt: '14:10' });
    const { role: _, ...left } = party({ leftAt: '15:00' });
    expect(times([early], [left])).toEqual([['wethouder', '14:10', '15:00']]);
    const { role: __, ...stayed } = party({ leftAt: null });
    expect(times([early], [left], [stayed])).toEqual([['wethouder', '14:10', null]]);
  });

  it('refuses what is no time of the day', () => {
    for (const arrivedAt of ['25:00', '9:05', 'straks', '']) {
      const command = { type: 'recordAttendance' as const, attendance: [party({ arrivedAt })] };
      const context = { ...contextAfter(meeting), language: 'nl' as const, session: 's', seq: 2, item: null };
      expect(apply(meeting.document, command, context).ok).toBe(false);
    }
  });
});
