import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { makePrivate } from '../disk/private-files';
import { kindOfBackup } from './backup-slots';

/** Makes the backups in a folder that a person chose private, and nothing else that lies there. */
export async function makeBackupsPrivate(chosen: string): Promise<void> {
  for (const entry of await readdir(chosen, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isDirectory()) continue;
    const table = path.join(chosen, entry.name);
    const names = await readdir(table).catch(() => []);
    if (names.some((name) => kindOfBackup(name) !== null)) await makePrivate(table);
  }
}
