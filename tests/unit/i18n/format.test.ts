import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../shared/i18n/format';

describe('a date in words', () => {
  test('is a day of the calendar in either language', () => {
    expect(formatDate('2022-01-14', 'nl')).toBe('14 januari 2022');
    expect(formatDate('2022-01-14', 'en')).toBe('14 January 2022');
  });

  test('stands as it is when it is none', () => {
    for (const words of ['na de zomer', '', '2022-13-01']) expect(formatDate(words, 'nl')).toBe(words);
  });
});
