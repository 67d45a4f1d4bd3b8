import { formatDate } from '../i18n/format';
import type { Translated } from '../i18n/language';
import { openSessionOf } from '../session/current-session';
import { numberedThings, sourceWords, spanWords } from './answer-phrases';
import type { ReadingContext } from './capture';
import { monthNames } from './date-words';
import { readDate } from './dates';
import { type Token, tokenise } from './tokens';

/** Where and when an answer was given, as it will be kept beside it. */
export interface PromiseSource {
  /** The line without the words that tell the source. */
  readonly said: string;
  /** "brief van 3 december 2021"; null when nobody said it and no session is going on. */
  readonly source: string | null;
  /** Nobody said it: it was heard at the table, today. */
  readonly isFromTable: boolean;
}

const texts: Translated<{ readonly atTable: string }> = {
  nl: { atTable: 'aan tafel' },
  en: { atTable: 'at the table' },
};

const inBrackets = /^(.*\S)\s*\(([^()]+)\)[.!\s]*$/su;
const behindWord = new RegExp(`^(.*\\S)(?:${sourceWords.join('|')})\\s+(\\S.*?)[.!\\s]*$`, 'isu');

/**
 * Takes the source off the end of a line: "(brief van 3 december)", ", volgens de directeur". A day in it has been,
 * and is written with its year; without one it gets today's, since an answer is worth what its source and its day are.
 * Numbers and years in brackets are part of what is said. During a session what has no source was said at the table.
 */
export function promiseSource(line: string, { content, settings }: ReadingContext): PromiseSource {
  const { language, today } = settings;
  const bracketed = line.match(inBrackets);
  const found = bracketed !== null && !isQuantity(bracketed[2] ?? '', today) ? bracketed : line.match(behindWord);
  if (found !== null) {
    const said = (found[1] ?? '').replace(/[,;]$/, '');
    return { said, source: withDay(found[2] ?? '', settings), isFromTable: false };
  }
  const isOpen = openSessionOf(content) !== undefined;
  const source = isOpen ? `${texts[language].atTable}, ${formatDate(today, language)}` : null;
  return { said: line, source, isFromTable: true };
}

/** "10 fte", "2027-2030", "€ 5 mln", "per jaar": how much or how long, and not where it was said. */
function isQuantity(words: string, today: string): boolean {
  const tokens = tokenise(words).filter(({ kind }) => kind === 'word');
  if (tokens.some((_, at) => dayAt(tokens, at, today) !== null || isMonthOfYear(tokens, at))) return false;
  const isNumber = (token: Token | undefined) => /^(?:€\s*)?\d|^€$/.test(token?.text ?? '');
  return isNumber(tokens[0]) || tokens.every((token) => isNumber(token) || spanWords.has(token.folded));
}

/** The words of a source with its day written out, or with today's behind them. */
function withDay(words: string, { language, today }: ReadingContext['settings']): string {
  const tokens = tokenise(words);
  for (const [at, token] of tokens.entries()) {
    if (isMonthOfYear(tokens, at)) return words.trim();
    const day = dayAt(tokens, at, today);
    if (day === null) continue;
    const end = tokens[at + day.length - 1]?.end ?? token.end;
    return `${words.slice(0, token.start)}${formatDate(day.date, language)}${words.slice(end)}`;
  }
  return `${words.trim()}, ${formatDate(today, language)}`;
}

/** A day that has been; "12-3" behind "motie" is a number. */
function dayAt(tokens: readonly Token[], at: number, today: string): { date: string; length: number } | null {
  // "motie nr. 12-3"
  const before = tokens.slice(0, at).findLast(({ text }) => text !== '.');
  const isNumbered = numberedThings.has(before?.folded ?? '') && /^\d[\d/.-]*$/.test(tokens[at]?.text ?? '');
  const day = isNumbered ? null : readDate(tokens, at, today, 'past');
  return day?.kind === 'date' ? { date: day.date, length: day.length } : null;
}

/** "mei 2021": a day of its own would say more than anybody did. */
function isMonthOfYear(tokens: readonly Token[], at: number): boolean {
  const isDay = /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '');
  return (
    monthNames[tokens[at]?.folded ?? ''] !== undefined && !isDay && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '')
  );
}
