/** Below this the disk is nearly full: there is time to make room before anything is lost. In bytes. */
export const lowSpace = 200 * 1024 * 1024;

/** How the disk of the data folder is doing, and the backups. */
export interface DiskState {
  /** Bytes that this user may still write; null when the system does not tell. */
  readonly free: number | null;
  readonly isLow: boolean;
  /** Why the last backup could not be written: the code of the operating system; null when it was. */
  readonly backupProblem: string | null;
}

export const initialDiskState: DiskState = { free: null, isLow: false, backupProblem: null };
