import type { UnreachableBackups } from '../../shared/ipc/unreachable-backups';

/** What somebody says of a folder that cannot be reached: it can be now, it will never be, or leave it. */
export type UnreachableChoice = 'again' | 'gone' | 'leave';

interface Asking<Answer> {
  /** The folder that kept an answer from being given; null when none did. */
  readonly missing: (answer: Answer) => UnreachableBackups | null;
  readonly ask: (missing: UnreachableBackups) => Promise<UnreachableChoice>;
  readonly forget: (folder: string) => void;
}

/**
 * Carries out what has to reach every folder that ever held backups. Nothing is passed over in silence: for one that
 * cannot be reached somebody puts in the stick, or says that the folder is gone, or leaves it, which changes nothing.
 * @param work changes nothing when it answers that a folder is missing; gets the folders that were said to be gone
 */
export async function withBackupFolders<Answer>(
  work: (gone: readonly string[]) => Promise<Answer>,
  { missing, ask, forget }: Asking<Answer>,
): Promise<Answer> {
  const gone: string[] = [];
  for (;;) {
    const answer = await work(gone);
    const found = missing(answer);
    if (found === null) return answer;
    const choice = await ask(found);
    if (choice === 'leave') return answer;
    if (choice !== 'gone') continue;
    forget(found.folder);
    gone.push(found.folder);
  }
}
