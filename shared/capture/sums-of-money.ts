import type { Language } from '../i18n/language';
import { euroWords, scaleWords, spelledNumbers, weighed } from './amount-words';
import { type Quantity, readNumber } from './quantities';
import type { Token } from './tokens';

const stuckUnit = /^((?:€|EUR)?[\d.,]+)(m|mln|mio|k|bn|mld)$/i;
const euroSign = /^(?:€|eur)/i;
/** "60.000,-" and its like: no cents. */
const noCents = /,(?:-{1,2}|–|=)$/;

/**
 * Reads an amount at a place among words, in million euro: "40 mln", "€ 40 miljoen", "€ 24.370,5", "500.000 euro",
 * "€ 1 250 000,-", "1,2 miljard euro", "40M", "anderhalf miljoen", "5 ton". Null where no amount of money begins.
 */
export function readMillions(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const hasSign = tokens[at]?.kind === 'word' && /^(?:€|eur|euro)$/i.test(tokens[at]?.text ?? '');
  const start = hasSign ? at + 1 : at;
  const word = tokens[start];
  if (word?.kind !== 'word') return null;
  const stuck = word.text.match(stuckUnit);
  const number = stuck === null ? readSum(tokens, start, language) : oneToken(readNumber(stuck[1] ?? '', language));
  const spelled = number === null ? readSpelled(tokens, start) : null;
  const sum = number ?? spelled;
  if (sum === null) return null;
  const behind = start + sum.length;
  const unit = stuck?.[2]?.toLowerCase() ?? wordAt(tokens, behind);
  const scale = scaleWords[unit];
  if (scale === undefined) {
    const isMoney = hasSign || euroSign.test(word.text) || isEuro(tokens[behind]);
    const length = behind + (isEuro(tokens[behind]) ? 1 : 0) - at;
    return isMoney && spelled === null ? { value: rounded(sum.value / 1e6), length } : null;
  }
  let next = stuck === null ? behind + 1 : behind;
  if (unit === 'ton' && weighed.has(wordAt(tokens, next))) return null;
  // "60 mln. euro"
  if (tokens[next]?.text === '.' && isEuro(tokens[next + 1])) next += 1;
  if (isEuro(tokens[next])) next += 1;
  return { value: scale === 1 ? sum.value : rounded(sum.value * scale), length: next - at };
}

/** Whether an amount of money stands somewhere in these words. */
export function holdsAmount(tokens: readonly Token[], language: Language): boolean {
  return tokens.some((_, at) => readMillions(tokens, at, language) !== null);
}

/** Behind or between amounts: "60 mln per jaar", "60 tot 70 mln". */
const spreadWord = /^(?:per|jaarlijks|annually|p\.?j|tot|a|á|à|to)$/iu;
const spreadNumber = /^€?\d[\d.,]*[-–]\d/;
const yearStart = /^(?:19|20|21)\d\d/;

/** Whether words hold an amount that is not one amount: "60-70 mln", "60 tot 70 mln", "60 mln per jaar". */
export function saysUnclearAmount(tokens: readonly Token[], language: Language): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false;
    const next = tokens[at + 1];
    if (spreadNumber.test(token.text) && scaleWords[wordAt(tokens, at + 1)] !== undefined) return true;
    const amount = readMillions(tokens, at, language);
    const behind = amount === null ? undefined : tokens[at + amount.length];
    if (amount !== null && behind !== undefined && spreadWord.test(behind.text)) {
      // "60 mln tot 2040" is one amount.
      return !yearStart.test(tokens[at + amount.length + 1]?.text ?? '');
    }
    const isFirst = readNumber(token.text, language) !== null && next !== undefined && spreadWord.test(next.text);
    return isFirst && readMillions(tokens, at + 2, language) !== null;
  });
}

const isEuro = (token: Token | undefined): boolean =>
  token !== undefined && (euroWords.has(token.folded) || token.text === '€');

const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.folded ?? '') : '';

const oneToken = (value: number | null): Quantity | null => (value === null ? null : { value, length: 1 });

/** "anderhalf", "een half", "half a", "twintig": as numbers before a scale. */
function readSpelled(tokens: readonly Token[], at: number): Quantity | null {
  const skip = wordAt(tokens, at + 1) === 'half' ? 1 : 0;
  const value = spelledNumbers[wordAt(tokens, at + skip)];
  if (value === undefined) return null;
  const article = wordAt(tokens, at + skip + 1) === 'a' ? 1 : 0;
  return { value, length: skip + 1 + article };
}

/** A number in digits, with ",-" behind it, and with spaces between its thousands where a sign or word says euro. */
function readSum(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const textAt = (place: number): string => tokens[place]?.text ?? '';
  let end = at + 1;
  if (/^(?:€|eur)?\d{1,3}$/i.test(textAt(at))) {
    while (/^\d{3}(?:,(?:\d+|-{1,2}))?$/.test(textAt(end))) end += 1;
  }
  const isSigned = euroSign.test(textAt(at)) || euroSign.test(textAt(at - 1)) || isEuro(tokens[end]);
  if (end > at + 1 && isSigned) {
    const digits = tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join('');
    const value = readNumber(digits.replace(noCents, ''), 'nl');
    return value === null ? null : { value, length: end - at };
  }
  // The last thousands of a longer number are no number of their own.
  const isRest = /^\d{3}$/.test(textAt(at)) && /^\d{1,3}$/.test(textAt(at - 1)) && isEuro(tokens[at + 1]);
  return isRest ? null : oneToken(readNumber(textAt(at).replace(noCents, ''), language));
}

/** Takes the noise of binary fractions away (0.1 × 3) and nothing else. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
