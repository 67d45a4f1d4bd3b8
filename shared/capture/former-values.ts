import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { CapturePart } from './capture';
import { moneyInWords } from './money-in-words';

const was = { nl: (value: string) => `(was ${value})`, en: (value: string) => `(was ${value})` };

/** For the preview of a change: the numbers that were there before, one part for each field that had one. */
export function formerValues(existing: object, fields: readonly string[], language: Language): readonly CapturePart[] {
  return fields.flatMap((field): CapturePart[] => {
    const old: unknown = (existing as Record<string, unknown>)[field];
    if (typeof old !== 'number') return [];
    // A year has no thousands.
    const shown = /year/i.test(field)
      ? String(old)
      : field.endsWith('Mln')
        ? moneyInWords(old, language)
        : formatNumber(old, language);
    return [{ kind: 'text', text: was[language](shown) }];
  });
}
