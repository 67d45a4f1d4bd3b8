import { z } from 'zod';
import { longestText } from './safe-json';

/** Bounds of single fields (rulings, "The file"): names ≤ 1,000 and texts ≤ 100,000 characters, finite numbers. */
export const longestName = 1_000;

/** Hectares and millions beyond this are a slip of the keyboard: the Netherlands measures 4 million hectares. */
const largestAmount = 1e9;

/** Text of which something can be read: not empty, not spaces alone. */
const somethingToRead = /\S/;

export const id = z.string().max(longestName).regex(somethingToRead);
export const name = z.string().max(longestName).regex(somethingToRead);
export const filledText = z.string().max(longestText).regex(somethingToRead);
export const shortText = z.string().max(longestName);
export const longText = z.string().max(longestText);
export const ids = z.array(id);
export const amount = z.number().min(0).max(largestAmount);
export const anyNumber = z.number().min(-1e15).max(1e15);
export const year = z.int().min(1).max(9999);
export const wholeNumber = z.int();
export const moment = z.iso.datetime({ offset: true });
export const date = z.iso.date();
/** Provenance is kept as given. */
export const anyObject = z.looseObject({});

/** A field that may be left out or emptied with null. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish();
}

export const timeZone = z.string().refine(isTimeZone, { params: { reason: 'not_a_time_zone' } });

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
}
