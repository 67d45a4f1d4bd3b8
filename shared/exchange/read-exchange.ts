import { z } from 'zod';
import type { LogEntry } from '../log/log-entry';
import type { JsonValue } from '../values/json';
import { isObject } from '../values/json';
import { type Result, refuse } from '../values/result';
import type { ExchangeFile } from './exchange-file';
import { type ImportOptions, importExchange } from './import-exchange';
import { type ImportProblem, placeOf, quoteValue } from './import-problem';
import { keptLogVersion } from './kept-log';
import { checkExchange, findFormatProblem } from './parse-exchange';
import { readEntries } from './read-entries';
import { readText } from './read-text';
import { parseSafeJson } from './safe-json';
import { findSchemaProblem } from './schema-problem';
import { deepestContent, type HashFunction } from './table-file';
import { hashOfRest } from './write-exchange';

/**
 * Reads an exchange file into a log. One that carries its log gives exactly that log, with every disagreement in it,
 * after the same checks as the log of a table file; the events of any other are replayed.
 * @param options how the entries are named and dated that are made of events
 * @returns the log, or the first problem with its place; also when events and log no longer say the same
 */
export async function readExchange(
  input: Uint8Array | string,
  options: ImportOptions,
  hash: HashFunction,
): Promise<Result<readonly LogEntry[], ImportProblem>> {
  const text = readText(input);
  if (!text.ok) return text;
  const json = parseSafeJson(text.value, deepestContent);
  if (!json.ok) return json;
  if (carriesLog(json.value)) return readKeptLog(json.value as unknown as ExchangeFile, hash);
  const file = checkExchange(json.value);
  return file.ok ? importExchange(file.value, options) : file;
}

/** A field of this name that is built otherwise is somebody else's, and kept like any field that is not known. */
function carriesLog(file: JsonValue): boolean {
  const log = isObject(file) ? file['log'] : undefined;
  return isObject(log) && typeof log['version'] === 'number' && Array.isArray(log['entries']);
}

const keptLogSchema = z.looseObject({
  version: z.literal(keptLogVersion),
  sha256: z.string(),
  entries: z.array(z.unknown()),
});

async function readKeptLog(
  file: ExchangeFile,
  hash: HashFunction,
): Promise<Result<readonly LogEntry[], ImportProblem>> {
  const log = file['log'] as {
    readonly version: number;
    readonly sha256: string;
    readonly entries: readonly unknown[];
  };
  const problem =
    findFormatProblem(file) ??
    findVersionProblem(log.version) ??
    findSchemaProblem(keptLogSchema, log, ['log']) ??
    findTwice(log.entries);
  if (problem !== undefined) return refuse(problem);
  const entries = readEntries(log.entries, ['log', 'entries']);
  if (!entries.ok) return entries;
  const isSame = (await hashOfRest(file, hash)) === log.sha256;
  return isSame ? entries : refuse({ place: 'log', reason: { code: 'events_changed' } });
}

function findVersionProblem(version: number): ImportProblem | undefined {
  if (version <= keptLogVersion) return undefined;
  return { place: 'log.version', reason: { code: 'newer_version', needed: version, known: keptLogVersion } };
}

function findTwice(entries: readonly unknown[]): ImportProblem | undefined {
  const seen = new Set<unknown>();
  for (const [index, entry] of entries.entries()) {
    const dot = (entry as { readonly dot?: unknown } | null)?.dot;
    if (seen.has(dot) && dot !== undefined) {
      return {
        place: placeOf(['log', 'entries', index, 'dot']),
        reason: { code: 'duplicate', found: quoteValue(dot) },
      };
    }
    seen.add(dot);
  }
  return undefined;
}
