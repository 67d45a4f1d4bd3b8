import { addDays, addMonths, differenceInCalendarDays, format, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../shared/capture/calendar-days';
import { readDate } from '../../shared/capture/dates';
import { parseCapture } from '../../shared/capture/parse-capture';
import { tokenise } from '../../shared/capture/tokens';
import { formatDate } from '../../shared/i18n/format';
import type { Content } from '../../shared/model/content';
import { contentBefore } from '../unit/capture/example-content';
import { runs } from './settings';

const day = fc
  .date({ min: new Date('2001-01-01T12:00:00Z'), max: new Date('2090-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const direction = fc.constantFrom<Direction>('ahead', 'behind');
const months = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
  en: 'January February March April May June July August September October November December',
};

/** The ways in which people type a day of a month without its year. */
function waysToSay(date: string): readonly string[] {
  const [, month, number] = date.split('-').map(Number) as [number, number, number];
  const nl = months.nl.split(' ')[month - 1];
  const en = months.en.split(' ')[month - 1];
  return [
    `${number} ${nl}`,
    `${number}e ${nl}`,
    `${en} ${number}`,
    `the ${number}th of ${en}`,
    `${number}/${month}`,
    `${number}-${month}`,
  ];
}

function read(text: string, today: string, wanted: Direction): string {
  const found = readDate(tokenise(text), 0, today, wanted);
  return found?.kind === 'date' ? found.date : (found?.kind ?? 'none');
}

const isLeapDay = (date: string): boolean => date.endsWith('-02-29');
const daysFrom = (today: string, date: string): number => differenceInCalendarDays(parseISO(date), parseISO(today));
const monthsOn = (today: string, count: number): string => format(addMonths(parseISO(today), count), 'yyyy-MM-dd');

describe('R-SAY-1 a day without a year', () => {
  it('is the same day of the same month in whatever way it is typed', () => {
    fc.assert(
      fc.property(day, day, direction, (today, date, wanted) => {
        const found = new Set(waysToSay(date).map((way) => read(way, today, wanted)));
        expect(found.size).toBe(1);
        expect([...found][0]?.slice(5)).toBe(date.slice(5));
      }),
      runs(500),
    );
  });

  it('lies ahead where something is to be done: the first from today on', () => {
    fc.assert(
      fc.property(day, day, (today, date) => {
        const found = read(waysToSay(date)[0] as string, today, 'ahead');
        expect(found >= today).toBe(true);
        if (!isLeapDay(date)) expect(daysFrom(today, found)).toBeLessThanOrEqual(365);
      }),
      runs(1000),
    );
  });

  it('lies behind where something was done, unless it is at most three months off: never eleven months when tomorrow is meant', () => {
    fc.assert(
      fc.property(day, day, (today, date) => {
        const found = read(waysToSay(date)[0] as string, today, 'behind');
        expect(found <= monthsOn(today, 3)).toBe(true);
        if (isLeapDay(date)) return;
        expect(found >= monthsOn(today, -10)).toBe(true);
        const coming = read(waysToSay(date)[0] as string, today, 'ahead');
        expect(found).toBe(coming <= monthsOn(today, 3) ? coming : read(`${waysToSay(date)[0]} jl.`, today, 'ahead'));
      }),
      runs(1000),
    );
  });

  it('is taken from the side that is said with it', () => {
    fc.assert(
      fc.property(day, day, direction, (today, date, wanted) => {
        for (const way of waysToSay(date)) {
          expect(read(`${way} a.s.`, today, wanted) >= today).toBe(true);
          expect(read(`${way} jl.`, today, wanted) <= today).toBe(true);
        }
      }),
      runs(300),
    );
  });

  it('is the day itself once the year is typed, wherever that lies', () => {
    fc.assert(
      fc.property(day, day, direction, (today, date, wanted) => {
        expect([formatDate(date, 'nl'), formatDate(date, 'en'), date].map((text) => read(text, today, wanted))).toEqual(
          [date, date, date],
        );
      }),
      runs(300),
    );
  });

  it('is the same day in all ways to say it, from yesterday to tomorrow', () => {
    const weekdays = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
    fc.assert(
      fc.property(day, fc.integer({ min: -1, max: 1 }), (today, away) => {
        const date = addDays(parseISO(today), away);
        const meant = format(date, 'yyyy-MM-dd');
        const ways = [...waysToSay(meant), `de ${date.getDate()}e`, weekdays[date.getDay()] as string];
        expect(ways.map((way) => read(way, today, 'behind'))).toEqual(ways.map(() => meant));
        if (away === 1) expect(ways.map((way) => read(way, today, 'ahead'))).toEqual(ways.map(() => meant));
        if (away === -1) expect(ways.map((way) => read(`${way} jl.`, today, 'ahead'))).toEqual(ways.map(() => meant));
      }),
      runs(500),
    );
  });

  it('may be an end: of a month or quarter it is on the right side too', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...months.nl.split(' '), 'Q1', 'Q2', 'Q3', 'Q4'), (today, span) => {
        const end = `eind ${span}`;
        expect(read(end, today, 'ahead') >= today).toBe(true);
        expect(read(end, today, 'behind') <= monthsOn(today, 3)).toBe(true);
        expect(read(end, today, 'behind') >= monthsOn(today, -10)).toBe(true);
      }),
      runs(500),
    );
  });
});

const during = contentBefore('ses-1', 74);

/** What the preview says and what would be recorded. */
function captured(line: string, today: string, content: Content = during) {
  const { preview, commands, problem, hint } = parseCapture(line, content, {
    language: 'nl',
    today,
    newId: (kind) => `new-${kind}`,
  });
  return { said: preview.map(({ text }) => text).join(' '), recorded: JSON.stringify(commands), problem, hint };
}

const sentences: readonly (readonly [about: string, line: (when: string) => string, direction: Direction])[] = [
  ['an action', (when) => `+ Provincie voor ${when}: overzicht maken`, 'ahead'],
  ['an action that is put off', (when) => `A4 voor ${when}`, 'ahead'],
  ['an action that is done', (when) => `A4 klaar op ${when}`, 'behind'],
  ['a step to come', (when) => `2021-03 Provinciale Staten gepland ${when}`, 'ahead'],
  ['a step that was taken', (when) => `2021-03 Provinciale Staten vastgesteld op ${when}`, 'behind'],
  ['a step of an agreement', (when) => `2021-06 akkoord; Provinciale Staten besluit ${when}`, 'ahead'],
  ['a day to wait for', (when) => `2021-06 aangehouden tot ${when}`, 'ahead'],
];

describe('R-SAY-2 the preview', () => {
  it.each(sentences)('tells the day with its year, the one that Enter records: %s', (_, line, wanted) => {
    fc.assert(
      fc.property(day, day, fc.nat(5), (today, date, way) => {
        const when = waysToSay(date)[way] as string;
        const { said, recorded, problem } = captured(line(when), today);
        const meant = read(when, today, wanted);
        expect(problem).toBeNull();
        expect(said).toContain(formatDate(meant, 'nl'));
        expect(recorded.includes(meant) || recorded.includes(formatDate(meant, 'nl'))).toBe(true);
      }),
      runs(60),
    );
  });

  it('asks to look twice at a day that is done and still to come, or due and long off', () => {
    fc.assert(
      fc.property(day, day, (today, date) => {
        const [when] = waysToSay(date) as [string];
        const done = read(when, today, 'behind');
        expect(captured(`A4 klaar op ${when}`, today).hint !== null).toBe(done > today);
        const due = read(when, today, 'ahead');
        const hint = captured(`A4 voor ${when}`, today).hint;
        expect(hint !== null).toBe(due > monthsOn(today, 9) && read(when, today, 'behind') !== due);
      }),
      runs(200),
    );
  });
});
