import path from 'node:path';
import type { ImportProblem } from '../../../shared/exchange/import-problem';
import { readExchange } from '../../../shared/exchange/read-exchange';
import { readTableFile } from '../../../shared/exchange/table-file';
import type { FoundProblem, PartKind } from '../../../shared/health/checked-part';
import { fold } from '../../../shared/log/fold';
import type { LogEntry } from '../../../shared/log/log-entry';
import { contentOf } from '../../../shared/model/content-of';
import { addressOf } from '../../../shared/sync/object-key';
import { isObject, type JsonValue } from '../../../shared/values/json';
import { backupVersion } from '../../backups/backup-file';
import { errorCode } from '../../disk/atomic-write';
import { encryptedMagic } from '../../disk/encrypted-file';
import { sha256 } from '../../disk/sha256';
import { scanJournal } from '../../journal/journal-line';
import { hashInKey } from '../../sync/hash';
import { readOnlyFiles } from '../read-only-files';
import { type Reading, readingOf } from '../reading';
import { checkArchive } from './check-archive';
import { checkBackup } from './check-backups';
import { checkSnapshot } from './check-snapshots';
import { understood } from './entries';

/** What a file is meant to be, by its name: a damaged one does not say it any more. Null: nothing of ours. */
export function kindOfFile(file: string): PartKind | null {
  const name = path.basename(file).toLowerCase();
  if (name.endsWith('.gebiedstafel')) return 'table-file';
  if (name.endsWith('.gtbackup')) return 'backup';
  if (name.endsWith('.zip')) return 'archive';
  if (name.endsWith('.jsonl')) return 'journal-file';
  if (name.endsWith('.gts')) return 'place-object';
  if (!name.endsWith('.json')) return null;
  return /^\d{8}t\d{9}z-[0-9a-f]{8}\.json$/.test(name) ? 'snapshot' : 'exchange-file';
}

/** Reads one file back, whatever of ours it is. The first reading is that of the file itself. */
export async function checkFile(file: string): Promise<readonly Reading[]> {
  let bytes: Uint8Array;
  const named = kindOfFile(file) ?? 'table-file';
  try {
    bytes = await readOnlyFiles.readFile(file);
  } catch (error) {
    const code = errorCode(error);
    const problem: FoundProblem = code === 'ENOENT' ? { code: 'missing' } : { code: 'unreadable', detail: code };
    return [readingOf(file, named, { problem })];
  }
  const kind = await kindOfBytes(bytes, named);
  switch (kind) {
    case 'backup':
      return [await checkBackup(file, null)];
    case 'snapshot':
      return [await checkSnapshot(file, null)];
    case 'archive':
      return checkArchive(file, bytes);
    case 'journal-file':
      return [checkJournalFile(file, bytes)];
    case 'locked-file':
      return [readingOf(file, kind, { problem: { code: 'locked' } })];
    case 'place-object': {
      const isRight = path.basename(file).slice(9, -4).toLowerCase() === hashInKey(bytes);
      const code = bytes.length === 0 ? 'empty' : 'damaged';
      return [readingOf(file, kind, { problem: isRight ? null : { code } })];
    }
    default:
      return [await checkTable(file, kind, bytes)];
  }
}

/** The first bytes say what a file is when they are whole, and stand above its name. */
async function kindOfBytes(bytes: Uint8Array, named: PartKind): Promise<PartKind> {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (start.startsWith('PK')) return 'archive';
  if (start.startsWith(encryptedMagic)) return 'locked-file';
  if (start.startsWith('gebiedstafel-journal ')) return 'journal-file';
  if (named === 'table-file' && (await backupVersion(bytes.subarray(0, 16 * 1024))) > 0) return 'backup';
  return named === 'table-file' && /^\s*\{/.test(start) ? 'exchange-file' : named;
}

/** One file of a journal by itself: whether lines before or after it are gone, only the whole journal tells. */
function checkJournalFile(file: string, bytes: Uint8Array): Reading {
  const { records, broken, end, newerVersion } = scanJournal(bytes);
  const { log, newer, strange } = understood(records.filter(({ number }) => number > 0).map(({ value }) => value));
  const code =
    newerVersion !== null || newer > 0
      ? 'newer'
      : bytes.length === 0
        ? 'empty'
        : broken.length > 0 || strange > 0 || records.length === 0
          ? 'damaged'
          : end < bytes.length
            ? 'cut-short'
            : null;
  const problem: FoundProblem | null = code === null ? null : { code };
  return readingOf(file, 'journal-file', { log, keepsPrivate: true, problem });
}

async function checkTable(file: string, kind: PartKind, bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return readingOf(file, kind, { problem: { code: 'empty' } });
  if (kind === 'table-file') {
    const read = await readTableFile(bytes, sha256);
    if (!read.ok) return readingOf(file, kind, { problem: problemOf(read.refusal) });
    return readingOf(file, kind, { table: tableOf(read.value.log), log: read.value.log });
  }
  const replica = `file-${(await sha256(bytes)).slice(0, 16)}`;
  const read = await readExchange(bytes, { replica }, sha256);
  if (!read.ok) return readingOf(file, kind, { problem: problemOf(read.refusal) });
  const isReplayed = !hasLog(bytes);
  return readingOf(file, kind, { table: tableOf(read.value), log: read.value, isReplayed });
}

function problemOf(reason: ImportProblem): FoundProblem {
  const { code } = reason.reason;
  if (code === 'newer_version') return { code: 'newer', reason };
  return { code: code === 'cut_short' || code === 'cut_off' ? 'cut-short' : 'damaged', reason };
}

/** Of a file that was read: whether its lines are those of the table, or were made of its events. */
function hasLog(bytes: Uint8Array): boolean {
  const file = JSON.parse(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  ) as JsonValue;
  const log = isObject(file) ? file['log'] : undefined;
  return isObject(log) && Array.isArray(log['entries']);
}

/** The id of the table that a log tells of; null when it tells none. */
export const tableOf = (log: readonly LogEntry[]): string | null => contentOf(fold(log)).table?.id ?? null;

/** The address under which an object lies, told by a file name of the mirror and the name of the table there. */
export function keyOfMirrored(table: string, name: string): string | null {
  const found = /^([a-z2-7]{12})-(\d{8}-[a-z2-7]{52}\.gts)$/.exec(name);
  const key = found === null ? '' : `v1/tables/${table}/${found[1]}/${found[2]}`;
  return addressOf(key) === null ? null : key;
}
