import { remembered } from './remembered';

/** Words that carry no meaning of their own in a name. */
export const fillerWords: ReadonlySet<string> = new Set(
  'de het een der den the a an van voor en and of for in op te door to on by'.split(' '),
);

const articles = /^(?:de|het|een|the|an?|'t) (?=.)/;

/** Lower case, without accents and punctuation, single spaces: what people mean to be the same when they type fast. */
export const foldText = remembered((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}%&+]+/gu, ' ')
    .trim(),
);

/** Folded text without a leading article: "de Zandrug" is "zandrug". */
export function withoutArticle(folded: string): string {
  return folded.replace(articles, '');
}

/** Starts with a capital, other letters as typed. */
export function capitalised(text: string): string {
  // Dutch writes the stress mark on the second letter only: "één" becomes "Eén".
  if (/^één/iu.test(text)) return `Eé${text.slice(2)}`;
  const first = text.match(/^\P{L}*?\p{L}/u)?.[0];
  // Text that opens with a digit or a quoted name stays as it was typed.
  if (first === undefined || first.length > 2) return text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A full sentence for the log: capitalised, closed with a period unless another closing mark stands there. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return capitalised(/[.!?…]["”»)]?$/u.test(trimmed) ? trimmed : `${trimmed.replace(/[,:;]$/, '')}.`);
}
