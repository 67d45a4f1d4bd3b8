import { describe, expect, it } from 'vitest';
import { type UnreachableChoice, withBackupFolders } from '../../../electron/backups/with-backup-folders';
import type { UnreachableBackups } from '../../../shared/ipc/unreachable-backups';

/** Work that needs two folders, and somebody who answers in order. */
async function erasing(...answers: readonly (UnreachableChoice | 'put in')[]) {
  const [missing, said] = [new Set(['E:\\kopie', 'F:\\kopie']), [...answers]];
  const asked: string[] = [];
  let passedOver: readonly string[] = [];
  const work = async (gone: readonly string[]): Promise<UnreachableBackups | 'erased'> => {
    passedOver = [...gone];
    const [folder] = missing;
    return folder === undefined ? 'erased' : { folder, code: 'ENOENT' };
  };
  const answer = await withBackupFolders(work, {
    missing: (given) => (given === 'erased' ? null : given),
    ask: async ({ folder }) => {
      asked.push(folder);
      const choice = said.shift();
      if (choice === undefined) throw new Error(`asked once more for ${folder}`);
      if (choice !== 'put in') return choice;
      missing.delete(folder);
      return 'again';
    },
    forget: (folder) => void missing.delete(folder),
  });
  return { answer, asked, passedOver };
}

describe('erasing with a folder of backups that cannot be reached', () => {
  it.each([
    ['is put in', ['put in', 'put in'], 'erased', 2],
    ['is put in after another try', ['again', 'put in', 'gone'], 'erased', 3],
    ['is said to be gone', ['gone', 'gone'], 'erased', 2],
    ['is left', ['leave'], { folder: 'E:\\kopie', code: 'ENOENT' }, 1],
    ['is gone, and the next is left', ['gone', 'leave'], { folder: 'F:\\kopie', code: 'ENOENT' }, 2],
  ] as const)('R-BACKUP-5 asks for each by its name until it %s', async (_how, answers, outcome, times) => {
    const { answer, asked, passedOver } = await erasing(...answers);
    expect(answer).toEqual(outcome);
    expect(asked).toHaveLength(times);
    expect(passedOver).toHaveLength(answers.filter((choice) => choice === 'gone').length);
  });
});
