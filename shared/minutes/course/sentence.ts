import type { Language } from '../../i18n/language';
import type { Dot } from '../../register/register';
import type { Run } from '../document/document-blocks';
import { oneLine } from '../document/document-texts';

/** A sentence of the minutes with the lines of the log that it says: never none. */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly entries: readonly Dot[];
}

/** What is written with `said` or by the app itself, in order. */
export function sentenceOf(entries: readonly Dot[], ...parts: readonly (Run | string)[]): Sentence {
  const runs = parts.map((part): Run => (typeof part === 'string' ? { text: part } : part)).filter(({ text }) => text);
  return { runs: capitalised(ended(runs)), entries: [...new Set(entries)] };
}

/**
 * What somebody typed, between quotation marks and in the language it was typed in.
 * @param spoken language of the table
 */
export function quoted(text: string, spoken: Language, paper: Language): Run {
  const quote = `“${oneLine(text)}”`;
  return spoken === paper ? { text: quote } : { text: quote, language: spoken };
}

/** A typed sentence: as it stands in a paper of its own language, quoted in another. */
export function stated(text: string, spoken: Language, paper: Language): Run {
  return spoken === paper ? { text: oneLine(text) } : quoted(text, spoken, paper);
}

const closed = /[.!?…]["'”’)]*$/u;

function ended(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined || closed.test(last.text.trimEnd())) return runs;
  return [...runs, { text: '.' }];
}

function capitalised(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  return first === undefined ? runs : [{ ...first, text: upperFirst(first.text) }, ...rest];
}

export function upperFirst(text: string): string {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase('nl')}${text.slice(first.length)}`;
}
