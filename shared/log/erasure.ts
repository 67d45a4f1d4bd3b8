import { type Language, languages } from '../i18n/language';

/** What stands in a text where a name stood. */
export const erasedName: Readonly<Record<Language, string>> = { nl: '[naam gewist]', en: '[name erased]' };

/**
 * Whether one value is the other with names taken out of its texts, and nothing else: the texts between the marks are the
 * same, in the same order. Equal values are no erasure.
 */
export function isErasureOf(erased: unknown, original: unknown): boolean {
  const found = { marks: 0 };
  return isSameButMarks(erased, original, found) && found.marks > 0;
}

/**
 * The words that stood where an erased text has its marks: what has to be found in other texts too. Where a text between
 * two marks stands more than once, the first place counts.
 */
export function wordsTakenOut(erased: unknown, original: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  collectTakenOut(erased, original, words);
  return words;
}

function collectTakenOut(erased: unknown, original: unknown, words: Set<string>): void {
  if (typeof erased === 'string' && typeof original === 'string') {
    if (erased === original) return;
    const [first = '', ...others] = partsAround(erased);
    let at = first.length;
    for (const [place, part] of others.entries()) {
      const isLast = place === others.length - 1;
      const next = isLast ? original.length - part.length : original.indexOf(part, at + 1);
      const word = original.slice(at, next).trim();
      if (word !== '') words.add(word);
      at = next + part.length;
    }
    return;
  }
  if (typeof erased !== 'object' || typeof original !== 'object' || erased === null || original === null) return;
  for (const [key, inner] of Object.entries(erased)) {
    collectTakenOut(inner, (original as Readonly<Record<string, unknown>>)[key], words);
  }
}

/** How many marks stand in a value, whatever it is. */
export function marksIn(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  return languages.reduce((sum, language) => sum + text.split(erasedName[language]).length - 1, 0);
}

function isSameButMarks(erased: unknown, original: unknown, found: { marks: number }): boolean {
  if (typeof erased === 'string' && typeof original === 'string') {
    if (erased === original) return true;
    const parts = partsAround(erased);
    found.marks += parts.length - 1;
    return parts.length > 1 && holdsInOrder(original, parts);
  }
  if (typeof erased !== 'object' || typeof original !== 'object' || erased === null || original === null) {
    return erased === original;
  }
  if (Array.isArray(erased) !== Array.isArray(original)) return false;
  const [left, right] = [Object.entries(erased), new Map(Object.entries(original))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSameButMarks(value, right.get(key), found))
  );
}

/** The pieces of a text before, between and behind its marks. */
function partsAround(text: string): readonly string[] {
  return languages.reduce<readonly string[]>(
    (parts, language) => parts.flatMap((part) => part.split(erasedName[language])),
    [text],
  );
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (!text.startsWith(parts[0] ?? '') || !text.endsWith(last)) return false;
  let at = (parts[0] ?? '').length;
  for (const part of parts.slice(1, -1)) {
    const next = text.indexOf(part, at);
    if (next === -1) return false;
    at = next + part.length;
  }
  return at + last.length <= text.length;
}
