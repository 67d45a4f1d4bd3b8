import { readDate } from '../capture/dates';
import { foldText } from '../capture/fold-text';
import { readNumber } from '../capture/quantities';
import { tokenise } from '../capture/tokens';
import { readCell } from '../exchange/csv-cells';

/** What people write where there is nothing to say. */
const emptyWords = new Set(['', 'nvt', 'n v t', 'n a', 'na', 'nb', 'n b', 'nog niet bekend', 'tbd']);

/** A cell as it reads: one line, single spaces, no space around it, whatever kind of space that was. */
export function cellText(cell: string | undefined): string {
  return readCell(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** As `cellText`, and '' for a dash, "n.v.t." and the like. */
export function saidIn(cell: string | undefined): string {
  const text = cellText(cell);
  return emptyWords.has(foldText(text)) ? '' : text;
}

/** What an amount is counted in; undefined when neither heading nor cell says so. */
export type MoneyUnit = 'mln' | 'thousand' | 'euro';

/** The unit that a heading names: "Kosten (mln €)", "Budget x 1.000", "Bijdrage in euro". */
export function moneyUnitIn(heading: string): MoneyUnit | undefined {
  const text = heading.toLowerCase();
  if (/\b(?:mln|mio|miljoen|million)\b|€\s*m(?![\w²])|\bm€/.test(text)) return 'mln';
  if (/(?:x|×|in|\*)\s*(?:€\s*)?(?:1[.,]?000|duizend|thousand)\b|\bk€|€\s*k\b/.test(text)) return 'thousand';
  return /€|\beuro?s?\b/.test(text) ? 'euro' : undefined;
}

const perMillion: Readonly<Record<MoneyUnit, number>> = { mln: 1, thousand: 1e-3, euro: 1e-6 };

/** Ten thousand million and more cannot be meant by an amount that is in euro by its own sign. */
const mostScaledMln = 10_000;

/**
 * An amount in million euro, as Dutch spreadsheets show it: "70,0", "€ 1.250.000", "12 mln".
 * @param unit of the heading. A scale that the cell says itself goes before it; a sign of euro alone does not, since
 * spreadsheets put it before every amount: "€ 70" under "Kosten (mln €)" is 70 million
 * @returns null when it is no amount, when nobody says what it is counted in, or when heading and cell cannot both be true
 */
export function amountIn(cell: string, unit: MoneyUnit | undefined): number | null {
  const said = moneyUnitIn(cell);
  const isScaled = said === 'euro' && unit !== undefined && unit !== 'euro';
  const own = isScaled ? unit : (said ?? unit);
  const value = numberIn(cell.replace(/€|\b(?:mln|mio|miljoen|million|euro?s?)\b\.?/gi, ' '));
  if (own === undefined || value === null || value < 0) return null;
  const amount = rounded(value * perMillion[own]);
  return isScaled && amount >= mostScaledMln ? null : amount;
}

export interface HectaresInCell {
  readonly hectares: number;
  /** Of those shared with another task. */
  readonly shared: number | null;
}

const shared = /\(?\s*(?:waarvan|of which|of them)\s+([\d.,]+)\s*(?:ha|hectare[ns]?)?\s*(?:gedeeld|shared)\s*\)?$/i;

/** Hectares, with the part that is shared where the cell says so: "400 (waarvan 250 gedeeld)", "120 ha". */
export function hectaresIn(cell: string): HectaresInCell | null {
  const part = shared.exec(cell);
  const whole = (part === null ? cell : cell.slice(0, part.index)).replace(/\b(?:ha|hectare[ns]?)\b\.?/gi, ' ');
  const hectares = numberIn(whole);
  const sharedHectares = part === null ? null : numberIn(part[1] as string);
  if (hectares === null || hectares < 0 || (part !== null && sharedHectares === null)) return null;
  return { hectares, shared: sharedHectares };
}

/** A number in the notation of the Netherlands. */
export function numberIn(cell: string): number | null {
  return readNumber(cell.replace(/\s/g, ''), 'nl');
}

/** The day before the first of a spreadsheet that counts from 1900, which takes that year for a leap year. */
const beforeFirstDay = Date.UTC(1899, 11, 30);
/** Numbers that are days from 2000 to 2099; smaller ones are years, larger ones something else. */
const [firstSerial, lastSerial] = [36_526, 73_050];

/** The day that a number in a spreadsheet is, when a column of days lost its format: 44561 is 2021-12-31. */
function dayOfSerial(cell: string): string | null {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Math.floor(Number(cell.replace(',', '.'))) : 0;
  if (serial < firstSerial || serial > lastSerial) return null;
  return new Date(beforeFirstDay + serial * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day that a whole cell names, as `YYYY-MM-DD`, in words or as the number that a spreadsheet keeps for it; null when
 * it names none ("week 7", "zo snel mogelijk").
 */
export function dayIn(cell: string, today: string): string | null {
  const serial = dayOfSerial(cell.trim());
  if (serial !== null) return serial;
  const tokens = tokenise(cell.replace(/([a-z])\./gi, '$1'));
  const found = readDate(tokens, 0, today);
  return found?.kind === 'date' && found.length === tokens.length ? found.date : null;
}

/** Takes the noise of binary fractions away and nothing else. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
