import { importExchange } from '../../../shared/exchange/import-exchange';
import type { ImportProblem } from '../../../shared/exchange/import-problem';
import { parseExchange } from '../../../shared/exchange/parse-exchange';

// biome-ignore lint/suspicious/noExplicitAny: the file is broken in ways that no type allows
export type File = any;

export function problemOf(input: Uint8Array | string): ImportProblem | undefined {
  const parsed = parseExchange(input);
  if (!parsed.ok) return parsed.refusal;
  const imported = importExchange(parsed.value, { replica: 'test' });
  return imported.ok ? undefined : imported.refusal;
}

export function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { inside: value };
  return value;
}

/** An event at the end of session 1, where everything of the example stands. */
export function happens(file: File, type: string, data: unknown): File {
  file.sessions[0].events.push({ seq: 74, at: '2021-12-02T16:00:00+01:00', item: 6, type, text: 'Regel', data });
  return file;
}
export const relation = (kind: string, from: string, to: string, rest = {}) => ({
  relation: { id: 'r-new', kind, from, to, ...rest },
});
