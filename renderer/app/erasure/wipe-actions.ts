import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { UnlockAnswer, WipeAnswer } from '../../../shared/ipc/wipe';
import { type LogEntry, logEntrySchema } from '../../../shared/log/log-entry';
import type { TableStore } from '../../storage/table-store';
import type { AppState } from '../app-state';
import { forgetWiped } from './forget-wiped';

/** What became of a table that was to be wiped, for the screen that shows it. */
export type WipeOutcome =
  | Exclude<WipeAnswer, { kind: 'wiped' }>
  /** The journal has lines that this version does not understand: they would be in no file. */
  | { readonly kind: 'not-understood'; readonly count: number }
  | (Extract<WipeAnswer, { kind: 'wiped' }> & {
      /** False: the rows are gone, and their bytes stay in the browser's files until it rewrites them. */
      readonly isCopyGone: boolean;
    });

interface Services {
  readonly bridge: Pick<FacilitatorBridge, 'journal' | 'app' | 'settings' | 'files'>;
  readonly store: StoreApi<AppState>;
  readonly tableStore: TableStore;
  readonly tables: {
    closeTable(): Promise<boolean>;
    openTable(id: string): Promise<void>;
    takeInLog(log: readonly LogEntry[], source: string): Promise<void>;
    refreshList(): Promise<void>;
  };
}

/** Taking a table off this computer, and bringing it back from the encrypted file. */
export class WipeActions {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Nothing is erased before the file was proven. */
  async wipe(passphrase: string, suggestedName: string): Promise<WipeOutcome> {
    const { bridge, store, tableStore, tables } = this.#services;
    const { table } = store.getState();
    if (table === null || !(await tables.closeTable())) return { kind: 'cancelled' };
    const left = await this.#notIn(table.log, table.id);
    if (left > 0) {
      await tables.openTable(table.id);
      return { kind: 'not-understood', count: left };
    }
    const lines = table.log.map((entry, at) => ({ n: at + 1, entry }));
    const tableName = table.content.table?.name ?? table.id;
    const answer = await bridge.journal.wipe(table.id, { tableName, suggestedName, lines, passphrase });
    if (answer.kind !== 'wiped') {
      // Nothing was erased, so the work goes on where it was.
      if (answer.kind !== 'not-erased') await tables.openTable(table.id);
      return answer;
    }
    const isCopyGone = await forgetWiped(table.id, { bridge, store, tableStore }).catch(() => false);
    await tables.refreshList();
    return { ...answer, isCopyGone };
  }

  /** Opens the encrypted file that waits for its passphrase. @returns why not, or null when it is open */
  async unlock(passphrase: string): Promise<Extract<UnlockAnswer, { kind: 'refused' }>['reason'] | null> {
    const { bridge, store, tables } = this.#services;
    const { locked } = store.getState();
    if (locked === null) return null;
    const answer = await bridge.files.unlock(locked.bytes, passphrase);
    if (answer.kind === 'refused') return answer.reason;
    const log: LogEntry[] = [];
    for (const { entry } of answer.lines) {
      const parsed = logEntrySchema.safeParse(entry);
      if (!parsed.success) return 'newer-version';
      log.push(parsed.data);
    }
    store.setState({ locked: null });
    await tables.takeInLog(log, locked.name);
    return null;
  }

  /** How many lines of the journal are not in a log. */
  async #notIn(log: readonly LogEntry[], id: string): Promise<number> {
    const answer = await this.#services.bridge.journal.read(id);
    if (!answer.ok) return 0;
    const known = new Set(log.map(({ dot }) => dot));
    return answer.contents.lines.filter(({ entry }) => !known.has(entry.dot)).length;
  }
}
