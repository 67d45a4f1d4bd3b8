import type { UnreachableBackups } from '../../shared/ipc/unreachable-backups';

/** A folder that may hold backups of a table and cannot be looked into, as when a stick was pulled out. */
export class UnreachableFolder extends Error implements UnreachableBackups {
  readonly folder: string;
  readonly code: string;

  constructor({ folder, code }: UnreachableBackups) {
    super(`${folder}: ${code}`);
    this.folder = folder;
    this.code = code;
  }
}
