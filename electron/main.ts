import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, nativeTheme, protocol } from 'electron';
import { argumentsForFiles, fileArguments } from './dialogs/file-arguments';
import { HandedOver } from './dialogs/handed-over';
import { dataFolderPath } from './disk/data-folder';
import { lockDataFolder } from './disk/data-folder-lock';
import { cutTornTails } from './disk/database-tail';
import { keepNewFilesPrivate, restoreUsualMask } from './disk/private-files';
import { allowedWords, isTestBuild } from './engine-switches';
import { systemLanguage } from './language';
import { ApplicationMenu } from './menu/menu';
import { tellNotStarted } from './not-started';
import { holdCallsUntil, tell } from './pages/ipc';
import { registerScheme, servePages } from './pages/protocol';
import { hardenDefaultSession, hardenProcess } from './pages/security';
import type { RunningProgram } from './program';
import { foundSettings, openingLook, readSettingsText } from './settings/opening-look';
import { findStartObstacle, type StartObstacle } from './start-obstacle';
import { readSwitches } from './switches';
import { handleUnexpectedErrors } from './unexpected-errors';
import { openFacilitatorWindow } from './windows/facilitator-window';

/*
 * What comes before the first window, and nothing else: everything that is imported here is read, compiled and run while
 * somebody waits for the window. The rest is the program, which is loaded behind it (0171).
 */
const started = Date.now();
const out = path.join(import.meta.dirname, '..');

keepNewFilesPrivate();
const switches = readSwitches(process.env, app.isPackaged);
if (switches.userData !== null) app.setPath('userData', path.resolve(switches.userData));
else if (!app.isPackaged) app.setPath('userData', `${app.getPath('userData')}-dev`);
const dataFolder = dataFolderPath(app.getPath('appData'), switches.dataFolder, app.isPackaged);
const look = openingLook(foundSettings(readSettingsText(dataFolder)));

let facilitator: BrowserWindow | null = null;
/** Whether the program that had the data folder before ended without giving it back. */
let isLockTakenOver = false;
/** null until it is loaded. */
let program: RunningProgram | null = null;
const language = () => program?.language() ?? look.language ?? systemLanguage(app.getPreferredSystemLanguages());

handleUnexpectedErrors({ dataFolder, language, secure: async () => program?.secure() });
registerScheme();
hardenProcess(switches);

/** @param onClosing the window is closing or has closed, or stays after all */
async function start(onClosing: (isClosing: boolean) => void): Promise<RunningProgram> {
  const ready = Date.now();
  nativeTheme.themeSource = look.theme;
  hardenDefaultSession(switches);
  const pages = path.join(out, 'renderer');
  servePages(protocol, pages, switches.devServer);
  const preloads = path.join(out, 'preload');
  const { window, loaded } = openFacilitatorWindow(look.window, path.join(preloads, 'facilitator.cjs'));
  facilitator = window;
  window.once('closed', () => {
    facilitator = null;
    onClosing(true);
  });
  const menu = menuBehindWindow();
  menu.show();
  await loaded;
  const { runProgram } = await import('./program');
  // Closed before it was there: the program ends.
  if (window.isDestroyed()) return new Promise(() => {});
  program = runProgram({
    window,
    dataFolder,
    pages,
    preloads,
    switches,
    menu,
    onClosing,
    isLockTakenOver,
    moments: { main: started, ready },
  });
  return program;
}

function menuBehindWindow(): ApplicationMenu {
  return new ApplicationMenu(
    {
      platform: process.platform,
      development: !app.isPackaged,
      projector: () => program?.projector.state() ?? { open: false, displays: [] },
      send: (event) => tell('facilitator', facilitator, 'menu:onCommand', event),
      chooseDisplay: (displayId) => program?.projector.open(displayId),
    },
    { language: language(), theme: look.theme },
  );
}

/** A window that says why not, with a profile for as long as it is there. */
function refuseToStart(obstacle: StartObstacle): void {
  const profile = mkdtempSync(path.join(tmpdir(), 'gebiedstafel-'));
  app.setPath('userData', profile);
  app.once('quit', () => rmSync(profile, { recursive: true, force: true }));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => tellNotStarted(obstacle, language()));
}

/**
 * The words to start anew with when this start was told what a package does not obey; null when it was not. Chromium
 * reads some switches before any code of ours runs, so leaving them out here would come too late.
 */
function wordsOfOwn(): readonly string[] | null {
  if (!app.isPackaged) return null;
  const given = process.argv.slice(1);
  const allowed = allowedWords(given, { platform: process.platform, isForTests: isTestBuild(app.getVersion()) });
  return allowed.length === given.length ? null : allowed;
}

/** Starts the program once more when this process has ended. */
function startAnew(words: readonly string[]): void {
  restoreUsualMask();
  const bundle = process.env['APPIMAGE'];
  app.relaunch({
    args: [...words],
    // What runs inside an AppImage is gone with this process; the image itself is not.
    ...(bundle === undefined ? {} : { execPath: bundle }),
  });
}

const ownWords = wordsOfOwn();
const obstacle = ownWords === null ? findStartObstacle(app.getPath('userData'), dataFolder) : null;
if (ownWords !== null) {
  startAnew(ownWords);
  app.exit(0);
} else if (obstacle !== null) refuseToStart(obstacle);
// One program per profile: two would each think that they own the tables.
else if (!app.requestSingleInstanceLock()) app.quit();
else {
  app.on('window-all-closed', () => app.quit());
  const lock = lockDataFolder(dataFolder);
  if (lock === null) {
    const inUse = { kind: 'in-use', folder: dataFolder, code: null } as const;
    void app.whenReady().then(() => tellNotStarted(inUse, language()));
  } else {
    isLockTakenOver = lock.isTakenOver;
    app.once('quit', () => lock.release());
    cutTornTails(app.getPath('userData'));
    const handedOver: HandedOver = new HandedOver((file) => void running.then(({ openFile }) => openFile(file)));
    const running = app.whenReady().then(() => start((isClosing) => handedOver.setEnding(isClosing)));
    takeFromOutside(handedOver);
    holdCallsUntil(running);
  }
}

/** Files and starts that the operating system hands to the program; what comes before it runs waits. */
function takeFromOutside(handedOver: HandedOver): void {
  handedOver.take(fileArguments(process.argv, process.cwd()));
  app.on('second-instance', (_event, commandLine, folder) => {
    handedOver.take(fileArguments(commandLine, folder));
    if (facilitator?.isMinimized()) facilitator.restore();
    facilitator?.focus();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    handedOver.take([file]);
  });
  // Everything is saved and given free by then; the next one starts when this process is gone.
  app.once('quit', () => {
    const files = handedOver.forNextStart();
    if (files !== null) startAnew(argumentsForFiles(process.argv, files));
  });
}
