import { mkdir } from 'node:fs/promises';
import { app, type BrowserWindow, nativeTheme, screen, session, shell } from 'electron';
import type { Language } from '../shared/i18n/language';
import type { AppInfo, PageFailure } from '../shared/ipc/app-info';
import type { UnreachableBackups } from '../shared/ipc/unreachable-backups';
import type { BackupKeeper } from './backups/backup-keeper';
import type { Backups } from './backups/backups';
import { withBackupFolders } from './backups/with-backup-folders';
import { clearWorkingCopies } from './clear-working-copies';
import { confirmHosts } from './dialogs/ask-hosts';
import { askUnreachable } from './dialogs/ask-unreachable';
import type { FileDialogs } from './dialogs/file-dialogs';
import type { OpenedFiles } from './dialogs/opened-files';
import { PlaceConsent } from './dialogs/place-consent';
import type { DiskWatch } from './disk/disk-watch';
import { eraseExchanges as eraseExchangesOf } from './journal/erased-exchange';
import type { Journal } from './journal/journal';
import { systemLanguage } from './language';
import type { ApplicationMenu } from './menu/menu';
import { pictureOf } from './output/picture';
import { printPdf } from './output/print';
import type { Handlers } from './pages/ipc';
import type { SettingsStore } from './settings/settings';
import type { Snapshots } from './snapshots/snapshots';
import type { Switches } from './switches';
import { hasPlaces } from './sync/has-places';
import type { Places } from './sync/places';
import { showDisplayNumbers } from './windows/display-numbers';
import type { ProjectorWindow } from './windows/projector-window';
import { unlockFile, type WipeServices, wipeTable } from './wipe-table';

/** All that the answers are made of. */
export interface Program {
  readonly dataFolder: string;
  readonly switches: Switches;
  readonly journal: Journal;
  readonly backups: Backups;
  readonly keeper: BackupKeeper;
  readonly disk: DiskWatch;
  readonly store: SettingsStore;
  readonly dialogs: FileDialogs;
  /** Loaded when they are first asked for, as the places are. */
  readonly snapshots: () => Promise<Snapshots>;
  /** Loaded when they are first asked for: a table that is never exchanged does without. */
  readonly places: () => Promise<Places>;
  readonly openedFiles: OpenedFiles;
  readonly menu: ApplicationMenu;
  readonly projector: ProjectorWindow;
  readonly facilitator: () => BrowserWindow | null;
  readonly language: () => Language;
  readonly pageIsFlushed: (unsaved: number) => void;
  /** Whether the program that had the data folder before ended without giving it back. */
  readonly isLockTakenOver: boolean;
  /** Why the page was loaded again without being asked, if it was. */
  readonly recoveredFrom: () => PageFailure | null;
}

/** Hands on what a service answers itself, once it is there. */
const forward = <Service, Name extends keyof Service & string>(
  service: () => Service | Promise<Service>,
  ...names: readonly Name[]
): Pick<Service, Name> => {
  type Method = (...received: readonly unknown[]) => unknown;
  const method =
    (name: Name) =>
    async (...received: readonly unknown[]) => {
      const there = await service();
      return (there[name] as Method).call(there, ...received);
    };
  return Object.fromEntries(names.map((name) => [name, method(name)])) as unknown as Pick<Service, Name>;
};

/** What the main process does for the facilitator window. */
export function facilitatorHandlers(program: Program): Handlers<'facilitator'> {
  const { journal, backups, keeper, store, dialogs, menu, places, snapshots, projector, facilitator } = program;
  const show = async (folder: string): Promise<void> => {
    await shell.openPath(folder);
  };
  const savedPlaces = async () => (hasPlaces(program.dataFolder) ? (await places()).summaries() : []);
  const consent = new PlaceConsent({
    saved: savedPlaces,
    confirmHosts: async (hosts) => {
      const window = facilitator();
      return window !== null && confirmHosts(window, hosts, program.language());
    },
  });
  return {
    app: {
      info: () => appInfo(program),
      flushed: (unsaved) => program.pageIsFlushed(unsaved),
      showDataFolder: () => show(program.dataFolder),
      clearWorkingCopies: () => clearWorkingCopies(session.defaultSession),
    },
    journal: {
      ...forward(() => journal, 'list', 'forget', 'owedErasures', 'settleErasure', 'wiped', 'settleWiping'),
      ...forward(() => keeper, 'append', 'replace'),
      read: (tableId, from) => {
        keeper.prepare(tableId);
        return journal.read(tableId, from);
      },
      outline: (tableId) => {
        keeper.prepare(tableId);
        return journal.outline(tableId);
      },
      describe: async (tableId, description) => {
        await backups.noteName(tableId, description.name).catch(() => {});
        return journal.describe(tableId, description);
      },
      ...erasingHandlers(program),
    },
    disk: { state: () => program.disk.state },
    backups: {
      ...forward(() => backups, 'list', 'read'),
      showFolder: async () => {
        await mkdir(backups.folder, { recursive: true }).catch(() => {});
        await show(backups.folder);
      },
      chooseFolder: async () => {
        const folder = await dialogs.chooseBackupFolder(backups.folder);
        if (folder !== null) store.rememberBackupFolder(folder, backups.folder);
        return folder;
      },
    },
    files: {
      unlock: unlockFile,
      openTableFile: () => dialogs.openTable(),
      saveTableFile: (suggestedName, bytes) => dialogs.saveTable(suggestedName, bytes),
      saveFile: (request) => dialogs.save(request),
      saveFiles: (request) => dialogs.saveSeveral(request),
    },
    print: {
      pdf: (html, options) => printPdf({ html, ...options }),
      picture: (window) => pictureOf(window === 'facilitator' ? facilitator() : projector.window),
    },
    projector: { ...forward(() => projector, 'open', 'close', 'state', 'project'), showDisplayNumbers },
    menu: forward(() => menu, 'setState'),
    typing: {
      undo: () => facilitator()?.webContents.undo(),
      redo: () => facilitator()?.webContents.redo(),
    },
    snapshots: forward(snapshots, 'list', 'size', 'missing', 'keep', 'rename', 'read'),
    places: {
      ...forward(places, 'changePassphrase', 'setAutomatic', 'forget', 'pull', 'push', 'tables', 'cancel'),
      list: savedPlaces,
      test: async (draft) => {
        const problem = await consent.refusalOf(draft);
        return problem === null ? (await places()).test(draft) : { ok: false, problem };
      },
      save: async (draft, id) => {
        const problem = await consent.refusalOf(draft);
        return problem === null ? (await places()).save(draft, id) : { ok: false, problem };
      },
      chooseFolder: async () => consent.chose(await dialogs.chooseFolder()),
      chooseCertificates: async () => consent.chose(await dialogs.chooseCertificates()),
    },
    settings: {
      read: () => store.settings,
      change: (changes) => {
        const settings = store.change(changes);
        nativeTheme.themeSource = settings.theme;
        menu.setState({ language: program.language(), theme: settings.theme });
        return settings;
      },
    },
  };
}

/** What takes something off the disk for good, in every folder where it may be. */
function erasingHandlers(program: Program): Pick<Handlers<'facilitator'>['journal'], 'eraseNames' | 'wipe'> {
  const { dataFolder, journal, backups, keeper, store, dialogs, places, snapshots, facilitator } = program;
  // Without a place nothing is under way, and what exchanges need is not loaded.
  const withoutExchange = async <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    hasPlaces(dataFolder) ? (await places()).withoutExchange(work) : work();
  const backupFolders = {
    ask: async (missing: UnreachableBackups) => {
      const window = facilitator();
      const isInUse = missing.folder === backups.folder;
      return window === null ? 'leave' : askUnreachable(window, missing, isInUse, program.language());
    },
    forget: (folder: string) => store.forgetBackupFolder(folder),
  };
  return {
    eraseNames: (tableId, line, replica, elsewhere) => {
      const erase = () => keeper.withoutBackups(tableId, () => journal.eraseNames(tableId, line, replica, elsewhere));
      return withBackupFolders(() => withoutExchange(async () => (await snapshots()).exclusively(erase)), {
        missing: (answer) => (!answer.ok && answer.refusal.kind === 'unreachable' ? answer.refusal : null),
        ...backupFolders,
      });
    },
    wipe: (tableId, request) => {
      const removed = (id: string) => [...journal.foldersOf(id), ...backups.foldersOf(id)];
      const services = { journal, backups, keeper, dialogs, removed, eraseExchanges: exchangesIn(dataFolder) };
      const wipe = async (passedOver: readonly string[]) =>
        (await snapshots()).exclusively(() => wipeTable(tableId, request, { ...services, passedOver }));
      return withBackupFolders((gone) => withoutExchange(() => wipe(gone)), {
        missing: (answer) => (answer.kind === 'unreachable' ? answer : null),
        ...backupFolders,
      });
    },
  };
}

const exchangesIn =
  (dataFolder: string): WipeServices['eraseExchanges'] =>
  (lines) =>
    eraseExchangesOf(
      dataFolder,
      lines.map(({ entry }) => entry),
    );

async function appInfo(program: Program): Promise<AppInfo> {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chrome: process.versions.chrome ?? '',
    platform: process.platform,
    packaged: app.isPackaged,
    dataFolder: program.dataFolder,
    hasPlaces: hasPlaces(program.dataFolder),
    displayCount: screen.getAllDisplays().length,
    systemLanguage: systemLanguage(app.getPreferredSystemLanguages()),
    systemTheme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
    launch: {
      file: await program.openedFiles.takeFirst(),
      recoveredFrom: program.recoveredFrom(),
      isLockTakenOver: program.isLockTakenOver,
      flags: program.switches.flags,
    },
  };
}
