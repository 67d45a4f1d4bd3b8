import { formatDate } from '../i18n/format';
import type { Translated } from '../i18n/language';
import { openSessionOf } from '../session/current-session';
import { sourceWords } from './answer-phrases';
import type { ReadingContext } from './capture';
import { readDate } from './dates';
import { tokenise } from './tokens';

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
const behindWord = new RegExp(`^(.*\\S?)[,;]?\\s+(?:${sourceWords.join('|')})\\s+(\\S.*?)[.!\\s]*$`, 'isu');

/**
 * Takes the source off the end of a line: "(brief van 3 december)", ", volgens de directeur". A day in it has been,
 * and is written with its year; without one it gets today's, since an answer is worth what its source and its day are. During a session what
 * has no source was said at the table.
 */
export function promiseSource(line: string, { content, settings }: ReadingContext): PromiseSource {
  const { language, today } = settings;
  const found = line.match(inBrackets) ?? line.match(behindWord);
  if (found !== null) {
    const said = (found[1] ?? '').replace(/[,;]$/, '');
    return { said, source: withDay(found[2] ?? '', settings), isFromTable: false };
  }
  const isOpen = openSessionOf(content) !== undefined;
  const source = isOpen ? `${texts[language].atTable}, ${formatDate(today, language)}` : null;
  return { said: line, source, isFromTable: true };
}

/** The words of a source with its day written out, or with today's behind them. */
function withDay(words: string, { language, today }: ReadingContext['settings']): string {
  const tokens = tokenise(words);
  for (const [at, token] of tokens.entries()) {
    const day = readDate(tokens, at, today, 'past');
    if (day?.kind !== 'date') continue;
    const end = tokens[at + day.length - 1]?.end ?? token.end;
    return `${words.slice(0, token.start)}${formatDate(day.date, language)}${words.slice(end)}`;
  }
  return `${words.trim()}, ${formatDate(today, language)}`;
}
