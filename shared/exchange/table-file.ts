import { strToU8 } from 'fflate';
import { z } from 'zod';
import { fold } from '../log/fold';
import { type LogEntry, logEntrySchema } from '../log/log-entry';
import { isPlainEntry } from '../log/plain-entry';
import { type JsonValue, jsonEquals } from '../model/json';
import { accept, type Result, refuse } from '../model/result';
import type { Document } from '../register/document';
import { canonicalJson } from './canonical-json';
import { pack, unpack } from './gzip';
import { type ImportProblem, quoteValue } from './import-problem';
import { publicLog } from './public-log';
import { readText } from './read-text';
import { parseSafeJson } from './safe-json';
import { findSchemaProblem } from './schema-problem';

export const tableFileFormat = 'gebiedstafel-table';
export const tableFileVersion = 1;

/** Largest content of a table file, unpacked, in bytes. */
export const largestUnpackedTable = 256 * 1024 * 1024;

/** Entries carry imported values inside their writes, so the content nests deeper than an exchange file may. */
const deepestContent = 80;

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
 * written, or whose log does not tell the state it holds.
 */
export async function readTableFile(packed: Uint8Array, hash: HashFunction): Promise<Result<TableFile, ImportProblem>> {
  const unpacked = unpack(packed, largestUnpackedTable);
  if (!unpacked.ok) return unpacked;
  const end = unpacked.value.indexOf(0x0a);
  const header = readHeader(unpacked.value.subarray(0, end === -1 ? 0 : Math.min(end, 1000)));
  if (!header.ok) return header;
  const content = unpacked.value.subarray(end + 1);
  if ((await hash(content)) !== header.value) return refuse({ place: '', reason: { code: 'hash_differs' } });
  return readContent(content, header.value);
}

const headerSchema = z.looseObject({ format: z.literal(tableFileFormat), version: z.int(), sha256: z.string() });

/** The hash named in the header. The version is looked at before anything that a newer version may have changed. */
function readHeader(line: Uint8Array): Result<string, ImportProblem> {
  const text = readText(line);
  const json = text.ok ? parseSafeJson(text.value) : text;
  const header = json.ok ? (json.value as Partial<z.infer<typeof headerSchema>> | null) : null;
  if (header?.format !== tableFileFormat) return refuse({ place: '', reason: { code: 'not_table_file' } });
  if (typeof header.version === 'number' && header.version > tableFileVersion) {
    const reason = { code: 'newer_version', needed: header.version, known: tableFileVersion } as const;
    return refuse({ place: 'version', reason });
  }
  if (header.version !== tableFileVersion) {
    const reason = { code: 'not_in_list', found: quoteValue(header.version ?? null), allowed: ['1'] } as const;
    return refuse({ place: 'version', reason });
  }
  const problem = findSchemaProblem(headerSchema, header, []);
  return problem === undefined ? accept(String(header.sha256)) : refuse(problem);
}

const contentSchema = z.looseObject({
  clock: z.looseObject({}),
  entities: z.array(z.unknown()),
  log: z.array(z.unknown()),
});

function readContent(bytes: Uint8Array, id: string): Result<TableFile, ImportProblem> {
  const text = readText(bytes);
  if (!text.ok) return text;
  const json = parseSafeJson(text.value, deepestContent);
  if (!json.ok) return json;
  const problem = findSchemaProblem(contentSchema, json.value, []) ?? findEntryProblem(json.value);
  if (problem !== undefined) return refuse(problem);
  const content = json.value as unknown as { clock: JsonValue; entities: JsonValue; log: readonly LogEntry[] };
  const document = fold(content.log);
  const isTold = jsonEquals(document.clock, content.clock) && jsonEquals(entitiesOf(document), content.entities);
  if (!isTold) return refuse({ place: 'entities', reason: { code: 'log_differs' } });
  return accept({ log: content.log, document, id });
}

function findEntryProblem(content: JsonValue): ImportProblem | undefined {
  const { log } = content as unknown as { log: readonly { readonly v?: unknown }[] };
  for (const [index, entry] of log.entries()) {
    const version: unknown = entry?.v;
    if (typeof version === 'number' && version > 1) {
      return { place: `log[${index}].v`, reason: { code: 'newer_version', needed: version, known: 1 } };
    }
    if (isPlainEntry(entry)) continue;
    const problem = findSchemaProblem(logEntrySchema, entry, ['log', index]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
