import type { Language } from '../i18n/language';
import { countInWords } from './amount-words';
import type { Token } from './tokens';
import { wordTable } from './word-table';

/** A number as people type it. A dot before exactly three digits is a thousands mark in Dutch, a comma in English. */
export function readNumber(text: string, language: Language): number | null {
  const bare = text.replace(/^(?:€|eur)/i, '');
  if (!/^[+-]?\d[\d.,]*$/.test(bare) || /[.,]$/.test(bare)) return null;
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  let plain = bare;
  if (bare.includes('.') && bare.includes(',')) {
    const last = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',';
    plain = bare.replaceAll(last === '.' ? ',' : '.', '');
    if (plain.split(last).length > 2) return null;
    plain = plain.replace(last, '.');
  } else if (bare.includes(thousands as string)) {
    const groups = bare.split(thousands as string);
    const isGrouped = /^[+-]?[1-9]/.test(bare) && groups.slice(1).every((group) => group.length === 3);
    if (isGrouped) plain = groups.join('');
    else if (groups.length === 2) plain = groups.join('.');
    else return null;
  } else if (bare.includes(decimal as string)) {
    const pieces = bare.split(decimal as string);
    if (pieces.length === 2) plain = pieces.join('.');
    else if (pieces.slice(1).every((piece) => piece.length === 3)) plain = pieces.join('');
    else return null;
  }
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A number in full digits without thousands marks, so that reading it back gives the same number. */
export function writeNumber(value: number, language: Language): string {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const text = exponent === '0' ? digits : shifted(digits, Number(exponent));
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** Moves the decimal point, digit by digit: rounding here would change the number. */
function shifted(digits: string, places: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', rest = ''] = digits.replace('-', '').split('.');
  const all = whole + rest;
  const point = whole.length + places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return point >= all.length ? `${sign}${all.padEnd(point, '0')}` : `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}

/** A quantity at the start of a run of tokens, and how many tokens it took. */
export interface Quantity {
  readonly value: number;
  readonly length: number;
}

/** Words for area, by how many hectares one of it is. */
const areaWords = wordTable<number>({
  ha: 1,
  hectare: 1,
  hectares: 1,
  hectaren: 1,
  km2: 100,
  m2: 0.0001,
  'vierkante kilometer': 100,
  'vierkante kilometers': 100,
  'square kilometre': 100,
  'square kilometres': 100,
  'square kilometer': 100,
  'square kilometers': 100,
  'vierkante meter': 0.0001,
  'square metres': 0.0001,
  'square meters': 0.0001,
});

/** "120 ha", "120ha", "2,5 hectare", "twintig hectare", "een halve hectare", "2 km²", "3 square kilometres". */
export function readHectares(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  const stuck = word.text.match(/^([\d.,]+)(ha|km²|km2)$/i);
  const count = stuck === null ? readCount(tokens, at, language) : readStuck(stuck[1] ?? '', language);
  if (count === null) return null;
  if (stuck !== null) return { value: count.value * (/^k/i.test(stuck[2] ?? '') ? 100 : 1), length: 1 };
  const [first, second] = [tokens[at + count.length], tokens[at + count.length + 1]];
  const unit = (first?.folded ?? '').replace('²', '2');
  const one = areaWords[unit];
  const factor = one ?? areaWords[`${unit} ${second?.folded ?? ''}`];
  if (factor === undefined) return null;
  const value = factor === 1 ? count.value : Number((count.value * factor).toPrecision(12));
  return { value, length: count.length + (one === undefined ? 2 : 1) };
}

function readStuck(digits: string, language: Language): Quantity | null {
  const value = readNumber(digits, language);
  return value === null ? null : { value, length: 1 };
}

/** A number in digits or in one word, or a half. */
function readCount(tokens: readonly Token[], at: number, language: Language): Quantity | null {
  const [first, second] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  if (/^een$/.test(first) && second === 'halve') return { value: 0.5, length: 2 };
  if (first === 'half' && second === 'a') return { value: 0.5, length: 2 };
  const value = readNumber(tokens[at]?.text ?? '', language) ?? countInWords(first);
  return value === null ? null : { value, length: 1 };
}

const rangeWord = /^(?:-|–|—|tot|t m|to|until|through|tm)$/;

/** "2026", "2026-2030", "2026 t/m 2030", "van 2026 tot en met 2030"; written as `2026` or `2026-2030`. */
export function readYears(
  tokens: readonly Token[],
  at: number,
): { readonly value: string; readonly length: number } | null {
  let next = at;
  if (/^(?:van|from|in|jaren|years)$/.test(tokens[next]?.folded ?? '') && tokens[next]?.kind === 'word') next += 1;
  const word = tokens[next];
  if (word?.kind === 'quote' && next > at && /^(?:jaren|years)$/.test(tokens[at]?.folded ?? '')) {
    return { value: word.text, length: next + 1 - at };
  }
  const range = word?.kind === 'word' ? word.text.match(/^((?:19|20|21)\d\d)(?:[-–—]((?:19|20|21)?\d\d))?$/) : null;
  if (range === null || range === undefined) return null;
  const start = range[1] as string;
  next += 1;
  if (range[2] !== undefined) return { value: `${start}-${fullYear(range[2], start)}`, length: next - at };
  const joint = tokens[next];
  if (joint !== undefined && (rangeWord.test(joint.folded) || /^[-–—]$/.test(joint.text))) {
    let after = next + 1;
    while (/^(?:en|met|and|including)$/.test(tokens[after]?.folded ?? '')) after += 1;
    const end = tokens[after]?.text ?? '';
    if (/^(?:19|20|21)\d\d$/.test(end)) return { value: `${start}-${end}`, length: after + 1 - at };
  }
  return { value: start, length: next - at };
}

function fullYear(end: string, start: string): string {
  return end.length === 4 ? end : `${start.slice(0, 2)}${end}`;
}
