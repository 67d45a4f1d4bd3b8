import { expect, it } from 'vitest';
import { DiskWatch } from '../../../electron/disk/disk-watch';
import { type DiskState, lowSpace } from '../../../shared/ipc/disk';

function watched(free: readonly (number | Error)[]) {
  const told: DiskState[] = [];
  const left = [...free];
  const watch = new DiskWatch({
    folder: '/data',
    onChange: (state) => told.push(state),
    freeSpace: async () => {
      const next = left.shift() ?? 0;
      if (next instanceof Error) throw next;
      return next;
    },
  });
  return { watch, told };
}

it('R-SAVE-12 tells that room is getting short, how much is left, and that there is room again', async () => {
  const { watch, told } = watched([lowSpace * 2, lowSpace - 1, lowSpace - 1, lowSpace - 9, lowSpace]);
  for (let time = 0; time < 5; time += 1) await watch.look();
  expect(told.map(({ isLow, free }) => [isLow, free])).toEqual([
    [true, lowSpace - 1],
    [true, lowSpace - 9],
    [false, lowSpace],
  ]);
});

it('R-SAVE-12 tells of a backup that failed, once, and when one succeeded again', () => {
  const { watch, told } = watched([]);
  for (const code of [null, 'EACCES', 'EACCES', null]) watch.noteBackup(code);
  expect(told.map(({ backupProblem }) => backupProblem)).toEqual(['EACCES', null]);
});

it('a system that does not tell its free space raises no alarm', async () => {
  const { watch, told } = watched([new Error('ENOSYS')]);
  await watch.look();
  expect([watch.state.isLow, told]).toEqual([false, []]);
});

it('looks at the real disk', async () => {
  const watch = new DiskWatch({ folder: '.', onChange: () => {} });
  await watch.look();
  expect(watch.state.free).toBeGreaterThan(0);
});
