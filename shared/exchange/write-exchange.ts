import { strToU8 } from 'fflate';
import type { LogEntry } from '../log/log-entry';
import { canonicalJson } from '../values/canonical-json';
import type { JsonValue } from '../values/json';
import type { ExchangeFile } from './exchange-file';
import { exportExchange } from './export-exchange';
import type { ExportOptions } from './export-options';
import { isOfSeveral, keptLogVersion, logToShare } from './kept-log';
import type { HashFunction } from './table-file';

/**
 * The exchange file of a table, lossless also when several laptops worked on it apart. Its map, sessions and events are
 * for every program; where these one after another tell less than the log, the log goes along in a field of its own,
 * with a hash of the rest, so that a reader can tell whether both still say the same (docs/EXCHANGE.md, "Several laptops").
 */
export async function writeExchange(
  log: readonly LogEntry[],
  options: ExportOptions,
  hash: HashFunction,
): Promise<ExchangeFile> {
  const { log: _earlier, ...events } = exportExchange(log, options);
  const file = events as ExchangeFile;
  if (!isOfSeveral(log)) return file;
  const kept = { version: keptLogVersion, sha256: await hashOfRest(file, hash), entries: logToShare(log, options) };
  return { ...file, log: kept };
}

/** The identity of everything in an exchange file but its log, whatever the order of its fields. */
export function hashOfRest({ log: _log, ...rest }: ExchangeFile, hash: HashFunction): Promise<string> {
  return hash(strToU8(canonicalJson(rest as unknown as JsonValue)));
}
