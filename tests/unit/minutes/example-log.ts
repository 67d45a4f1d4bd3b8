import { readFileSync } from 'node:fs';
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import type { LogEntry } from '../../../shared/log/log-entry';

let known: readonly LogEntry[] | undefined;

/** The log of the example table with its two sessions, replayed once. */
export function exampleLog(): readonly LogEntry[] {
  if (known !== undefined) return known;
  const parsed = parseExchange(readFileSync('shared/example/example-table.json'));
  if (!parsed.ok) throw new Error(`The example is refused: ${JSON.stringify(parsed.refusal)}`);
  const imported = importExchange(parsed.value, { replica: 'example' });
  if (!imported.ok) throw new Error(`The example cannot be replayed: ${JSON.stringify(imported.refusal)}`);
  known = imported.value;
  return known;
}
