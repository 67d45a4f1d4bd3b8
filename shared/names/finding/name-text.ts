import type { TableWords } from './table-words';
import { type Word, wordsOf } from './words';

/** A text, read for names: its words, which of them the table knows, and what is taken. */
export interface NameText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly known: ReadonlySet<number>;
  readonly table: TableWords;
  /** Whether the word is written small elsewhere at this table: then it is a word. */
  readonly isSeenSmall: (folded: string) => boolean;
}

export function nameText(text: string, table: TableWords, isSeenSmall: (folded: string) => boolean): NameText {
  const words = wordsOf(text);
  return { text, words, known: table.knownIn(words), table, isSeenSmall };
}
