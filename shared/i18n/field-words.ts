import { elementFields } from '../model/entities/element';
import type { Field, Fields } from '../model/entities/field';
import { relationFields } from '../model/entities/relation';
import { formatNumber } from './format';
import type { Language, Translated } from './language';
import { terms } from './terms';

/** Fields of things on the map by name; those of one name are called the same in a sentence. */
const known: Fields = Object.assign({}, ...Object.values(elementFields), relationFields);

/** What is known of a field of an element or a relation; undefined for what stands elsewhere, or comes from a later version. */
export function mapField(field: string): Field | undefined {
  return Object.hasOwn(known, field) ? known[field] : undefined;
}

/** "het bedrag", as it stands in a sentence. */
export function namedField(field: string, language: Language): string | undefined {
  return mapField(field)?.[language][1];
}

/** "bedrag", as it stands in front of its value. */
export function bareField(field: string, language: Language): string | undefined {
  return namedField(field, language)?.replace(/^(?:de|het|the) /, '');
}

const million: Translated<string> = { nl: 'mln euro', en: 'million euro' };

/** What stands behind the amounts of a field. */
function unitOf(field: Field, language: Language): string | undefined {
  if (field.is !== 'amount') return undefined;
  return field.unit === 'hectare' ? 'ha' : million[language];
}

/** The word for a code; undefined for a code that this version does not know. */
export function codeWord(field: Field | undefined, code: string, language: Language): string | undefined {
  if (field?.is !== 'code') return undefined;
  const words: Readonly<Record<string, string>> = terms[language][field.words];
  return Object.hasOwn(words, code) ? words[code] : undefined;
}

/** A number of a field: a year has no point between its thousands, an amount its unit behind it. */
export function numberWords(field: Field | undefined, value: number, language: Language): string {
  if (field?.is === 'year') return String(value);
  const unit = field === undefined ? undefined : unitOf(field, language);
  return `${formatNumber(value, language)}${unit === undefined ? '' : ` ${unit}`}`;
}
