import { describe, expect, it } from 'vitest';
import { askedForDecision } from '../../../shared/checks/asked-for-decision';
import type { Attendance } from '../../../shared/model/content-types';
import { element, party, relation } from '../placement/things';
import { contentWith } from '../projection/table';

const row = (stakeholder: string, more: Partial<Attendance> = {}): Attendance =>
  ({ id: stakeholder, session: 's', stakeholder, status: 'present', ...more }) as Attendance;

const map = contentWith({
  elements: [
    ...['ver', 'onbekend', 'mandaat', 'zonder', 'ziek'].map((id) => party(id, 'municipality', 'municipality')),
    element('wonen', 'task'),
  ],
  relations: ['onbekend', 'mandaat', 'zonder', 'ziek'].map((id) => relation('leads', id, 'wonen')),
});
const attendance = [
  row('ver'),
  row('mandaat', { mandate: 'with_mandate' }),
  row('onbekend', { status: 'represented' }),
  row('zonder', { mandate: 'without_mandate' }),
  row('ziek', { status: 'excused', mandate: 'without_mandate' }),
];
const content = { ...map, attendance: new Map(attendance.map((each) => [each.id, each])) };

describe('R-DEC-8 who is asked what they say of a decision', () => {
  it('is everybody at the table, first who is touched without a mandate, then whom nobody asked', () => {
    expect(askedForDecision(content, 's', ['wonen'])).toEqual([
      { party: 'zonder', mandate: 'without_mandate', isTouched: true, isWarned: true },
      { party: 'onbekend', mandate: null, isTouched: true, isWarned: false },
      { party: 'mandaat', mandate: 'with_mandate', isTouched: true, isWarned: false },
      { party: 'ver', mandate: null, isTouched: false, isWarned: false },
    ]);
  });

  it('is nobody in another session', () => {
    expect(askedForDecision(content, null, ['wonen'])).toEqual([]);
  });
});
