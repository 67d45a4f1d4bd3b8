import { readFile } from 'node:fs/promises';
import type { UnlockAnswer, WipeAnswer, WipeRequest } from '../shared/ipc/wipe';
import { errorCode } from './atomic-write';
import { packBackup, unpackBackup } from './backup-file';
import type { BackupKeeper } from './backup-keeper';
import type { Backups } from './backups';
import { decryptFile, encryptFile } from './encrypted-file';
import type { FileDialogs } from './file-dialogs';
import type { Journal } from './journal';

export interface WipeServices {
  readonly journal: Pick<Journal, 'erase'>;
  readonly backups: Pick<Backups, 'erase'>;
  readonly keeper: Pick<BackupKeeper, 'withoutBackups' | 'forget'>;
  readonly dialogs: Pick<FileDialogs, 'save'>;
}

/**
 * Takes a table off this computer: writes its whole log to an encrypted file where the user wants it, reads that back
 * from the disk, opens it with the passphrase and compares, and only then removes journal and backups.
 */
export async function wipeTable(tableId: string, request: WipeRequest, services: WipeServices): Promise<WipeAnswer> {
  const { tableName, suggestedName, lines, passphrase } = request;
  const at = new Date().toISOString();
  const { bytes, header } = await packBackup({ table: tableId, name: tableName, at }, lines);
  const saved = await services.dialogs.save({ suggestedName, content: await encryptFile(bytes, passphrase) });
  if (saved.kind !== 'saved') return saved;
  const path = saved.paths[0] as string;
  // A stick that was pulled out cannot be read back either.
  const isProven = await holds(path, passphrase, header.hash).catch(() => false);
  if (!isProven) return { kind: 'not-proven' };
  try {
    return await services.keeper.withoutBackups(tableId, async () => {
      services.keeper.forget(tableId);
      const { files, bytes: removed } = await services.journal.erase(tableId);
      const backups = await services.backups.erase(tableId);
      return { kind: 'wiped', path, entries: lines.length, erased: { files, bytes: removed, backups: backups.length } };
    });
  } catch (error) {
    return { kind: 'not-erased', path, code: errorCode(error) };
  }
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
