import type { BackupKind } from '../../shared/ipc/backups';

/** How long the backups of hours and of days are kept, in milliseconds. */
const hoursKept = 24 * 3_600_000;
const daysKept = 31 * 24 * 3_600_000;

export const backupExtension = '.gtbackup';
export const currentFile = `current${backupExtension}`;
export const previousFile = `previous${backupExtension}`;

export const hourFile = (at: Date): string => `hour ${at.toISOString().slice(0, 13)}${backupExtension}`;
export const dayFile = (at: Date): string => `day ${at.toISOString().slice(0, 10)}${backupExtension}`;

const names = /^(?:(current|previous)|(hour) (\d{4}-\d{2}-\d{2}T\d{2})|(day) (\d{4}-\d{2}-\d{2}))\.gtbackup$/;

/** What a file in the folder of backups is; null for what is none of ours. */
export function kindOfBackup(file: string): BackupKind | null {
  const found = names.exec(file);
  return ((found?.[1] ?? found?.[2] ?? found?.[4]) as BackupKind | undefined) ?? null;
}

/** Whether a backup has had its time. One from the future has not: a clock was set back. */
export function isOutdated(file: string, now: Date): boolean {
  const found = names.exec(file);
  const hour = found?.[3];
  const day = found?.[5];
  if (hour !== undefined) return now.getTime() - Date.parse(`${hour}:00:00Z`) > hoursKept;
  return day !== undefined && now.getTime() - Date.parse(`${day}T00:00:00Z`) > daysKept;
}
