import type { Content } from '../model/content';
import type { Decision } from '../model/content-types';

const numberPattern = /\b\d{4}-\d{1,4}\b/;

/** The decision that a text names by its number ("besluit 2021-03"), when the table has it. */
export function decisionNumbered(text: string, content: Content): Decision | undefined {
  const number = text.match(numberPattern)?.[0];
  if (number === undefined) return undefined;
  return [...content.decisions.values()].find((decision) => decision.no === number);
}
