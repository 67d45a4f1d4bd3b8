import { readFile } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { ErasedFromDisk, UnlockAnswer, WipeAnswer, WipeRequest } from '../shared/ipc/wipe';
import { packBackup, unpackBackup } from './backups/backup-file';
import type { BackupKeeper } from './backups/backup-keeper';
import type { Backups } from './backups/backups';
import type { FileDialogs } from './dialogs/file-dialogs';
import { errorCode } from './disk/atomic-write';
import { decryptFile, encryptFile } from './disk/encrypted-file';
import type { Journal } from './journal/journal';

export interface WipeServices {
  readonly journal: Pick<Journal, 'erase'>;
  readonly backups: Pick<Backups, 'erase' | 'unreachable'>;
  readonly keeper: Pick<BackupKeeper, 'withoutBackups' | 'forget'>;
  readonly dialogs: Pick<FileDialogs, 'save'>;
  /** Folders that go with the table: no place for the file that is to outlive it. */
  readonly removed: (tableId: string) => readonly string[];
  /** Folders with backups that somebody said are gone. */
  readonly passedOver: readonly string[];
  /** Removes what is remembered of exchanges of a table with these lines. */
  readonly eraseExchanges: (lines: WipeRequest['lines']) => Promise<{ readonly files: number; readonly bytes: number }>;
}

/**
 * Takes a table off this computer: writes its whole log to an encrypted file where the user wants it, reads that back
 * from the disk, opens it with the passphrase and compares, and only then removes everything else.
 */
export async function wipeTable(tableId: string, request: WipeRequest, services: WipeServices): Promise<WipeAnswer> {
  const { tableName, suggestedName, lines, passphrase } = request;
  const missing = await services.backups.unreachable(tableId);
  if (missing !== null) return { kind: 'unreachable', folder: missing.folder, code: missing.code };
  const at = new Date().toISOString();
  const { bytes, header } = await packBackup({ table: tableId, name: tableName, at }, lines);
  const saved = await services.dialogs.save({ suggestedName, content: await encryptFile(bytes, passphrase) });
  if (saved.kind !== 'saved') return saved;
  const path = saved.paths[0] as string;
  if (services.removed(tableId).some((folder) => isInside(path, folder))) return { kind: 'in-the-way' };
  // A stick that was pulled out cannot be read back either.
  const isProven = await holds(path, passphrase, header.hash).catch(() => false);
  if (!isProven) return { kind: 'not-proven' };
  try {
    const erased = await removeTable(tableId, lines, services);
    return { kind: 'wiped', path, entries: lines.length, erased, passedOver: services.passedOver };
  } catch (error) {
    return { kind: 'not-erased', path, code: errorCode(error) };
  }
}

/**
 * Removes everything that is on this computer of a table but the copy of the window. The journal goes last and in one
 * step: what is interrupted before that leaves a table that opens, to be wiped again. Throws what the file system throws.
 */
export function removeTable(
  tableId: string,
  lines: WipeRequest['lines'],
  { keeper, backups, journal, eraseExchanges }: Omit<WipeServices, 'dialogs' | 'removed' | 'passedOver'>,
): Promise<ErasedFromDisk> {
  return keeper.withoutBackups(tableId, async () => {
    keeper.forget(tableId);
    const { length } = await backups.erase(tableId);
    const exchanged = await eraseExchanges(lines);
    const { files, bytes } = await journal.erase(tableId);
    return { files: exchanged.files + files, bytes: exchanged.bytes + bytes, backups: length };
  });
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

async function holds(path: string, passphrase: string, hash: string): Promise<boolean> {
  const opened = await decryptFile(await readFile(path), passphrase);
  const read = opened.ok ? await unpackBackup(opened.value) : null;
  return read?.isWhole === true && read.header.hash === hash;
}

/** The entries of an encrypted file. */
export async function unlockFile(bytes: Uint8Array, passphrase: string): Promise<UnlockAnswer> {
  const opened = await decryptFile(bytes, passphrase);
  if (!opened.ok) return { kind: 'refused', reason: opened.refusal };
  const read = await unpackBackup(opened.value);
  return read === null ? { kind: 'refused', reason: 'newer-version' } : { kind: 'opened', lines: read.lines };
}
