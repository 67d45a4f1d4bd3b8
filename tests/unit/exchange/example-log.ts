import example from '../../../shared/example/example-table.json';
import { importExchange } from '../../../shared/exchange/import-exchange';
import { logUntil } from '../../../shared/exchange/moment-of-log';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import type { LogEntry } from '../../../shared/log/log-entry';

/** A copy of the example that a test may damage. */
// biome-ignore lint/suspicious/noExplicitAny: tests break the file in ways that no type allows
export function exampleCopy(): any {
  return structuredClone(example);
}

export function logOf(document: unknown): readonly LogEntry[] {
  const parsed = parseExchange(JSON.stringify(document));
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.refusal)}`);
  const log = importExchange(parsed.value, { replica: 'test' });
  if (!log.ok) throw new Error(`refused: ${JSON.stringify(log.refusal)}`);
  return log.value;
}

let known: readonly LogEntry[] | undefined;

/** The whole log of the example. */
export function exampleLog(): readonly LogEntry[] {
  known ??= logOf(example);
  return known;
}

/** The log of the example up to a moment: `start`, `ses-1`, `ses-1:34`. */
export function exampleUntil(until: string): readonly LogEntry[] {
  const answer = logUntil(exampleLog(), until);
  if (!answer.found) throw new Error(`no moment ${until} in the example`);
  return answer.log;
}
