import { mkdir } from 'node:fs/promises';
import { app, type BrowserWindow, nativeTheme, screen, session, shell } from 'electron';
import type { Language } from '../shared/i18n/language';
import type { AppInfo, PageFailure } from '../shared/ipc/app-info';
import type { UnreachableBackups } from '../shared/ipc/unreachable-backups';
import type { BackupKeeper } from './backups/backup-keeper';
import type { Backups } from './backups/backups';
import { withBackupFolders } from './backups/with-backup-folders';
import { clearWorkingCopies } from './clear-working-copies';
import { askUnreachable } from './dialogs/ask-unreachable';
import type { FileDialogs } from './dialogs/file-dialogs';
import type { OpenedFiles } from './dialogs/opened-files';
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
  /** Why the page was loaded again without being asked, if it was. */
  readonly recoveredFrom: () => PageFailure | null;
}

/** What the main process does for the facilitator window. */
export function facilitatorCalls(program: Program): Handlers<'facilitator'> {
  const { journal, backups, keeper, store, dialogs, menu, places, snapshots, projector, facilitator } = program;
  // Without a place nothing is under way, and what exchanges need is not loaded.
  const withoutExchange = async <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    hasPlaces(program.dataFolder) ? (await places()).withoutExchange(work) : work();
  const backupFolders = {
    ask: async (missing: UnreachableBackups) => {
      const window = facilitator();
      const isInUse = missing.folder === backups.folder;
      return window === null ? 'leave' : askUnreachable(window, missing, isInUse, program.language());
    },
    forget: (folder: string) => store.forgetBackupFolder(folder),
  };
  return {
    'app:info': () => appInfo(program),
    'app:flushed': (unsaved) => program.pageIsFlushed(unsaved),
    'app:show-data-folder': async () => {
      await shell.openPath(program.dataFolder);
    },
    'journal:append': (tableId, lines, replica) => keeper.append(tableId, lines, replica),
    'journal:read': (tableId, from) => {
      keeper.prepare(tableId);
      return journal.read(tableId, from);
    },
    'journal:outline': (tableId) => {
      keeper.prepare(tableId);
      return journal.outline(tableId);
    },
    'journal:list': () => journal.list(),
    'journal:describe': async (tableId, description) => {
      await backups.noteName(tableId, description.name).catch(() => {});
      return journal.describe(tableId, description);
    },
    'journal:forget': (tableId) => journal.forget(tableId),
    'journal:erase-names': (tableId, line, replica, alsoNamed) => {
      const erase = () => keeper.withoutBackups(tableId, () => journal.eraseNames(tableId, line, replica, alsoNamed));
      return withBackupFolders(() => withoutExchange(async () => (await snapshots()).exclusively(erase)), {
        missing: (answer) => (!answer.ok && answer.refusal.kind === 'unreachable' ? answer.refusal : null),
        ...backupFolders,
      });
    },
    'journal:owed-erasures': () => journal.owedErasures(),
    'journal:settle-erasure': (tableId) => journal.settleErasure(tableId),
    'journal:wiped': () => journal.wiped(),
    'journal:settle-wiping': (tableId) => journal.settleWiping(tableId),
    'app:clear-working-copies': () => clearWorkingCopies(session.defaultSession),
    'journal:replace': (tableId, lines, replica) => keeper.replace(tableId, lines, replica),
    'table:wipe': (tableId, request) => {
      const removed = (id: string) => [...journal.foldersOf(id), ...backups.foldersOf(id)];
      const eraseExchanges = exchangesIn(program.dataFolder);
      const services = { journal, backups, keeper, dialogs, removed, eraseExchanges };
      const wipe = async (passedOver: readonly string[]) =>
        (await snapshots()).exclusively(() => wipeTable(tableId, request, { ...services, passedOver }));
      return withBackupFolders((gone) => withoutExchange(() => wipe(gone)), {
        missing: (answer) => (answer.kind === 'unreachable' ? answer : null),
        ...backupFolders,
      });
    },
    'files:unlock': (bytes, passphrase) => unlockFile(bytes, passphrase),
    'disk:state': () => program.disk.state,
    'backups:list': (tableId) => backups.list(tableId),
    'backups:read': (tableId, file) => backups.read(tableId, file),
    'backups:show-folder': async () => {
      await mkdir(backups.folder, { recursive: true }).catch(() => {});
      await shell.openPath(backups.folder);
    },
    'backups:choose-folder': async () => {
      const folder = await dialogs.chooseBackupFolder(backups.folder);
      if (folder !== null) store.rememberBackupFolder(folder, backups.folder);
      return folder;
    },
    'files:open-table': () => dialogs.openTable(),
    'files:save-table': (suggestedName, bytes) => dialogs.saveTable(suggestedName, bytes),
    'files:save': (request) => dialogs.save(request),
    'files:save-several': (request) => dialogs.saveSeveral(request),
    'print:pdf': (request) => printPdf(request),
    'print:picture': (window) => pictureOf(window === 'facilitator' ? facilitator() : projector.window),
    'projector:open': (displayId) => projector.open(displayId),
    'projector:close': () => projector.close(),
    'projector:state': () => projector.state(),
    'projector:project': (message) => projector.project(message),
    'projector:show-numbers': () => showDisplayNumbers(),
    'menu:set-state': (state) => menu.setState(state),
    'edit:undo-typing': () => facilitator()?.webContents.undo(),
    'edit:redo-typing': () => facilitator()?.webContents.redo(),
    'snapshots:list': async (tableId) => (await snapshots()).list(tableId),
    'snapshots:size': async (tableId) => (await snapshots()).size(tableId),
    'snapshots:missing': async (tableId, ids) => (await snapshots()).missing(tableId, ids),
    'snapshots:keep': async (tableId, note, ids, objects) => (await snapshots()).keep(tableId, note, ids, objects),
    'snapshots:rename': async (tableId, id, title) => (await snapshots()).rename(tableId, id, title),
    'snapshots:read': async (tableId, ids) => (await snapshots()).read(tableId, ids),
    'places:list': async () => (hasPlaces(program.dataFolder) ? (await places()).summaries() : []),
    'places:choose-folder': () => dialogs.chooseFolder(),
    'places:choose-certificates': () => dialogs.chooseCertificates(),
    'places:test': async (draft) => (await places()).test(draft),
    'places:save': async (draft, id) => (await places()).save(draft, id),
    'places:change-passphrase': async (id, change) => (await places()).changePassphrase(id, change),
    'places:set-automatic': async (id, isAutomatic) => (await places()).setAutomatic(id, isAutomatic),
    'places:forget': async (id) => (await places()).forget(id),
    'places:pull': async (id, table) => (await places()).pull(id, table),
    'places:push': async (id, table, taken) => (await places()).push(id, table, taken),
    'places:tables': async (id) => (await places()).tables(id),
    'places:cancel': async () => (await places()).cancel(),
    'settings:read': () => store.settings,
    'settings:change': (changes) => {
      const settings = store.change(changes);
      nativeTheme.themeSource = settings.theme;
      menu.setState({ language: program.language(), theme: settings.theme });
      return settings;
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
      flags: program.switches.flags,
    },
  };
}
