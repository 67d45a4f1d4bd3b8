/** A folder that may hold backups of a table and cannot be looked into. `code` is that of the operating system. */
export interface UnreachableBackups {
  readonly folder: string;
  readonly code: string;
}
