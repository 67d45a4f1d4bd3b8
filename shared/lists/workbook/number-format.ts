import { writeNumber } from '../../capture/quantities';

/** How a number format of a spreadsheet shows a number, as far as it says what the number means. */
type Section =
  | {
      readonly shows: 'number';
      readonly before: string;
      readonly after: string;
      readonly divisor: number;
      readonly digits: number;
    }
  | { readonly shows: 'date'; readonly parts: DateParts }
  | { readonly shows: 'words'; readonly words: string };

interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

interface Condition {
  readonly sign: string;
  readonly bound: number;
}

/** A number format, taken apart once for all its cells. */
export interface NumberFormat {
  readonly sections: readonly { readonly condition: Condition | null; readonly section: Section }[];
}

/** From which day serial numbers count: 1900 on Windows, 1904 in workbooks that began on an old Mac. */
export type Epoch = 1900 | 1904;

/**
 * A number as a list reads it: words, currency and scale as the format shows them, around the number itself with all its
 * digits, in the notation of the Netherlands and without thousands marks. What a person sees as "€ 60 mln" says million
 * here too; nothing is rounded. A day is `YYYY-MM-DD`, a month `YYYY-MM`, a year `YYYY`, as far as the format shows it.
 */
export function shownNumber(value: number, format: NumberFormat, epoch: Epoch): string {
  const section = sectionFor(value, format);
  switch (section.shows) {
    case 'words':
      return section.words;
    case 'date':
      return shownDate(value, section.parts, epoch) ?? plain(value, 1);
    case 'number': {
      const { before, after, divisor, digits } = section;
      // The sign stands with the number; a format shows it in brackets or as a word of its own.
      const words = (text: string): string => (value < 0 ? text.replace(/[-()]/g, '') : text);
      const number = `${words(before)}${plain(value / divisor, digits)}`;
      return `${number}${words(after).replace(/^(?=\p{L})/u, ' ')}`.replace(/\s+/g, ' ').trim();
    }
  }
}

/** @param digits before the comma at least: codes are kept with their zeros */
function plain(value: number, digits: number): string {
  // Fifteen digits are what a spreadsheet knows; the rest is the noise of binary fractions.
  const text = writeNumber(Number(value.toPrecision(15)), 'nl');
  return Number.isInteger(value) && value >= 0 ? text.padStart(digits, '0') : text;
}

function sectionFor(value: number, { sections }: NumberFormat): Section {
  const [first, second, third] = sections;
  if (first === undefined) return parseSection('General');
  if (first.condition !== null || second?.condition != null) {
    const fits = sections.find(({ condition }) => condition === null || holds(value, condition));
    return (fits ?? first).section;
  }
  if (value < 0 && second !== undefined) return second.section;
  return value === 0 && third !== undefined ? third.section : first.section;
}

function holds(value: number, { sign, bound }: Condition): boolean {
  if (sign === '<') return value < bound;
  if (sign === '>') return value > bound;
  if (sign === '<=') return value <= bound;
  if (sign === '>=') return value >= bound;
  return sign === '<>' ? value !== bound : value === bound;
}

/** The last day that spreadsheets know: 31 December 9999. */
const lastSerial = 2_958_465;

/** @returns null when the number is no day that spreadsheets know */
function shownDate(value: number, { year, month, day, time }: DateParts, epoch: Epoch): string | null {
  if (value < 0 || value > lastSerial) return null;
  // 1900 was no leap year, but counts as one from the beginning: days before March of it stand one too early.
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30);
  const moment = new Date(start + Math.round(value * 86_400) * 1000).toISOString();
  if (day) return moment.slice(0, 10);
  if (month) return moment.slice(0, 7);
  if (year) return moment.slice(0, 4);
  return time ? moment.slice(11, 16) : null;
}

/** Takes a format code apart; codes are written the same in every language. */
export function parseFormat(code: string): NumberFormat {
  return {
    sections: splitSections(code).map((each) => {
      const condition = /\[(<>|<=|>=|<|>|=)\s*(-?[\d.]+)\]/.exec(each);
      return {
        condition: condition === null ? null : { sign: condition[1] as string, bound: Number(condition[2]) },
        section: parseSection(each),
      };
    }),
  };
}

/** A semicolon divides, unless it is quoted or escaped. */
function splitSections(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const tokens = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|General|AM\/PM|A\/P|[0#?]|[.,]|%|E[+-]|[dmyhs]+|[\s\S]/gi;

function parseSection(code: string): Section {
  const state = { before: '', after: '', hasDigits: false, percent: false, commas: 0, digits: 0, isDecimal: false };
  let dates = '';
  let isBroken = false;
  for (const [token, quoted, escaped, bracket] of code.matchAll(tokens)) {
    const words = quoted ?? escaped ?? wordsOfBracket(bracket);
    if (words !== undefined) addWords(state, words);
    else if (bracket !== undefined) dates += /^[hms]+$/i.test(bracket) ? bracket : '';
    else if (/^[_*]/.test(token)) addWords(state, ' ');
    else if (/^general$/i.test(token)) state.hasDigits = true;
    else if (/^[dmyhs]+$/i.test(token)) dates += token.toLowerCase();
    else if (/^[0#?]$/.test(token)) {
      // Words between digits are a code of its own making; the number is told without them.
      isBroken ||= state.after.trim() !== '';
      state.hasDigits ||= token !== '?';
      state.commas = 0;
      if (token === '0' && !state.isDecimal) state.digits += 1;
    } else if (token === '.') state.isDecimal = true;
    else if (token === ',') state.commas += state.hasDigits ? 1 : 0;
    else if (token === '%') {
      state.percent = true;
      addWords(state, '%');
    } else if (!/^(?:e[+-]|am\/pm|a\/p|[@/])$/i.test(token)) addWords(state, token);
  }
  if (dates !== '') return { shows: 'date', parts: partsOf(dates) };
  if (!state.hasDigits && !code.includes('@')) {
    const words = `${state.before}${state.after}`.replace(/\s+/g, ' ').trim();
    // An amount of nothing is shown as a dash behind its currency.
    return { shows: 'words', words: /-/.test(words) ? '-' : words };
  }
  const { before, after } = isBroken ? { before: '', after: '' } : state;
  const divisor = (state.percent ? 0.01 : 1) * 1000 ** state.commas;
  return { shows: 'number', before, after, divisor, digits: Math.min(state.digits, 20) };
}

function addWords(state: { before: string; after: string; hasDigits: boolean }, words: string): void {
  if (state.hasDigits) state.after += words;
  else state.before += words;
}

/** "[$€-413]" is a currency with the language that writes it so; a colour and a condition are no words. */
function wordsOfBracket(bracket: string | undefined): string | undefined {
  return bracket?.startsWith('$') ? bracket.slice(1).split('-')[0] : undefined;
}

function partsOf(letters: string): DateParts {
  const [year, day, time] = [/y/, /d/, /[hs]/].map((each) => each.test(letters)) as [boolean, boolean, boolean];
  // An m beside hours and seconds, and nothing else of a date, is minutes.
  return { year, day, time, month: letters.includes('m') && (!time || year || day) };
}

/** Formats that a workbook names by number alone. Those with the currency of the laptop say no currency here. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

export function builtInFormat(id: number): string {
  return builtIn[id] ?? 'General';
}
