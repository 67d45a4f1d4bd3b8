import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, localDate } from '../../../shared/i18n/format';
import { zonedMoment } from '../../../shared/session/zoned-moment';

const zone = 'Europe/Amsterdam';

describe('a date and time in a zone', () => {
  it('carries the offset of that day', () => {
    expect(zonedMoment('2021-12-02', '13:30', zone)).toBe('2021-12-02T13:30:00+01:00');
    expect(zonedMoment('2022-03-31', '13:30', zone)).toBe('2022-03-31T13:30:00+02:00');
    expect(zonedMoment('2022-03-31', '13:30', 'America/St_Johns')).toBe('2022-03-31T13:30:00-02:30');
    expect(zonedMoment('2022-03-31', '13:30', 'UTC')).toBe('2022-03-31T13:30:00+00:00');
  });

  it('is right on both sides of the change of the clock', () => {
    expect(zonedMoment('2022-03-27', '01:30', zone)).toBe('2022-03-27T01:30:00+01:00');
    expect(zonedMoment('2022-03-27', '03:30', zone)).toBe('2022-03-27T03:30:00+02:00');
    expect(zonedMoment('2022-10-30', '12:00', zone)).toBe('2022-10-30T12:00:00+01:00');
  });

  it('reads back as what was typed, on any day at noon', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
        const moment = zonedMoment(date, '12:00', zone);
        expect(localDate(moment, zone)).toBe(date);
        expect(formatTime(moment, zone, 'en')).toBe('12:00');
      }),
    );
  });
});
