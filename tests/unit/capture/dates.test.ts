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
    ['eind Q1', '2022-03-31'],
    ['eind Q4', '2021-12-31'],
    ['eind van het eerste kwartaal', '2022-03-31'],
    ['eind 2e kwartaal 2023', '2023-06-30'],
    ['end of the second quarter of 2023', '2023-06-30'],
    ['eind kwartaal 3', '2022-09-30'],
    ['eind van het kwartaal', '2021-12-31'],
    ['eind volgend kwartaal', '2022-03-31'],
    ['eind van het jaar', '2021-12-31'],
    ['eind dit jaar', '2021-12-31'],
    ['end of next year', '2022-12-31'],
    ['eind 2026', '2026-12-31'],
    ['over een kwartaal', '2022-03-02'],
    ['de 15e', '2021-12-15'],
    ['de 1e', '2022-01-01'],
    ['the 31st', '2021-12-31'],
    ['14 januari a.s.', '2022-01-14'],
    ['vrijdag a.s.', '2021-12-03'],
    ['eind februari 2024', '2024-02-29'],
    ['eind van de maand', '2021-12-31'],
    ['end of next week', '2021-12-10'],
  ])('%s is %s', (text, date) => {
    expect(dateOf(text)).toBe(date);
    // The words behind it are no part of it.
    const behind = readDate(tokenise(`${text}, bellen vooraf`), 0, today);
    expect(behind).toEqual({ kind: 'date', date, length: tokenise(text).length });
  });

  it.each([
    ['zaterdag', '2021-11-27'],
    ['woensdag', '2021-12-01'],
    ['donderdag', '2021-12-02'],
    ['2 december', '2021-12-02'],
    ['29 februari', '2020-02-29'],
    ['3 juni', '2021-06-03'],
    ['June 3', '2021-06-03'],
    ['3-6', '2021-06-03'],
    ['eind oktober', '2021-10-31'],
    ['eind Q3', '2021-09-30'],
    ['de 1e', '2021-12-01'],
    ['the 15th', '2021-11-15'],
  ])('%s of what has been done is %s', (text, date) => {
    expect(dateOf(text, 'behind')).toBe(date);
  });

  it.each([
    ['3 december', '2021-12-03'],
    ['de 3e', '2021-12-03'],
    ['the 9th', '2021-12-09'],
    ['vrijdag', '2021-12-03'],
    ['15/1', '2022-01-15'],
    ['13 January', '2022-01-13'],
    ['eind december', '2021-12-31'],
    ['2 maart', '2022-03-02'],
    ['3 maart', '2021-03-03'],
    ['komende vrijdag', '2021-12-03'],
    ['vrijdag a.s.', '2021-12-03'],
    ['14 november aanstaande', '2022-11-14'],
  ])('%s of what has been done is %s, which is near and still to come', (text, date) => {
    expect(dateOf(text, 'behind')).toBe(date);
  });

  it.each([
    ['afgelopen vrijdag', '2021-11-26'],
    ['vorige donderdag', '2021-11-25'],
    ['last Friday', '2021-11-26'],
    ['vrijdag jl.', '2021-11-26'],
    ['14 november jl.', '2021-11-14'],
    ['vorige week dinsdag', '2021-11-23'],
    ['dinsdag vorige week', '2021-11-23'],
    ['last week Tuesday', '2021-11-23'],
    ['eergisteren', '2021-11-30'],
    ['the day before yesterday', '2021-11-30'],
    ['twee weken geleden', '2021-11-18'],
    ['2 weeks ago', '2021-11-18'],
    ['een maand geleden', '2021-11-02'],
  ])('%s is %s whatever the sentence is about', (text, date) => {
    expect([dateOf(text, 'ahead'), dateOf(text, 'behind')]).toEqual([date, date]);
  });

  it('takes the end of a month that is not over yet, and of what was done one that is over or today', () => {
    const end = (direction: 'ahead' | 'behind', on: string) => dateOf('eind december', direction, on);
    expect(['2021-12-28', '2021-12-29', '2021-12-31', '2022-01-01'].map((on) => end('ahead', on))).toEqual([
      '2021-12-31',
      '2021-12-31',
      '2021-12-31',
      '2022-12-31',
    ]);
    expect(['2021-09-01', '2021-12-30', '2022-01-01'].map((on) => end('behind', on))).toEqual([
      '2020-12-31',
      '2021-12-31',
      '2021-12-31',
    ]);
    expect(dateOf('end of February', 'ahead', '2023-03-01')).toBe('2024-02-29');
    expect(dateOf('eind februari', 'behind', '2023-06-15')).toBe('2023-02-28');
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

  it.each([
    ['week 7', '2022-02-18'],
    ['week 7 2023', '2023-02-17'],
    ['begin februari', '2022-02-01'],
    ['medio maart', '2022-03-16'],
    ['half maart', '2022-03-16'],
    ['januari', '2022-01-31'],
    ['begin Q2', '2022-04-01'],
    ['Q1', '2022-03-31'],
    ['tweede kwartaal', '2022-06-30'],
    ['begin 2027', '2027-01-01'],
    ['volgende week', '2021-12-10'],
    ['begin volgende week', '2021-12-06'],
    ['volgende maand', '2022-01-31'],
    ['voor de zomer', '2022-06-30'],
    ['kerst', '2021-12-24'],
    ['begin van de maand', undefined],
    ['zo snel mogelijk', undefined],
  ])('R-SAY-3 %s names no day; %s may be meant', (text, near) => {
    const found = readDate(tokenise(text), 0, today);
    expect(found).toEqual({ kind: 'vague', length: tokenise(text).length, ...(near === undefined ? {} : { near }) });
  });

  it('ends a week that is going on on a day that is still to come', () => {
    expect(dateOf('eind van de week', 'ahead', '2021-12-04')).toBe('2021-12-05');
  });

  it.each(['31 februari', '30-2', '2022-13-01', '32 januari', '0 mei'])('%s does not exist', (text) => {
    expect(dateOf(text)).toBe('impossible');
  });

  it.each([
    ...['overzicht', '10.5', '14', 'mei-avond', '', 'x2022-01-14', '2022-01-14x', '14-1-2022x', 'x14-1', '14-1x'],
    ...['over 3x weken', 'over 1234 dagen', 'over 3 dagjes', 'over 3 weekend', 'over 3 maandag', 'eindjanuari'],
    ...['de 3e keer', 'the 3rd time', 'vorige keer', 'twee weken', 'eind goed', 'begin bij'],
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
