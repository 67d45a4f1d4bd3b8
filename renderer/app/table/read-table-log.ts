import { apply } from '../../../shared/commands/apply';
import { type ImportProblem, importProblemLine } from '../../../shared/exchange/import-problem';
import { readExchange } from '../../../shared/exchange/read-exchange';
import { isPacked, readTableFile } from '../../../shared/exchange/table-file';
import type { Language } from '../../../shared/i18n/language';
import { fold } from '../../../shared/log/fold';
import type { Laptop, LogEntry } from '../../../shared/log/log-entry';
import { nextPosition } from '../../../shared/log/position';
import { EntryMarks } from '../../../shared/log/provenance';
import { contentOf } from '../../../shared/model/content-of';
import { placeUnplaced } from '../../../shared/placement/place-unplaced';
import { dotOf, parseDot } from '../../../shared/register/register';
import { accept, type Result, refuse } from '../../../shared/values/result';
import { notBefore } from '../clock';
import { sha256 } from '../sha256';

export interface Reader {
  readonly replica: string;
  readonly now: string;
  readonly language: Language;
  readonly laptop?: Laptop | undefined;
}

/** The log in a table file or an exchange file, or a sentence that says where and why it was refused. */
export async function readTableLog(bytes: Uint8Array, reader: Reader): Promise<Result<readonly LogEntry[], string>> {
  const read = await readPlainLog(bytes, reader);
  return read.ok ? accept(withPlaces(read.value, reader)) : read;
}

/**
 * As `readTableLog`, exactly as the file has it.
 * @param told called now and then with how many events of a file of events have been read, and of how many
 */
export async function readPlainLog(
  bytes: Uint8Array,
  reader: Reader,
  told?: (done: number, of: number) => void,
): Promise<Result<readonly LogEntry[], string>> {
  const read = isPacked(bytes) ? await readPacked(bytes) : await readEvents(bytes, reader, told);
  return read.ok ? read : refuse(importProblemLine(read.refusal, reader.language));
}

async function readPacked(bytes: Uint8Array): Promise<Result<readonly LogEntry[], ImportProblem>> {
  const file = await readTableFile(bytes, sha256);
  return file.ok ? accept(file.value.log) : file;
}

/**
 * Who wrote the entries that are made of events is the file: under a name made of its content, so that the same file is
 * known again at any later start, and a changed file is never taken for it.
 */
async function readEvents(
  bytes: Uint8Array,
  reader: Reader,
  told: ((done: number, of: number) => void) | undefined,
): Promise<Result<readonly LogEntry[], ImportProblem>> {
  const replica = `file-${(await sha256(bytes)).slice(0, 20)}`;
  const options = { replica, importedAt: reader.now, ...(told === undefined ? {} : { told }) };
  return readExchange(bytes, options, sha256);
}

/** Writes down where elements without a place are put, so that later additions do not shift them (promise 3). */
export function withPlaces(log: readonly LogEntry[], reader: Reader): readonly LogEntry[] {
  const document = fold(log);
  const content = contentOf(document);
  const positions = [...placeUnplaced(content)].map(([id, position]) => ({ id, position }));
  if (positions.length === 0) return log;
  const { counter } = log.reduce(
    (highest, { dot }) => {
      const parsed = parseDot(dot);
      return parsed.replica === reader.replica && parsed.counter > highest.counter ? parsed : highest;
    },
    { counter: 0 },
  );
  const placed = apply(
    document,
    { type: 'moveElements', positions, automatic: true },
    {
      dot: dotOf(reader.replica, counter + 1),
      at: notBefore(reader.now, log.at(-1)?.at),
      language: reader.language,
      ...nextPosition(log, content),
    },
  );
  if (!placed.ok) return log;
  return [...log, new EntryMarks(reader.replica, log, () => reader.laptop).mark(placed.value)];
}
