import type { AttributeOf } from './scan-xml';
import { shownQuantity } from './shown-quantity';

const valueNames = ['office:value', 'office:date-value', 'office:boolean-value', 'office:string-value'];

/** A cell of an OpenDocument sheet, read while its elements come by. */
export class OdsCell {
  /** How many stand beside each other. */
  readonly repeats: number;
  /** How many rows it is shown over. */
  readonly rowsSpanned: number;
  readonly isError: boolean;
  readonly #type: string;
  readonly #value: string;
  readonly #isFormula: boolean;
  #text = '';
  /** Elements open within the cell: a paragraph of it is at the first level, one of a remark or a drawing deeper. */
  readonly #within: string[] = [];

  constructor(attribute: AttributeOf) {
    this.repeats = repeatsIn(attribute('table:number-columns-repeated'));
    this.rowsSpanned = repeatsIn(attribute('table:number-rows-spanned'));
    this.isError = attribute('calcext:value-type') === 'error';
    this.#type = attribute('office:value-type') ?? '';
    this.#value = valueNames.map(attribute).find((each) => each !== undefined) ?? '';
    this.#isFormula = attribute('table:formula') !== undefined;
  }

  open(name: string, attribute: AttributeOf): void {
    this.#within.push(name);
    if (this.#within[0] !== 'p') return;
    if (name === 'p' && this.#within.length === 1 && this.#text !== '') this.#text += '\n';
    else if (name === 's') this.#text += ' '.repeat(Math.min(repeatsIn(attribute('text:c')), 100));
    else if (name === 'tab') this.#text += ' ';
    else if (name === 'line-break') this.#text += '\n';
  }

  add(text: string): void {
    // Line ends of the file itself are spaces in the text.
    if (this.#within[0] === 'p') this.#text += text.replace(/\s+/g, ' ');
  }

  /** @returns whether it is the cell itself that ends */
  close(): boolean {
    return this.#within.pop() === undefined;
  }

  /** A formula of which no result was saved. */
  get isUnknown(): boolean {
    return this.#isFormula && this.#type === '' && this.#text === '' && !this.isError;
  }

  /** As a list reads it; empty when there is nothing but space. */
  get shown(): string {
    const shown = this.isError ? '' : textOf(this.#type, this.#value, this.#text);
    return shown.trim() === '' ? '' : shown;
  }
}

/** How often something stands there: once when the file does not say it, and no more than any sheet has. */
export function repeatsIn(text: string | undefined): number {
  return Math.max(1, Math.min(Number(text) || 1, 2 ** 21));
}

function textOf(type: string, value: string, text: string): string {
  switch (type) {
    case 'boolean':
      return value === 'true' ? 'ja' : 'nee';
    case 'date':
      return showsDay(text, value) ? value.slice(0, 10) : text;
    case 'float':
    case 'percentage':
    case 'currency':
      return value === '' || !Number.isFinite(Number(value)) ? text : shownQuantity(text, Number(value));
    default:
      // A writer that keeps to one of the two ways of saying a text leaves out the other.
      return type === 'string' && text === '' ? value : text;
  }
}

/** Whether a day is shown as one: "feb 22" is a month, although the cell holds its first day. */
function showsDay(text: string, date: string): boolean {
  const day = Number(date.slice(8, 10));
  const shown = text.match(/\d+/g) ?? [];
  const hasMonthOrWords = shown.length > 1 || /\p{L}{3}/u.test(text);
  const isMonthAndYear = shown.length === 2 && shown.some((each) => each.length === 4) && !/\p{L}/u.test(text);
  return hasMonthOrWords && !isMonthAndYear && shown.some((each) => each.length <= 2 && Number(each) === day);
}
