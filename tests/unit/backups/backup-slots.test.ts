import { expect, it } from 'vitest';
import { dayFile, hourFile, isOutdated, kindOfBackup } from '../../../electron/backups/backup-slots';

const at = new Date('2026-11-24T09:30:00Z');
const later = (milliseconds: number) => new Date(Date.parse('2026-11-24T09:00:00Z') + milliseconds);
const hour = 3_600_000;

it('R-BACKUP-2 a backup of an hour has its time for a day, one of a day for a month, the last two for ever', () => {
  expect([hourFile(at), dayFile(at)]).toEqual(['hour 2026-11-24T09.gtbackup', 'day 2026-11-24.gtbackup']);
  expect([24 * hour, 24 * hour + 1].map((passed) => isOutdated(hourFile(at), later(passed)))).toEqual([false, true]);
  const monthLater = Date.parse('2026-12-25T00:00:00Z');
  expect([0, 1].map((more) => isOutdated(dayFile(at), new Date(monthLater + more)))).toEqual([false, true]);
  for (const file of ['current.gtbackup', 'previous.gtbackup', 'brief.txt']) {
    expect([file, isOutdated(file, new Date('2036-01-01'))]).toEqual([file, false]);
  }
});

it('R-BACKUP-3 a backup from the future has not had its time', () => {
  expect([hourFile(at), dayFile(at)].map((file) => isOutdated(file, new Date('2020-01-01')))).toEqual([false, false]);
});

it('R-BACKUP-1 a file says what it is by its whole name', () => {
  const kinds = ['current', 'previous', 'hour 2026-11-24T09', 'day 2026-11-24'].map((name) =>
    kindOfBackup(`${name}.gtbackup`),
  );
  expect(kinds).toEqual(['current', 'previous', 'hour', 'day']);
  const others = [
    'current',
    'xcurrent.gtbackup',
    'current.gtbackup.tmp',
    'day 2026-11.gtbackup',
    'hour 2026-11-24.gtbackup',
  ];
  expect(others.map(kindOfBackup)).toEqual(others.map(() => null));
});
