import { expect, it } from 'vitest';
import { parseCapture } from '../../../shared/capture/parse-capture';
import { apply } from '../../../shared/commands/apply';
import example from '../../../shared/example/example-table.json' with { type: 'json' };
import { importExchange } from '../../../shared/exchange/import-exchange';
import { parseExchange } from '../../../shared/exchange/parse-exchange';
import { applyEntry } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { type Document, emptyDocument } from '../../../shared/register/document';
import { exampleLines } from './example-lines';

function importedLog(): readonly LogEntry[] {
  const file = parseExchange(JSON.stringify(example));
  if (!file.ok) throw new Error('The example is refused');
  const log = importExchange(file.value, { replica: 'imported' });
  if (!log.ok) throw new Error('The example cannot be replayed');
  return log.value;
}

/** Values that an entry leaves behind, without ids (the app makes its own) and without what the file alone knows. */
function leftBehind(entry: LogEntry): readonly string[] {
  return entry.writes
    .filter(({ entity, field, value }) => field !== 'basis' && value !== null && !entity.startsWith('analysis:'))
    .map(({ entity, field, value }) => `${entity.split(':')[0]} ${field} ${JSON.stringify(value)}`)
    .sort();
}

/** Every line of the example typed into the table as it then was: taken by the table, and worth what the file says. */
for (const language of ['nl', 'en'] as const) {
  it(`the example typed in ${language} leaves behind what the replayed file leaves behind`, () => {
    let document: Document = emptyDocument;
    let compared = 0;
    for (const entry of importedLog()) {
      const line = exampleLines.find(({ session, seq }) => session === entry.session && seq === entry.seq);
      if (line !== undefined) {
        const today = entry.at.slice(0, 10);
        const capture = parseCapture(line[language], contentOf(document), {
          language,
          today,
          newId: (kind) => `${kind}-new`,
        });
        expect([line[language], capture.problem]).toEqual([line[language], null]);
        const { session, seq, item, at } = entry;
        const typed = apply(document, capture.commands[0]!, { dot: 'typed:999', at, session, seq, item, language });
        if (!typed.ok) throw new Error(`${line[language]}: ${JSON.stringify(typed.refusal)}`);
        expect(typed.value.event.type).toBe(entry.event.type);
        expect([line[language], leftBehind(typed.value)]).toEqual([line[language], leftBehind(entry)]);
        compared += 1;
      }
      document = applyEntry(document, entry);
    }
    expect(compared).toBe(exampleLines.length);
  });
}
