import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/capture/dates';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { tokenise } from '../../../shared/capture/tokens';
import { contentBefore } from './example-content';

/** A Thursday. */
const today = '2021-12-02';

function dateOf(text: string, direction: 'ahead' | 'behind' = 'ahead', on = today): string {
  const found = readDate(tokenise(text), 0, on, direction);
  if (found === null) return 'none';
  return found.kind === 'date' ? found.date : found.kind;
}

describe('dates are real dates', () => {
  it.each([
    ['14 jan', '2022-01-14'],
    ['14 januari', '2022-01-14'],
    ['14e januari 2023', '2023-01-14'],
    ['January 14', '2022-01-14'],
    ['the 14th of January', '2022-01-14'],
    ['14-1', '2022-01-14'],
    ['14/1/2024', '2024-01-14'],
    ['14-1-24', '2024-01-14'],
    ['2022-01-14', '2022-01-14'],
    ['10 december', '2021-12-10'],
    ['2 december', '2021-12-02'],
    ['1 december', '2022-12-01'],
    ['29 februari', '2024-02-29'],
    ['vandaag', '2021-12-02'],
    ['morgen', '2021-12-03'],
    ['tomorrow', '2021-12-03'],
    ['overmorgen', '2021-12-04'],
    ['vrijdag', '2021-12-03'],
    ['donderdag', '2021-12-09'],
    ['komende maandag', '2021-12-06'],
    ['Friday', '2021-12-03'],
    ['volgende week vrijdag', '2021-12-10'],
    ['vrijdag volgende week', '2021-12-10'],
    ['vrijdag over een week', '2021-12-10'],
    ['next week Friday', '2021-12-10'],
    ['next Friday', '2021-12-10'],
    ['volgende week zondag', '2021-12-12'],
    ['vrijdag 14 januari', '2022-01-14'],
    ['over twee weken', '2021-12-16'],
    ['in 10 days', '2021-12-12'],
    ['over een maand', '2022-01-02'],
    ['binnen 3 weken', '2021-12-23'],
    ['within 1 month', '2022-01-02'],
    ['in 1 day', '2021-12-03'],
    ['over twee jaar', '2023-12-02'],
    ['in 100 days', '2022-03-12'],
    ['today', '2021-12-02'],
    ['gisteren', '2021-12-01'],
    ['yesterday', '2021-12-01'],
    ['the day after tomorrow', '2021-12-04'],
    ['volgende vrijdag', '2021-12-10'],
    ['volgende week op vrijdag', '2021-12-10'],
    ['next week on Friday', '2021-12-10'],
    ['Friday next week', '2021-12-10'],
    ['komende vrijdag volgende week', '2021-12-10'],
    ['komende vrijdag over twee weken', '2021-12-17'],
    ['on Friday January 14', '2022-01-14'],
    ['de 14e januari', '2022-01-14'],
    ['14-12-1999', '1999-12-14'],
    ['14.1.2022', '2022-01-14'],
    ['het eind van de maand', '2021-12-31'],
    ['the end of the month', '2021-12-31'],
    ['end of this month', '2021-12-31'],
    ['eind deze maand', '2021-12-31'],
    ['eind volgende maand', '2022-01-31'],
    ['end of next month', '2022-01-31'],
    ['eind van de week', '2021-12-03'],
    ['eind deze week', '2021-12-03'],
    ['end of this week', '2021-12-03'],
    ['eind volgende week', '2021-12-10'],
    ['ultimo maart', '2022-03-31'],
    ['einde maart 2023', '2023-03-31'],
    ['eind januari', '2022-01-31'],
    ['eind februari 2024', '2024-02-29'],
    ['eind van de maand', '2021-12-31'],
    ['end of next week', '2021-12-10'],
  ])('%s is %s', (text, date) => {
    expect(dateOf(text)).toBe(date);
    // The words behind it are no part of it.
    const behind = readDate(tokenise(`${text} bellen vooraf`), 0, today);
    expect(behind).toEqual({ kind: 'date', date, length: tokenise(text).length });
  });

  it.each([
    ['vrijdag', '2021-11-26'],
    ['donderdag', '2021-12-02'],
    ['2 december', '2021-12-02'],
    ['3 december', '2020-12-03'],
    ['29 februari', '2020-02-29'],
  ])('%s of what has been done is %s', (text, date) => {
    expect(dateOf(text, 'behind')).toBe(date);
  });

  it.each(['13 januari', '13 January', '13-1'])('looks back for what has been done: %s', (text) => {
    expect(dateOf(text, 'behind')).toBe('2021-01-13');
  });

  it('takes the end of a month that is not over yet, and of what was done one that is over or today', () => {
    const end = (direction: 'ahead' | 'behind', on: string) => dateOf('eind december', direction, on);
    expect(['2021-12-28', '2021-12-29', '2021-12-31', '2022-01-01'].map((on) => end('ahead', on))).toEqual([
      '2021-12-31',
      '2021-12-31',
      '2021-12-31',
      '2022-12-31',
    ]);
    expect(['2021-12-30', '2021-12-31', '2022-01-01'].map((on) => end('behind', on))).toEqual([
      '2020-12-31',
      '2021-12-31',
      '2021-12-31',
    ]);
    expect(dateOf('end of February', 'ahead', '2023-03-01')).toBe('2024-02-29');
    expect(dateOf('eind februari', 'behind', '2023-01-15')).toBe('2022-02-28');
  });

  it.each([
    ['een', 'one', 1],
    ['twee', 'two', 2],
    ['drie', 'three', 3],
    ['vier', 'four', 4],
    ['vijf', 'five', 5],
    ['zes', 'six', 6],
    ['zeven', 'seven', 7],
    ['acht', 'eight', 8],
    ['negen', 'nine', 9],
    ['tien', 'ten', 10],
  ] as const)('counts in words: over %s dagen, in %s days', (nl, en, count) => {
    const date = `2021-12-${String(2 + count).padStart(2, '0')}`;
    expect([dateOf(`over ${nl} dagen`), dateOf(`in ${en} days`), dateOf(`within ${count} days`)]).toEqual([
      date,
      date,
      date,
    ]);
  });

  it.each([
    'zo snel mogelijk',
    'zsm',
    'asap',
    'week 7',
    'binnenkort',
    'begin februari',
    'januari',
    'volgende week',
    'Q1',
    'na de zomer',
  ])('%s names no day', (text) => {
    expect(dateOf(text)).toBe('vague');
  });

  it.each(['31 februari', '30-2', '2022-13-01', '32 januari', '0 mei'])('%s does not exist', (text) => {
    expect(dateOf(text)).toBe('impossible');
  });

  it.each([
    ...['overzicht', '10.5', '14', 'mei-avond', '', 'x2022-01-14', '2022-01-14x', '14-1-2022x', 'x14-1', '14-1x'],
    ...['over 3x weken', 'over 1234 dagen', 'over 3 dagjes', 'over 3 weekend', 'over 3 maandag', 'eindjanuari'],
    ...['14x januari', 'volgende maandagen', 'q5', 'weekend 7', 'the day before tomorrow', 'begin overleg'],
  ])('%s is no date at all', (text) => {
    expect(dateOf(text)).toBe('none');
  });
});

describe('words that every object of the language knows', () => {
  it.each([
    'over constructor weken',
    'constructor',
    '14 constructor',
    'volgende constructor',
    'constructor over een week',
  ])('are no date: %s', (text) => {
    expect(dateOf(text)).toBe('none');
  });

  it('are ordinary words in a line', () => {
    for (const line of ['+ Provincie voor over constructor weken: bellen', 'Constructor trekt Wonen']) {
      expect(() =>
        parseCapture(line, contentBefore('ses-1', 3), { language: 'nl', today, newId: () => 'new' }),
      ).not.toThrow();
    }
  });
});
