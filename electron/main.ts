import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, nativeTheme, protocol, safeStorage, session } from 'electron';
import type { PageFailure } from '../shared/ipc/app-info';
import { closesUnsaved } from './ask-unsaved';
import { diskFileSystem } from './atomic-write';
import { BackupKeeper } from './backup-keeper';
import { Backups } from './backups';
import { flushBeforeClose } from './close-protocol';
import { backupFolderPath, dataFolderPath } from './data-folder';
import { lockDataFolder } from './data-folder-lock';
import { cutTornTails } from './database-tail';
import { DiskWatch } from './disk-watch';
import { facilitatorCalls } from './facilitator-calls';
import { openFacilitatorWindow } from './facilitator-window';
import { fileArguments } from './file-arguments';
import { FileDialogs } from './file-dialogs';
import { hallSession } from './hall-session';
import { answerCalls, tell } from './ipc';
import { Journal } from './journal';
import { setAsideCopies } from './journal-replacement';
import { systemLanguage } from './language';
import { ApplicationMenu } from './menu';
import { tellNotStarted } from './not-started';
import { OpenedFiles } from './opened-files';
import { reloadAfterFailure } from './page-failure';
import { firstPaint, pageMark, writePicture } from './picture';
import { ProjectorWindow } from './projector-window';
import { registerScheme, servePages } from './protocol';
import { keepWithinReach } from './reachable-window';
import { hardenDefaultSession, hardenProcess } from './security';
import { SettingsStore } from './settings';
import type { Snapshots } from './snapshots';
import { findStartObstacle, type StartObstacle } from './start-obstacle';
import { readSwitches } from './switches';
import type { Places } from './sync/places';
import { systemProxy } from './sync/system-proxy';
import { handleUnexpectedErrors } from './unexpected-errors';

const started = Date.now();
const out = path.join(import.meta.dirname, '..');
const preloadOf = (kind: string): string => path.join(out, 'preload', `${kind}.cjs`);

const switches = readSwitches(process.env, app.isPackaged);
if (switches.userData !== null) app.setPath('userData', path.resolve(switches.userData));
else if (!app.isPackaged) app.setPath('userData', `${app.getPath('userData')}-dev`);
const dataFolder = dataFolderPath(app.getPath('appData'), switches.dataFolder, app.isPackaged);
const journal = new Journal({
  dataFolder,
  copiesOf: async (tableId) => [
    ...(await backups.storedCopies(tableId)),
    ...(await (await import('./snapshot-copy')).snapshotCopies(dataFolder, tableId, diskFileSystem)),
    ...(await setAsideCopies(path.join(dataFolder, 'tables', tableId), diskFileSystem)),
  ],
});

let facilitator: BrowserWindow | null = null;
/** Why the page that is there now was loaded again without being asked. */
let failure: PageFailure | null = null;
let pageIsFlushed = (_unsaved: number): void => {};

const store = new SettingsStore(dataFolder);
const language = () => store.settings.language ?? systemLanguage(app.getPreferredSystemLanguages());
const backups = new Backups({
  folder: () => store.backupFolder ?? backupFolderPath(dataFolder, switches.backupFolder),
});
const disk = new DiskWatch({
  folder: dataFolder,
  onChange: (state) => tell('facilitator', facilitator, 'disk:changed', state),
});
const keeper = new BackupKeeper({ journal, backups, onProblem: (code) => disk.noteBackup(code) });
const openedFiles = new OpenedFiles(() => facilitator, language);

handleUnexpectedErrors({ dataFolder, language, secure: () => journal.close() });
registerScheme();
hardenProcess(switches);

function start(): void {
  const ready = Date.now();
  nativeTheme.themeSource = store.settings.theme;
  hardenDefaultSession(switches);
  const pages = path.join(out, 'renderer');
  servePages(protocol, pages, switches.devServer);
  const window = openFacilitatorWindow(store, preloadOf('facilitator'));
  facilitator = window;
  // Everything below happens while the page's process starts up.
  const projector = new ProjectorWindow({
    preload: preloadOf('projector'),
    session: () => hallSession(pages, switches.devServer),
    store,
    facilitator: () => facilitator,
    onChange: (state) => {
      tell('facilitator', facilitator, 'projector:changed', state);
      menu.refresh();
    },
    onFailure: (reported) => tell('facilitator', facilitator, 'projector:failed', reported),
  });
  const menu = new ApplicationMenu(
    {
      platform: process.platform,
      development: !app.isPackaged,
      projector: () => projector.state(),
      send: (event) => tell('facilitator', facilitator, 'menu:command', event),
      chooseDisplay: (displayId) => projector.open(displayId),
    },
    { language: language(), theme: store.settings.theme, recentTables: store.settings.recentTables },
  );
  const dialogs = new FileDialogs({ window: () => facilitator, language, saveFolder: switches.saveFolder });
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
      onProgress: (place, progress) => tell('facilitator', facilitator, 'places:progress', { place, ...progress }),
    });
  };
  answerCalls(
    'facilitator',
    facilitatorCalls({
      dataFolder,
      switches,
      journal,
      backups,
      keeper,
      disk,
      store,
      dialogs,
      snapshots: () => {
        snapshots ??= import('./snapshots').then((loaded) => new loaded.Snapshots(dataFolder));
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
      facilitator: () => facilitator,
      pageIsFlushed: (unsaved) => pageIsFlushed(unsaved),
      recoveredFrom: () => failure,
    }),
  );
  answerCalls('projector', {
    'projection:ready': () => projector.pageIsReady(),
    'projection:close': () => {
      projector.close();
    },
  });
  keepWithinReach(window, () => projector.facilitatorMoved());
  menu.show();
  disk.start();
  watch(window, projector);
  if (switches.printTiming) void printTiming(window, ready);
  if (switches.picture !== null) void takePicture(window, switches.picture);
}

function watch(window: BrowserWindow, projector: ProjectorWindow): void {
  let reported: PageFailure | null = null;
  reloadAfterFailure(window, (justNow) => {
    reported = justNow;
  });
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    failure = reported;
    reported = null;
    // A page that loads again is a new replica, which starts a journal file of its own.
    void keeper.finish().then(() => journal.close());
  });
  pageIsFlushed = flushBeforeClose(window, {
    closesUnsaved: (unsaved) => closesUnsaved(window, unsaved, language()),
    afterFlush: async () => {
      await keeper.finish();
      await journal.close();
      await store.flush();
    },
  });
  window.once('closed', () => {
    facilitator = null;
    projector.close();
  });
}

async function printTiming(window: BrowserWindow, ready: number): Promise<void> {
  // A window that closes before that has nothing to tell.
  const [firstContentfulPaint, startScreenReady] = await Promise.all([
    firstPaint(window).catch(() => null),
    pageMark(window, 'start-screen-ready').catch(() => null),
  ]);
  console.log(`TIMING ${JSON.stringify({ main: started, ready, firstContentfulPaint, startScreenReady })}`);
}

async function takePicture(window: BrowserWindow, file: string): Promise<void> {
  await writePicture(window, file);
  if (switches.exitAfterPicture) app.quit();
}

function openFromOutside(commandLine: readonly string[], folder: string): void {
  for (const file of fileArguments(commandLine, folder)) void openedFiles.open(file);
}

/** A window that says why not, with a profile for as long as it is there. */
function refuseToStart(obstacle: StartObstacle): void {
  const profile = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-'));
  app.setPath('userData', profile);
  app.once('quit', () => rmSync(profile, { recursive: true, force: true }));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => tellNotStarted(obstacle, language()));
}

const obstacle = findStartObstacle(app.getPath('userData'), dataFolder);
if (obstacle !== null) refuseToStart(obstacle);
// One program per profile: two would each think that they own the tables.
else if (!app.requestSingleInstanceLock()) app.quit();
else {
  openFromOutside(process.argv, process.cwd());
  app.on('second-instance', (_event, commandLine, folder) => {
    openFromOutside(commandLine, folder);
    if (facilitator?.isMinimized()) facilitator.restore();
    facilitator?.focus();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void openedFiles.open(file);
  });
  app.on('window-all-closed', () => app.quit());
  const lock = lockDataFolder(dataFolder);
  if (lock === null) {
    const inUse = { kind: 'in-use', folder: dataFolder, code: null } as const;
    void app.whenReady().then(() => tellNotStarted(inUse, language()));
  } else {
    app.once('quit', () => lock.release());
    cutTornTails(app.getPath('userData'));
    void app.whenReady().then(start);
  }
}
