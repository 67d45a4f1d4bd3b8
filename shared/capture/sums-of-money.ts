import type { Language } from '../i18n/language';
import { behindMoney, euroWords, fractions, isNumberWord, scaleWords, spelledNumbers } from './amount-words';
import { type Quantity, readNumber } from './quantities';
import type { Token } from './tokens';

const stuckUnit = /^((?:€|EUR)?[\d.,]+)(m|mln|mio|k|bn|mld)$/i;
const euroSign = /^(?:€|eur)/i;
/** "60.000,-" and its like: no cents. */
const noCents = /,(?:-{1,2}|–|=)$/;

/**
 * Reads an amount at a place among words, in million euro: "40 mln", "€ 40 miljoen", "€ 24.370,5", "500.000 euro",
 * "€ 1 250 000,-", "1,2 miljard euro", "40M", "anderhalf miljoen", "5 ton". Null where no amount of money begins.
 * @param isBareTonMoney whether "5 ton" without a word for euro is money; of a task it is a weight
 */
export function readMillions(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isBareTonMoney = true,
): Quantity | null {
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
  // "60 mln. euro"
  if (tokens[next]?.text === '.' && isEuro(tokens[next + 1])) next += 1;
  const isInEuro = hasSign || euroSign.test(word.text) || isEuro(tokens[next]);
  if (unit === 'ton' && !isInEuro && (!isBareTonMoney || isWeighed(tokens[next]))) return null;
  if (isEuro(tokens[next])) next += 1;
  return { value: scale === 1 ? sum.value : rounded(sum.value * scale), length: next - at };
}

/** Whether an amount of money stands somewhere in these words. */
export function holdsAmount(tokens: readonly Token[], language: Language, isBareTonMoney = true): boolean {
  return tokens.some((_, at) => readMillions(tokens, at, language, isBareTonMoney) !== null);
}

/** Behind an amount: "60 mln per jaar", "60 mln elk jaar", "60 mln tot 70 mln". */
const spreadWord = /^(?:per|jaarlijks|annually|yearly|elk|ieder|every|each|p\.?j|tot|a|á|à|to)$/iu;
/** Between two amounts: "60 tot 70 mln", "60 of 70 mln". */
const choiceWord = /^(?:tot|to|a|á|à|of|or)$/iu;
const spreadNumber = /^€?\d[\d.,]*[-–]\d/;
const yearStart = /^(?:19|20|21)\d\d/;
const yearlyWords = new Set('jaarlijks annually yearly'.split(' '));
const eachWords = new Set('per elk ieder each every'.split(' '));
const yearWords = new Set('jaar year'.split(' '));
const betweenWords = new Set('tussen between'.split(' '));
const andWords = new Set('en and'.split(' '));

/**
 * Whether words hold an amount that is not one amount: "60-70 mln", "60 tot 70 mln", "tussen 60 en 70 mln", "jaarlijks 60
 * mln"; or one in words that are not read as one number: "drie honderd miljoen".
 */
export function saysUnclearAmount(tokens: readonly Token[], language: Language): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false;
    if (spreadNumber.test(token.text) && scaleWords[wordAt(tokens, at + 1)] !== undefined) return true;
    if (isWrittenOut(tokens, at) || isChoice(tokens, at, language)) return true;
    const amount = readMillions(tokens, at, language);
    if (amount === null) return false;
    return isEachYear(tokens, at) || isSpreadOn(tokens, at + amount.length, language);
  });
}

/** "60 mln per jaar", "60 mln of 70 mln"; "60 mln tot 2040" is one amount. */
function isSpreadOn(tokens: readonly Token[], behind: number, language: Language): boolean {
  const word = tokens[behind]?.text ?? '';
  if (/^(?:of|or)$/i.test(word)) return readMillions(tokens, behind + 1, language) !== null;
  return spreadWord.test(word) && !yearStart.test(tokens[behind + 1]?.text ?? '');
}

/** "60 of 70 mln", "tussen 60 en 70 mln". */
function isChoice(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = wordAt(tokens, at);
  const next = tokens[at + 1]?.text ?? '';
  const isNumber = spelledNumbers[word] !== undefined || readNumber(tokens[at]?.text ?? '', language) !== null;
  const isBetween = betweenWords.has(wordAt(tokens, at - 1)) && andWords.has(wordAt(tokens, at + 1));
  // "Visie 2040 of 60 mln" names a year, "a" is no number on its own.
  if (!isNumber || word === 'a' || word === 'an' || yearStart.test(tokens[at]?.text ?? '')) return false;
  return (choiceWord.test(next) || isBetween) && readMillions(tokens, at + 2, language) !== null;
}

/** "jaarlijks 60 mln", "elk jaar 60 mln", "per jaar 60 mln". */
function isEachYear(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return yearlyWords.has(before) || (yearWords.has(before) && eachWords.has(wordAt(tokens, at - 2)));
}

/** "three hundred million", "driehonderd miljoen": a scale behind a number in words that is not read. */
function isWrittenOut(tokens: readonly Token[], at: number): boolean {
  const isScaled = scaleWords[wordAt(tokens, at + 1)] !== undefined;
  const word = wordAt(tokens, at);
  return isScaled && isNumberWord(word) && (spelledNumbers[word] === undefined || isCounted(tokens, at));
}

/** Whether a number stands right before: of "drie honderd" the second says nothing by itself, "een half" is a half. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === 'half' || fractions[wordAt(tokens, at - 1)] !== undefined) return false;
  return isNumberWord(wordAt(tokens, at - 1)) || /^\d+$/.test(wordAt(tokens, at - 1));
}

/** A word behind "ton" that says what weighs so much: "zand", "CO2". */
const isWeighed = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text !== '€' && !/^\d/.test(token.text) && !behindMoney.has(token.folded);

const isEuro = (token: Token | undefined): boolean =>
  token !== undefined && (euroWords.has(token.folded) || token.text === '€');

const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.folded ?? '') : '';

const oneToken = (value: number | null): Quantity | null => (value === null ? null : { value, length: 1 });

/** "anderhalf", "een half", "half a", "twintig", "one and a half", "een kwart", "quarter of a": as numbers before a scale. */
function readSpelled(tokens: readonly Token[], at: number): Quantity | null {
  const phrase = readFraction(tokens, at);
  if (phrase !== null) return phrase;
  const skip = /^(?:een|a|n|t)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'half' ? 1 : 0;
  const value = spelledNumbers[wordAt(tokens, at + skip)];
  if (value === undefined || isCounted(tokens, at)) return null;
  const article = wordAt(tokens, at + skip + 1) === 'a' ? 1 : 0;
  return { value, length: skip + 1 + article };
}

/** "twee en een half", "2 and a half", "een kwart", "three quarters of a": null where none begins or no scale follows. */
function readFraction(tokens: readonly Token[], at: number): Quantity | null {
  const isScale = (place: number): boolean => scaleWords[wordAt(tokens, place)] !== undefined;
  const first = wordAt(tokens, at);
  const count = spelledNumbers[first] ?? (/^\d{1,3}$/.test(first) ? Number(first) : undefined);
  if (count !== undefined && andWords.has(wordAt(tokens, at + 1))) {
    const article = /^(?:een|a)$/.test(wordAt(tokens, at + 2)) ? 1 : 0;
    const part = fractions[wordAt(tokens, at + 2 + article)];
    if (part !== undefined && isScale(at + 3 + article)) return { value: count + part, length: 3 + article };
  }
  const lead = count !== undefined && fractions[wordAt(tokens, at + 1)] !== undefined ? 1 : 0;
  const part = fractions[wordAt(tokens, at + lead)];
  if (part === undefined || part === 0.5) return null;
  const factor = lead === 1 && wordAt(tokens, at + 1) === 'quarters' ? (count ?? 1) : 1;
  let end = at + lead + 1;
  if (wordAt(tokens, end) === 'of') end += 1;
  if (wordAt(tokens, end) === 'a') end += 1;
  return isScale(end) ? { value: part * factor, length: end - at } : null;
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
