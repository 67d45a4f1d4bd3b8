import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportExchange } from '../../shared/exchange/export-exchange';
import { importExchange } from '../../shared/exchange/import-exchange';
import { parseExchange } from '../../shared/exchange/parse-exchange';
import { publicLog } from '../../shared/exchange/public-log';
import { readTableFile, writeTableFile } from '../../shared/exchange/table-file';
import type { LogEntry } from '../../shared/log/log-entry';
import { relationKinds } from '../../shared/model/relation-kinds';
import { exchangeDocuments } from './exchange-documents';
import { generatedTypes } from './exchange-events';
import { runs } from './settings';

const everything = { includeAnalysis: true, includeNames: true };
const nothingPrivate = { includeAnalysis: false, includeNames: false };
const usual = runs(250);
const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

function logOf(document: unknown): readonly LogEntry[] {
  const parsed = parseExchange(JSON.stringify(document));
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.refusal)}`);
  const log = importExchange(parsed.value, { replica: 'test' });
  if (!log.ok) throw new Error(`refused: ${JSON.stringify(log.refusal)}`);
  return log.value;
}

/** The document without scores and names, worked out on the JSON alone. */
function withoutPrivate(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutPrivate(item, key));
  if (typeof value !== 'object' || value === null) return value;
  const isElement = key === 'element' || key === 'elements' || key === 'set';
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inside]) => {
      if (isElement && field === 'analysis' && inside !== null) return [];
      if (key === 'attendance' && field === 'name') return [];
      return [[field, withoutPrivate(inside, field)]];
    }),
  );
}

describe('any exchange file', () => {
  it('comes out of an export as it went in', () => {
    fc.assert(
      fc.property(exchangeDocuments(), (document) => {
        expect(exportExchange(logOf(document), everything)).toEqual(document);
      }),
      usual,
    );
  });

  it('comes out without scores and names unless they are asked for, and otherwise whole', () => {
    fc.assert(
      fc.property(exchangeDocuments(), (document) => {
        expect(exportExchange(logOf(document), nothingPrivate)).toEqual(withoutPrivate(document));
      }),
      usual,
    );
  });

  it('leaves nothing private in the events of the log', () => {
    fc.assert(
      fc.property(exchangeDocuments(), (document) => {
        const said = logOf(document).map(({ event, text, extra }) => ({ [event.type]: event.data, text, extra }));
        expect(said).toEqual(withoutPrivate(said));
      }),
      usual,
    );
  });

  it('gives a table file that reads back as the log without what is private', async () => {
    await fc.assert(
      fc.asyncProperty(exchangeDocuments(), async (document) => {
        const log = logOf(document);
        const bytes = await writeTableFile(log, hash);
        const read = await readTableFile(bytes, hash);
        if (!read.ok) throw new Error(JSON.stringify(read.refusal));
        expect(read.value.log).toEqual(publicLog(log));
        expect(await writeTableFile(read.value.log, hash)).toEqual(bytes);
      }),
      usual,
    );
  });

  it('is made of every kind of event and relation by the generator of these tests', () => {
    const sample = fc
      .sample(exchangeDocuments(), { numRuns: 3000, seed: 1 })
      .map((document) => JSON.stringify(document));
    const met = (text: string): boolean => sample.some((document) => document.includes(text));
    const wanted = [...generatedTypes, 'session.closed', 'entry.undone', ...relationKinds];
    expect(wanted.filter((word) => !met(JSON.stringify(word)))).toEqual([]);
  });
});
