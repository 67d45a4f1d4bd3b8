import type { BrowserWindow } from 'electron';
import type { Language } from '../shared/i18n/language';
import type { PageFailure } from '../shared/ipc/app-info';
import type { BackupKeeper } from './backups/backup-keeper';
import { closesUnsaved } from './dialogs/ask-unsaved';
import type { Journal } from './journal/journal';
import { tellNotStarted } from './not-started';
import { flushBeforeClose } from './pages/close-protocol';
import { reloadAfterFailure } from './pages/page-failure';
import type { SettingsStore } from './settings/settings';
import type { ProjectorWindow } from './windows/projector-window';

interface Services {
  readonly journal: Journal;
  readonly keeper: BackupKeeper;
  readonly store: SettingsStore;
  readonly projector: ProjectorWindow;
  readonly language: () => Language;
  readonly dataFolder: string;
  /** The window is closing, or stays after all. */
  readonly onClosing: (isClosing: boolean) => void;
}

interface WatchedPage {
  /** The page is done, but for this many changes that could not be saved. */
  readonly pageIsFlushed: (unsaved: number) => void;
  /** Why the page that is there now was loaded again without being asked, if it was. */
  readonly recoveredFrom: () => PageFailure | null;
}

/** Watches the facilitator's page: what ends, reloads or closes it loses nothing of what was under way. */
export function watchFacilitatorPage(window: BrowserWindow, services: Services): WatchedPage {
  const { journal, keeper, store, projector, language, dataFolder, onClosing } = services;
  let reported: PageFailure | null = null;
  let failure: PageFailure | null = null;
  reloadAfterFailure(window, (justNow) => {
    reported = justNow;
    if (!justNow.isReloaded) void giveUp(justNow.reason);
  });
  // A page that keeps failing leaves an empty window: what is safe is said in another one, which ends the program.
  const giveUp = async (reason: string): Promise<void> => {
    await keeper.finish().catch(() => {});
    await journal.close().catch(() => {});
    await tellNotStarted({ kind: 'keeps-failing', folder: dataFolder, code: reason }, language());
    window.destroy();
  };
  // Before anybody watched: nobody else will load it again.
  if (window.webContents.isCrashed()) window.webContents.reload();
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    failure = reported;
    reported = null;
    // A page that loads again is a new replica, which starts a journal file of its own.
    void keeper.finish().then(() => journal.close());
  });
  window.on('close', () => {
    store.rememberWindow({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  const pageIsFlushed = flushBeforeClose(window, {
    closesUnsaved: (unsaved) => closesUnsaved(window, unsaved, language()),
    onClosing,
    afterFlush: async () => {
      await keeper.finish();
      await journal.close();
      await store.flush();
    },
  });
  window.once('closed', () => projector.close());
  return { pageIsFlushed, recoveredFrom: () => failure };
}
