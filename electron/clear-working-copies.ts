import type { Session } from 'electron';

/**
 * Removes what the page keeps in the browser profile. Deleting rows, or a whole database, leaves their bytes in Chromium's
 * files until it happens to rewrite them; this call removes the files (measured: the only one that does). Clearing local
 * storage also rewrites the files of session storage.
 */
export async function clearWorkingCopies(session: Session): Promise<void> {
  session.flushStorageData();
  await session.clearStorageData({ storages: ['indexdb', 'localstorage'] });
}
