import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { LogEntry } from '../../log/log-entry';
import type { Content } from '../../model/content';
import type { BoardColumn, BoardTable } from './board-table';
import { boardWords } from './board-words';

/** What the tables of a board are read from: the table at the end of the session, and where it began. */
export interface BoardSource {
  readonly content: Content;
  readonly before: Content;
  readonly log: readonly LogEntry[];
  readonly language: Language;
  /** Day of the session, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Rows of one table on paper; the rest is counted in the last row. Who needs them all has the board itself. */
const mostRows = 60;

/** A table with its columns as [title, share of the width, 'number' for figures]; empty while it has no rows. */
export function boardTable(
  caption: string,
  columns: readonly (readonly [string, number, 'number'?])[],
  rows: readonly BoardTable['rows'][number][],
  language: Language,
): readonly BoardTable[] {
  if (rows.length === 0) return [];
  const rest = rows.length - mostRows;
  const more = [boardWords(language).andMore(rest), ...columns.slice(1).map(() => '')];
  return [
    {
      caption,
      columns: columns.map(([title, width, look]): BoardColumn => ({ title, width, isNumeric: look === 'number' })),
      rows: rest > 0 ? [...rows.slice(0, mostRows), more] : rows,
    },
  ];
}

/** Results that read as sentences, one a row; the only column is named as the table is. */
export function sentenceTable(
  caption: string,
  sentences: readonly string[],
  language: Language,
): readonly BoardTable[] {
  return boardTable(
    caption,
    [[caption, 100]],
    sentences.map((sentence) => [sentence]),
    language,
  );
}

export function numberOr(value: number | null, language: Language): string {
  return value === null ? boardWords(language).unknown : formatNumber(value, language);
}

/** Names below each other, or a dash. */
export function linesOr(names: readonly string[], language: Language): string | readonly string[] {
  const unique = [...new Set(names)];
  return unique.length === 0
    ? boardWords(language).none
    : unique.map((name, at) => `${name}${at < unique.length - 1 ? ';' : ''}`);
}
