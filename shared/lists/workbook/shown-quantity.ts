import { readNumber, writeNumber } from '../../capture/quantities';

/** What a format may divide a number by before it shows it; a share is shown a hundred times as large. */
const divisors = [1, 1e3, 1e6, 0.01];

/**
 * A number as a list reads it, from how it is shown and what it is: "€ 1,3 mln" that stands for 1250000 is "€ 1,25 mln".
 * When the two do not belong together, what is shown counts, which is all that a person has seen.
 */
export function shownQuantity(shown: string, value: number): string {
  const text = shown.replace(/\s+/g, ' ').trim();
  const found = /[-+]?\d(?:[\d.,' ]*\d)?/.exec(text);
  if (found === null) return text;
  const digits = found[0].replace(/[' ]/g, '');
  // A code is kept with its zeros.
  if (/^0\d+$/.test(digits)) return text;
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const isNegative = value < 0;
  const size = Math.abs(value);
  for (const divisor of divisors) {
    const wanted = size / divisor;
    const fits = (['nl', 'en'] as const).some((language) => {
      const read = readNumber(digits.replace(/^[-+]/, ''), language);
      return read !== null && Math.abs(read - wanted) <= 0.51 * 10 ** -decimals;
    });
    if (!fits || (wanted !== 0 && wanted < 10 ** -decimals / 2)) continue;
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const words = (part: string): string => (isNegative ? part.replace(/[-()]/g, '') : part);
    const number = `${isNegative ? '-' : ''}${writeNumber(Number(wanted.toPrecision(15)), 'nl')}`;
    return `${words(before)}${number}${words(after).replace(/^(?=\p{L})/u, ' ')}`.trim();
  }
  return text;
}
