import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { BackupKeeper } from '../../electron/backups/backup-keeper';
import { Backups } from '../../electron/backups/backups';
import { Journal } from '../../electron/journal/journal';
import type { AppState } from '../../renderer/app/app-state';
import { RecoveryActions } from '../../renderer/app/recovery/recovery-actions';
import { TableActions } from '../../renderer/app/table/table-actions';
import { databaseName, TablesDatabase } from '../../renderer/storage/database';
import { TableStore } from '../../renderer/storage/table-store';
import type { FacilitatorBridge } from '../../shared/ipc/facilitator-calls';
import { initialSettings } from '../../shared/ipc/settings';

export interface ProgramFolders {
  readonly userData: string;
  readonly data: string;
  readonly backups: string;
}

/** Where Chromium keeps the database; here one file with all its rows stands for it. */
const databaseFile = ({ userData }: ProgramFolders): string =>
  path.join(userData, 'IndexedDB', 'app_gebiedstafel_0.indexeddb.leveldb', '000003.log');
const rowKinds = ['heads', 'log', 'entities'] as const;

/** One start of the program without its windows: the journal, backups, working copy and actions that the app itself has. */
export class Program {
  readonly journal: Journal;
  readonly backups: Backups;
  readonly keeper: BackupKeeper;
  readonly database = new TablesDatabase(databaseName);
  readonly store: StoreApi<AppState>;
  readonly tables: TableActions;
  readonly recovery: RecoveryActions;
  readonly #folders: ProgramFolders;

  /** @param minute of the hour: every start has its own, and a replica that says it */
  constructor(folders: ProgramFolders, minute: number) {
    this.#folders = folders;
    let second = 0;
    const now = (): Date => {
      second += 1;
      return new Date(Date.UTC(2026, 10, 24, 9, minute, 0, second));
    };
    this.backups = new Backups({ folder: () => folders.backups, now });
    this.journal = new Journal({
      dataFolder: folders.data,
      now,
      sentinelDelay: 0,
      copiesOf: (tableId) => this.backups.storedCopies(tableId),
    });
    this.keeper = new BackupKeeper({ journal: this.journal, backups: this.backups });
    this.store = createStore<AppState>(
      () =>
        ({
          language: 'nl',
          laptop: { id: 'laptop-van-de-proef', name: '' },
          table: null,
          tables: [],
          recovery: null,
          archives: [],
        }) as never,
    );
    const tableStore = new TableStore(this.database);
    let replicas = 0;
    const shared = {
      bridge: this.#bridge(),
      store: this.store,
      clock: { now: () => now().toISOString() },
      newReplica: () => {
        replicas += 1;
        return `start${minute}x${replicas}`;
      },
    };
    const startFileReading = (): never => {
      throw new Error('There are no threads here; the files of these tests are small.');
    };
    this.tables = new TableActions({ ...shared, tableStore, whenPainted: (run) => run(), startFileReading });
    this.recovery = new RecoveryActions({ ...shared, openTable: (id) => this.tables.openTable(id) });
  }

  /** As the page does when it starts: looks at the working copy and lists the tables. */
  async start(): Promise<void> {
    const kept = await readFile(databaseFile(this.#folders), 'utf8').catch(() => null);
    await this.database.delete({ disableAutoOpen: false });
    if (kept !== null) {
      await this.database.open();
      const rows = JSON.parse(kept);
      for (const kind of rowKinds) await this.database.table(kind).bulkPut(rows[kind]);
    }
    await this.tables.start({ dataFolder: '/data' } as never);
  }

  /** Ended in peace, with its backup. */
  async quit(): Promise<void> {
    await this.tables.unsaved();
    await this.keeper.finish();
    await this.end();
  }

  /** Lets go of files and database, and finishes nothing that the disk was not asked for yet. */
  async end(): Promise<void> {
    await this.tables.settled();
    for (const { id } of this.store.getState().tables) this.keeper.forget(id);
    const open = this.store.getState().table;
    if (open !== null) this.keeper.forget(open.id);
    await this.journal.close();
    const rows: Record<string, readonly unknown[]> = {};
    for (const kind of rowKinds) rows[kind] = await this.database.table(kind).toArray();
    await mkdir(path.dirname(databaseFile(this.#folders)), { recursive: true });
    await writeFile(databaseFile(this.#folders), JSON.stringify(rows));
    this.database.close();
  }

  #bridge(): FacilitatorBridge {
    const { journal, backups, keeper } = this;
    let settings = initialSettings;
    return {
      app: { clearWorkingCopies: async () => {} },
      journal: {
        append: (tableId, lines, replica) => keeper.append(tableId, lines, replica ?? null),
        read: (tableId, from) => journal.read(tableId, from),
        outline: (tableId) => journal.outline(tableId),
        list: () => journal.list(),
        describe: (tableId, description) => journal.describe(tableId, description),
        eraseNames: (tableId, line, replica, elsewhere) =>
          keeper.withoutBackups(tableId, () => journal.eraseNames(tableId, line, replica, elsewhere)),
        owedErasures: () => journal.owedErasures(),
        settleErasure: (tableId) => journal.settleErasure(tableId),
        wiped: () => journal.wiped(),
        settleWiping: (tableId) => journal.settleWiping(tableId),
        replace: (tableId, lines, replica) => keeper.replace(tableId, lines, replica),
      },
      backups: {
        list: (tableId) => backups.list(tableId ?? null),
        read: (tableId, file) => backups.read(tableId, file),
      },
      settings: {
        read: async () => settings,
        change: async (changes) => {
          settings = { ...settings, ...changes };
          return settings;
        },
      },
    } as Partial<FacilitatorBridge> as FacilitatorBridge;
  }
}
