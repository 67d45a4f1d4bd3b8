import { describe, expect, it } from 'vitest';
import { dateText, parseDateText, parseTimeText } from '../../../renderer/ui/date-text';

const today = '2021-12-02';

describe('a typed date', () => {
  it.each([
    ['2022-01-14', '2022-01-14'],
    ['14-1-2022', '2022-01-14'],
    ['14/01/22', '2022-01-14'],
    ['14 januari 2022', '2022-01-14'],
    ['14 jan. 2022', '2022-01-14'],
    ['1 maart 2022', '2022-03-01'],
    ['1 mrt 2022', '2022-03-01'],
    ['3 May 2022', '2022-05-03'],
    ['3 mei 2022', '2022-05-03'],
    ['5 okt 2022', '2022-10-05'],
    ['5 oct 2022', '2022-10-05'],
  ])('%s is %s', (typed, date) => {
    expect(parseDateText(typed, today)).toBe(date);
  });

  it('without a year is the first such day from today on', () => {
    expect(parseDateText('14 jan', today)).toBe('2022-01-14');
    expect(parseDateText('2-12', today)).toBe('2021-12-02');
    expect(parseDateText('1-12', today)).toBe('2022-12-01');
    expect(parseDateText('29 feb', today)).toBe('2024-02-29');
  });

  it.each(['31 februari 2022', '0-1-2022', '14', 'week 7', 'zo snel mogelijk', '14 foo 2022', '2022-13-01', ''])(
    '%s is no date',
    (typed) => {
      expect(parseDateText(typed, today)).toBeNull();
    },
  );

  it('is shown in full, so that a misreading is seen', () => {
    expect(dateText('2022-01-14', 'nl')).toBe('14 januari 2022');
    expect(dateText('2022-01-14', 'en')).toBe('14 January 2022');
    expect(dateText(null, 'nl')).toBe('');
    expect(dateText('de volgende sessie', 'nl')).toBe('de volgende sessie');
  });
});

describe('a typed time', () => {
  it.each([
    ['13.30', '13:30'],
    ['9:05', '09:05'],
    ['14', '14:00'],
    ['13.30 uur', '13:30'],
  ])('%s is %s', (typed, time) => {
    expect(parseTimeText(typed)).toBe(time);
  });

  it.each(['24.00', '12.60', '1230', 'half twee', ''])('%s is no time', (typed) => {
    expect(parseTimeText(typed)).toBeNull();
  });
});
