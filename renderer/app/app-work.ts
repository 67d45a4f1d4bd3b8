// First: no schema may be made before it.
import '../ui/schemas-without-eval';
import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../shared/ipc/facilitator-calls';
import { TableStore } from '../storage/table-store';
import { afterPaint, inOwnTask } from './after-paint';
import type { AppState } from './app-state';
import { systemClock } from './clock';
import { WipeActions } from './erasure/wipe-actions';
import { ExportActions } from './export/export-actions';
import { startFileReading } from './file-reading/start-file-reading';
import { ProjectionFeed } from './hall/projection-feed';
import { ProjectorActions } from './hall/projector-actions';
import { OtherTables } from './other-tables/other-tables';
import { startClaimsReading } from './other-tables/start-claims-reading';
import { RecoveryActions } from './recovery/recovery-actions';
import { newReplica } from './table/replica';
import { TableActions } from './table/table-actions';

/** What carries out the actions of the app. */
export interface AppWork {
  readonly tables: TableActions;
  readonly feed: ProjectionFeed;
  readonly projector: ProjectorActions;
  readonly exports: ExportActions;
  readonly recovery: RecoveryActions;
  readonly wipe: WipeActions;
  readonly otherTables: OtherTables;
}

/**
 * Makes everything that works on tables: commands, journal, database, exports, the hall. The start screen is painted
 * without it, so this module is loaded by `import()` and only for its types otherwise.
 */
export function makeAppWork(bridge: FacilitatorBridge, store: StoreApi<AppState>): AppWork {
  const feed = new ProjectionFeed(bridge.projector, store, inOwnTask);
  const tableStore = new TableStore();
  const tables = new TableActions({
    bridge,
    store,
    tableStore,
    clock: systemClock,
    whenPainted: (run) => afterPaint('copy', run),
    startFileReading,
    newReplica: () => newReplica((bytes) => crypto.getRandomValues(bytes)),
  });
  return {
    tables,
    feed,
    projector: new ProjectorActions(bridge, store, feed),
    exports: new ExportActions(bridge, store, systemClock),
    wipe: new WipeActions({ bridge, store, tableStore, tables }),
    otherTables: new OtherTables({
      bridge,
      store,
      heads: () => tableStore.heads(),
      clock: systemClock,
      startReading: startClaimsReading,
    }),
    recovery: new RecoveryActions({
      bridge,
      store,
      clock: systemClock,
      newReplica: () => newReplica((bytes) => crypto.getRandomValues(bytes)),
      openTable: (id) => tables.openTable(id),
    }),
  };
}
