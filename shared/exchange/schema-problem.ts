import type { z } from 'zod';
import { type ExpectedType, type ImportProblem, type ImportReason, placeOf, quoteValue } from './import-problem';

/**
 * Checks a value from the file against a schema.
 * @param base path of the value in the file, for the place
 * @returns the first problem with its place, or undefined
 */
export function findSchemaProblem(
  schema: z.ZodType,
  value: unknown,
  base: readonly PropertyKey[],
): ImportProblem | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return undefined;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const found = valueAt(value, issue.path);
  return { place: placeOf([...base, ...issue.path]), reason: reasonOf(issue, found) };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

const expectedTypes: Readonly<Record<string, ExpectedType>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
};

function reasonOf(issue: z.core.$ZodIssue, found: unknown): ImportReason {
  if (found === undefined) return { code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong_type', expected: expectedTypes[issue.expected] ?? 'object' };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'too_long', limit: Number(issue.maximum) }
        : { code: 'out_of_bounds', least: null, most: Number(issue.maximum) };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'too_short' }
        : { code: 'out_of_bounds', least: Number(issue.minimum), most: null };
    case 'invalid_format':
      if (issue.format === 'regex') return { code: 'too_short' };
      return issue.format === 'date'
        ? { code: 'not_a_date', found: quoteValue(found) }
        : { code: 'not_a_moment', found: quoteValue(found) };
    case 'invalid_value':
      return { code: 'not_in_list', found: quoteValue(found), allowed: issue.values.map(String) };
    case 'invalid_union':
      // Only `kind` discriminates in these schemas.
      return 'options' in issue && Array.isArray(issue.options)
        ? { code: 'not_in_list', found: quoteValue(found), allowed: issue.options.map(String) }
        : { code: 'wrong_type', expected: 'string' };
    default:
      return { code: 'not_a_time_zone', found: quoteValue(found) };
  }
}
