import { foldText } from './fold-text';

/** A word, a quoted text or a mark. `start` and `end` are offsets in the line, so names keep their own spelling. */
export interface Token {
  readonly kind: 'word' | 'quote' | 'mark';
  /** For a quote the text inside, with doubled quotes made single. */
  readonly text: string;
  /** Lower case without accents; empty for quotes, which no word of the grammar ever matches. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** `"Name"#id`: names one element among several of the same name. */
  readonly id?: string;
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '«': '»' };
const marks = new Set([':', ',', ';', '.', '(', ')', '?', '!']);

/** Splits a line. Quotes open only at the start of a word; a quote that never closes is an ordinary character. */
export function tokenise(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    const char = line[at] as string;
    if (/\s/u.test(char)) {
      at += 1;
      continue;
    }
    const quote = closing[char] === undefined ? null : readQuote(line, at, closing[char]);
    if (quote !== null) {
      tokens.push(quote);
      at = quote.end;
    } else if (marks.has(char)) {
      tokens.push({ kind: 'mark', text: char, folded: char, start: at, end: at + 1 });
      at += 1;
    } else {
      const end = wordEnd(line, at);
      const text = line.slice(at, end);
      tokens.push({ kind: 'word', text, folded: foldText(text), start: at, end });
      at = end;
    }
  }
  return tokens;
}

function readQuote(line: string, start: number, close: string): Token | null {
  let text = '';
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] !== close) {
      text += line[at];
    } else if (close === '"' && line[at + 1] === close) {
      text += close;
      at += 1;
    } else {
      const id = line
        .slice(at + 1)
        .match(/^#[^\s,;()]+/u)?.[0]
        .replace(/[:.]+$/, '');
      const end = at + 1 + (id?.length ?? 0);
      return { kind: 'quote', text, folded: '', start, end, ...(id === undefined ? {} : { id: id.slice(1) }) };
    }
  }
  return null;
}

/** A word ends at white space, and before marks that close it: "Stadsrand," but not "10.5", "10:30" or "t/m". */
function wordEnd(line: string, start: number): number {
  let end = start;
  while (end < line.length && !/\s/u.test(line[end] as string)) end += 1;
  const open = line.slice(start, end).search(/[()]/);
  if (open > 0) end = start + open;
  while (end > start + 1 && marks.has(line[end - 1] as string)) end -= 1;
  return end;
}

/** The piece of the line that a run of tokens covers, as typed. */
export function textOf(line: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? '' : line.slice(first.start, last.end);
}

/** Leaves out marks at both ends; a name is never only a comma. */
export function trimMarks(tokens: readonly Token[], which = ',;.():!'): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  const isMark = (token: Token | undefined) => token?.kind === 'mark' && which.includes(token.text);
  while (start < end && isMark(tokens[start])) start += 1;
  while (end > start && isMark(tokens[end - 1])) end -= 1;
  return tokens.slice(start, end);
}

/** Puts a text between quotes so that the grammar takes it letter by letter. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text inside quotes when the whole text stands between them, else the text as it is. */
export function quotedOrPlain(text: string): string {
  const trimmed = text.trim();
  const tokens = tokenise(trimmed);
  const [first] = tokens;
  return tokens.length === 1 && first?.kind === 'quote' ? first.text : trimmed;
}

/** Splits at a mark that does not stand between quotes. */
export function splitOutsideQuotes(text: string, mark: string): readonly string[] {
  const breaks = tokenise(text).filter((token) => token.kind === 'mark' && token.text === mark);
  const starts = [0, ...breaks.map((token) => token.end)];
  return starts.map((start, at) => text.slice(start, breaks[at]?.start ?? text.length));
}

const joints = new Set([',', 'en', 'and', '&']);

/** The runs of tokens between commas and words that join: "Gouda, Woerden en Zuidplas" is three. */
export function splitAtJoints(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind !== 'quote' && joints.has(token.folded)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
