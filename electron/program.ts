import path from 'node:path';
import { app, type BrowserWindow, safeStorage, session } from 'electron';
import type { Language } from '../shared/i18n/language';
import { argumentSchemas } from '../shared/ipc/define-call';
import { facilitatorCalls } from '../shared/ipc/facilitator-calls';
import { projectorCalls } from '../shared/ipc/projector-calls';
import { BackupKeeper } from './backups/backup-keeper';
import { Backups } from './backups/backups';
import { makeBackupsPrivate } from './backups/private-backups';
import { FileDialogs } from './dialogs/file-dialogs';
import { OpenedFiles } from './dialogs/opened-files';
import { diskFileSystem } from './disk/atomic-write';
import { backupFolderPath } from './disk/data-folder';
import { DiskWatch } from './disk/disk-watch';
import { makePrivate } from './disk/private-files';
import { facilitatorHandlers } from './facilitator-handlers';
import { watchFacilitatorPage } from './facilitator-page';
import { Journal } from './journal/journal';
import { systemLanguage } from './language';
import type { ApplicationMenu } from './menu/menu';
import { firstPaint, pageMark, writePicture } from './output/picture';
import { hallSession } from './pages/hall-session';
import { answerCalls, tell } from './pages/ipc';
import { SettingsStore } from './settings/settings';
import type { Snapshots } from './snapshots/snapshots';
import type { Switches } from './switches';
import type { Places } from './sync/places';
import { systemProxy } from './sync/system-proxy';
import { ProjectorWindow } from './windows/projector-window';
import { keepWithinReach } from './windows/reachable-window';

/** What the first window leaves to the program. */
export interface ProgramStart {
  /** Of the facilitator; its page has loaded. */
  readonly window: BrowserWindow;
  readonly dataFolder: string;
  /** Folder of the built pages. */
  readonly pages: string;
  /** Folder of the preloads. */
  readonly preloads: string;
  readonly switches: Switches;
  readonly menu: ApplicationMenu;
  /** The window is closing, or stays after all. */
  readonly onClosing: (isClosing: boolean) => void;
  /** Whether the program that had the data folder before ended without giving it back. */
  readonly isLockTakenOver: boolean;
  /** When the main process began and when Electron was ready, in milliseconds since 1970. */
  readonly moments: { readonly main: number; readonly ready: number };
}

/** What the operating system, the menu, and an error that nobody caught may ask of the program. */
export interface RunningProgram {
  readonly language: () => Language;
  readonly projector: ProjectorWindow;
  /** Ends what is half done: writes sentinels, closes files. */
  readonly secure: () => Promise<void>;
  /** @param file absolute path */
  readonly openFile: (file: string) => Promise<void>;
}

/** Everything behind the first window: journals, backups, the hall, and the answers to what the page asks. */
export function runProgram(begun: ProgramStart): RunningProgram {
  const { window, dataFolder, pages, preloads, switches, menu, onClosing } = begun;
  const facilitator = () => (window.isDestroyed() ? null : window);
  const store = new SettingsStore(dataFolder);
  const language = () => store.settings.language ?? systemLanguage(app.getPreferredSystemLanguages());
  const usualFolder = backupFolderPath(dataFolder, switches.backupFolder);
  const backups = new Backups({
    folder: () => store.backupFolder ?? usualFolder,
    usualFolder,
    earlierFolders: () => store.earlierBackupFolders,
  });
  const journal = new Journal({
    dataFolder,
    copiesOf: async (tableId) => [
      ...(await backups.storedCopies(tableId)),
      ...(await (await import('./snapshots/snapshot-copy')).snapshotCopies(dataFolder, tableId, diskFileSystem)),
    ],
  });
  const disk = new DiskWatch({
    folder: dataFolder,
    onChange: (state) => tell('facilitator', facilitator(), 'disk:onChange', state),
  });
  const keeper = new BackupKeeper({ journal, backups, onProblem: (code) => disk.noteBackup(code) });
  const openedFiles = new OpenedFiles(facilitator, language);
  const projector = new ProjectorWindow({
    preload: path.join(preloads, 'projector.cjs'),
    session: () => hallSession(pages, switches.devServer),
    store,
    facilitator,
    onChange: (state) => {
      tell('facilitator', facilitator(), 'projector:onChange', state);
      menu.refresh();
    },
    onFailure: (reported) => tell('facilitator', facilitator(), 'projector:onFailure', reported),
  });
  const dialogs = new FileDialogs({ window: facilitator, language, saveFolder: switches.saveFolder });
  let snapshots: Promise<Snapshots> | undefined;
  let places: Promise<Places> | undefined;
  const openPlaces = async (): Promise<Places> => {
    const { Places } = await import('./sync/places');
    return new Places({
      dataFolder,
      keyRing: safeStorage,
      systemProxy: (url) => systemProxy(session.defaultSession, url),
      logOf: async (table) => {
        const read = await journal.read(table);
        return read.ok ? read.contents.lines.map(({ entry }) => entry) : [];
      },
      onProgress: (place, progress) => tell('facilitator', facilitator(), 'places:onProgress', { place, ...progress }),
    });
  };
  const page = watchFacilitatorPage(window, { journal, keeper, store, projector, language, dataFolder, onClosing });
  const handlers = facilitatorHandlers({
    dataFolder,
    switches,
    journal,
    backups,
    keeper,
    disk,
    store,
    dialogs,
    snapshots: () => {
      snapshots ??= import('./snapshots/snapshots').then((loaded) => new loaded.Snapshots(dataFolder));
      return snapshots;
    },
    places: () => {
      places ??= openPlaces();
      return places;
    },
    openedFiles,
    menu,
    projector,
    language,
    facilitator,
    isLockTakenOver: begun.isLockTakenOver,
    ...page,
  });
  answerCalls('facilitator', handlers, argumentSchemas(facilitatorCalls));
  const ofHall = {
    projection: {
      ready: () => projector.pageIsReady(),
      requestClose: () => {
        projector.close();
      },
    },
  };
  answerCalls('projector', ofHall, argumentSchemas(projectorCalls));
  keepWithinReach(window, () => projector.facilitatorMoved());
  menu.setState({ language: language(), recentTables: store.settings.recentTables });
  disk.start();
  void mendModes([dataFolder, usualFolder, app.getPath('userData')], [backups.folder, ...store.earlierBackupFolders]);
  if (switches.printTiming) void printTiming(begun);
  if (switches.picture !== null) void takePicture(window, switches.picture, switches.exitAfterPicture);
  return { language, projector, secure: () => journal.close(), openFile: (file) => openedFiles.open(file) };
}

/** What an earlier version made may be open to others on this computer. */
async function mendModes(own: readonly string[], chosen: readonly string[]): Promise<void> {
  for (const folder of own) await makePrivate(folder);
  for (const folder of chosen) if (!own.includes(folder)) await makeBackupsPrivate(folder);
}

async function printTiming({ window, moments }: ProgramStart): Promise<void> {
  // A window that closes before that has nothing to tell.
  const [firstContentfulPaint, startScreenReady] = await Promise.all([
    firstPaint(window).catch(() => null),
    pageMark(window, 'start-screen-ready').catch(() => null),
  ]);
  console.log(`TIMING ${JSON.stringify({ ...moments, firstContentfulPaint, startScreenReady })}`);
}

async function takePicture(window: BrowserWindow, file: string, thenQuit: boolean): Promise<void> {
  await writePicture(window, file);
  if (thenQuit) app.quit();
}
