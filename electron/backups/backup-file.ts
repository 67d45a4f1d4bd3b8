import { once } from 'node:events';
import { promisify } from 'node:util';
import { constants, createGunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { JournalLine } from '../../shared/ipc/journal';
import type { LogEntry } from '../../shared/log/log-entry';
import { noHash, scanJournal, writtenRecord } from '../journal/journal-line';

/*
 * A backup is the whole log of a table in one file: a magic line, a record about the file, and the entries as records
 * of the journal (see journal-line.ts), all packed with gzip. Every line proves itself, so that a backup that is cut
 * off still gives what is in front of the cut.
 */
export const knownBackupVersion = 1;
const magic = `gebiedstafel-backup ${knownBackupVersion}\n`;
const anyMagic = /^gebiedstafel-backup (\d+)\n/;

/** A backup of a newer version stands where one was to be written: it stays. */
export class NewerBackup extends Error {
  readonly code = 'newer-version';
}

/** Refuses to touch what a newer version made. */
export async function refuseNewer(firstBytes: Uint8Array): Promise<void> {
  if ((await backupVersion(firstBytes)) > knownBackupVersion) throw new NewerBackup('made by a newer version');
}

export interface BackupHeader {
  readonly format: 'gebiedstafel-backup';
  readonly version: 1;
  readonly table: string;
  readonly name: string;
  readonly at: string;
  readonly count: number;
  readonly lastAt: string | null;
  /** Hash of the last line: two backups with the same hash hold the same log. */
  readonly hash: string;
}

const headerSchema: z.ZodType<BackupHeader> = z.object({
  format: z.literal('gebiedstafel-backup'),
  version: z.literal(1),
  table: z.string(),
  name: z.string(),
  at: z.string(),
  count: z.int().nonnegative(),
  lastAt: z.string().nullable(),
  hash: z.string(),
});

export interface ReadBackup {
  readonly header: BackupHeader;
  readonly lines: readonly JournalLine[];
  readonly isWhole: boolean;
}

/** @param lines numbered from 1, without gaps */
export async function packBackup(
  about: Pick<BackupHeader, 'table' | 'name' | 'at'>,
  lines: readonly JournalLine[],
): Promise<{ readonly bytes: Uint8Array; readonly header: BackupHeader }> {
  let previous = noHash;
  const written = lines.map(({ n, entry }) => {
    const record = writtenRecord(n, entry, previous);
    previous = record.hash;
    return record.line;
  });
  const header: BackupHeader = {
    format: 'gebiedstafel-backup',
    version: 1,
    ...about,
    count: lines.length,
    lastAt: lines.at(-1)?.entry.at ?? null,
    hash: previous,
  };
  const text = magic + writtenRecord(0, header, noHash).line + written.join('');
  return { bytes: await promisify(gzip)(text, { level: 4 }), header };
}

/** The format of a backup, from its first bytes; 0 for what is none. */
export async function backupVersion(firstBytes: Uint8Array): Promise<number> {
  return Number(anyMagic.exec((await unzip(firstBytes)).toString('latin1', 0, 64))?.[1] ?? 0);
}

/** Reads a backup, whole or in part; null when it does not even say what it is. A newer version is null too. */
export async function unpackBackup(packed: Uint8Array): Promise<ReadBackup | null> {
  const bytes = await unzip(packed);
  if (anyMagic.exec(bytes.toString('latin1', 0, 64))?.[1] !== String(knownBackupVersion)) return null;
  const { records } = scanJournal(bytes);
  const header = headerSchema.safeParse(records.find(({ number }) => number === 0)?.value).data;
  if (header === undefined) return null;
  const numbered = records.filter(({ number }) => number > 0);
  const lines = numbered.map(({ number, value }) => ({ n: number, entry: value as LogEntry }));
  const isWhole = lines.length === header.count && (numbered.at(-1)?.hash ?? noHash) === header.hash;
  return { header, lines, isWhole };
}

/** The record about the file, from its first bytes; null when it is damaged. */
export async function backupHeader(firstBytes: Uint8Array): Promise<BackupHeader | null> {
  return (await unpackBackup(firstBytes))?.header ?? null;
}

/** Everything in front of a cut or of damage. */
async function unzip(packed: Uint8Array): Promise<Buffer> {
  const stream = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(stream, 'end').catch(() => {});
  stream.end(packed);
  await ended;
  return Buffer.concat(chunks);
}
