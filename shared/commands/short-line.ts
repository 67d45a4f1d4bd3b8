import { longestText } from './field-rules';

/** A line that the app writes, cut to what an entry may hold: it can quote a text that is itself as long as allowed. */
export function shortLine(line: string): string {
  return line.length <= longestText ? line : `${line.slice(0, longestText - 1)}…`;
}
