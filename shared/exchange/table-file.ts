import { strToU8 } from 'fflate';
import { z } from 'zod';
import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import { type FormatHistory, isEarlier, upgraded } from '../model/format-history';
import type { Document } from '../register/document';
import { canonicalJson } from '../values/canonical-json';
import { type JsonObject, type JsonValue, jsonEquals } from '../values/json';
import { accept, type Result, refuse } from '../values/result';
import { pack, unpack } from './gzip';
import { type ImportProblem, quoteValue } from './import-problem';
import { publicLog } from './public-log';
import { readEntries } from './read-entries';
import { readText } from './read-text';
import { parseSafeJson } from './safe-json';
import { findSchemaProblem } from './schema-problem';

export const tableFileFormat = 'gebiedstafel-table';
export const tableFileVersion = 1;

/** Every step there has been from one version of the content to the next. Version 1 is the first one. */
export const tableFileHistory: FormatHistory = { version: tableFileVersion, steps: [] };

/** Largest content of a table file, unpacked, in bytes. */
export const largestUnpackedTable = 256 * 1024 * 1024;

/** Entries carry imported values inside their writes, so the content nests deeper than an exchange file may. */
export const deepestContent = 80;

/** SHA-256 of the bytes in lower-case hexadecimal. Passed in: `shared` has no cryptography of its own. */
export type HashFunction = (bytes: Uint8Array) => Promise<string>;

export interface TableFile {
  readonly log: readonly LogEntry[];
  readonly document: Document;
  /** SHA-256 of the content: the identity of this state of the table. */
  readonly id: string;
}

/**
 * One self-contained file of a table for mail and USB: a header line with format, version and hash, then the canonical
 * content (clock, entities, log), packed with gzip. Nothing private is in it.
 */
export async function writeTableFile(log: readonly LogEntry[], hash: HashFunction): Promise<Uint8Array> {
  const content = strToU8(contentText(publicLog(log)));
  const header = { format: tableFileFormat, version: tableFileVersion, sha256: await hash(content) };
  const head = strToU8(`${canonicalJson(header)}\n`);
  const bytes = new Uint8Array(head.length + content.length);
  bytes.set(head);
  bytes.set(content, head.length);
  return pack(bytes);
}

function contentText(log: readonly LogEntry[]): string {
  const document = fold(log);
  const content = { clock: document.clock, entities: entitiesOf(document), log };
  return canonicalJson(content as unknown as JsonValue);
}

function entitiesOf(document: Document): JsonValue {
  const entities = [...document.entities.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return entities as unknown as JsonValue;
}

/** Whether the bytes look like a table file rather than an exchange file. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Reads a table file. Refused: what is not packed, cut short, too large, of a newer version, changed since it was
 * written, or whose log does not tell the state it holds. One of an earlier version, or with entries of an earlier format,
 * comes out in the present one; its bytes stay as they are.
 */
export async function readTableFile(
  packed: Uint8Array,
  hash: HashFunction,
  history: FormatHistory = tableFileHistory,
): Promise<Result<TableFile, ImportProblem>> {
  const unpacked = unpack(packed, largestUnpackedTable);
  if (!unpacked.ok) return unpacked;
  const end = unpacked.value.indexOf(0x0a);
  const header = readHeader(unpacked.value.subarray(0, end === -1 ? 0 : Math.min(end, 1000)), history);
  if (!header.ok) return header;
  const content = unpacked.value.subarray(end + 1);
  if ((await hash(content)) !== header.value.sha256) return refuse({ place: '', reason: { code: 'hash_differs' } });
  return readContent(content, header.value, history);
}

const headerSchema = z.looseObject({ format: z.literal(tableFileFormat), version: z.int(), sha256: z.string() });
type Header = z.infer<typeof headerSchema>;

/** The version is looked at before anything that a newer version may have changed. */
function readHeader(line: Uint8Array, history: FormatHistory): Result<Header, ImportProblem> {
  const text = readText(line);
  const json = text.ok ? parseSafeJson(text.value) : text;
  const header = json.ok ? (json.value as Partial<Header> | null) : null;
  if (header?.format !== tableFileFormat) return refuse({ place: '', reason: { code: 'not_table_file' } });
  const { version } = header;
  if (typeof version === 'number' && version > history.version) {
    return refuse({ place: 'version', reason: { code: 'newer_version', needed: version, known: history.version } });
  }
  if (version !== history.version && !isEarlier(version, history)) {
    const allowed = Array.from({ length: history.version }, (_, at) => String(at + 1));
    return refuse({ place: 'version', reason: { code: 'not_in_list', found: quoteValue(version ?? null), allowed } });
  }
  const problem = findSchemaProblem(headerSchema, header, []);
  return problem === undefined ? accept(header as Header) : refuse(problem);
}

const contentSchema = z.looseObject({
  clock: z.looseObject({}),
  entities: z.array(z.unknown()),
  log: z.array(z.unknown()),
});

function readContent(
  bytes: Uint8Array,
  { version, sha256: id }: Header,
  history: FormatHistory,
): Result<TableFile, ImportProblem> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const json = parseSafeJson(text.value, deepestContent);
  if (!json.ok) return json;
  const isOld = isEarlier(version, history);
  const value = isOld ? upgraded(json.value as JsonObject, version, history) : json.value;
  if (value === null) return refuse({ place: 'version', reason: { code: 'not_upgraded', from: version } });
  const problem = findSchemaProblem(contentSchema, value, []);
  if (problem !== undefined) return refuse(problem);
  const content = value as unknown as Content;
  const log = readEntries(content.log, ['log']);
  if (!log.ok) return log;
  const document = fold(log.value);
  // What the steps made of the log may add up to other entities than were written; the hash has proven those.
  const isAsWritten = !isOld && log.value.every((entry, at) => entry === content.log[at]);
  const isTold = jsonEquals(document.clock, content.clock) && jsonEquals(entitiesOf(document), content.entities);
  if (isAsWritten && !isTold) return refuse({ place: 'entities', reason: { code: 'log_differs' } });
  return accept({ log: log.value, document, id });
}

interface Content {
  readonly clock: JsonValue;
  readonly entities: JsonValue;
  readonly log: readonly unknown[];
}
