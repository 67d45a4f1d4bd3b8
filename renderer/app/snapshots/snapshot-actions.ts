import type { StoreApi } from 'zustand/vanilla';
import type { FacilitatorBridge } from '../../../shared/ipc/facilitator-calls';
import type { TableState } from '../../../shared/merge/merge-tables';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { accept, type Result, refuse } from '../../../shared/values/result';
import type { AppState } from '../app-state';
import type { AppWork } from '../app-work';

/** Snapshots of the open table: kept on this laptop, or told by its log. */
export interface SnapshotActions {
  /** Newest first. */
  list(): Promise<readonly ListedSnapshot[]>;
  /** What those that are kept here take on the disk together, in bytes. */
  size(): Promise<number>;
  /** Takes one by name: a line in the log, and the snapshot on the disk. False: refused, which was said. */
  take(name: string): Promise<boolean>;
  /** Only one that is kept here. */
  rename(snapshot: ListedSnapshot, name: string): Promise<boolean>;
  /** The table as it was; a sentence when the snapshot does not open. */
  open(snapshot: ListedSnapshot): Promise<Result<TableState, string>>;
  /**
   * Puts the table back, as a line of the log that undo takes back; a snapshot of how it is now is taken first.
   * @param text the line for the log
   */
  restore(snapshot: ListedSnapshot, text: string): Promise<boolean>;
  /** Saves it as a table file, where the person wants it. */
  save(snapshot: ListedSnapshot): Promise<void>;
}

export function snapshotActions(
  bridge: Pick<FacilitatorBridge, 'snapshots'>,
  store: StoreApi<AppState>,
  working: Promise<Pick<AppWork, 'tables' | 'exports'>>,
): SnapshotActions {
  async function list(): Promise<readonly ListedSnapshot[]> {
    const { tables } = await working;
    await tables.snapshots.settled();
    const { listedSnapshots } = await import('../../../shared/snapshot/listed-snapshots');
    const { table } = store.getState();
    return table === null ? [] : listedSnapshots(await bridge.snapshots.list(table.id), table.log, table.content);
  }

  async function size(): Promise<number> {
    const { table } = store.getState();
    return table === null ? 0 : bridge.snapshots.size(table.id);
  }

  async function take(name: string): Promise<boolean> {
    const { tables } = await working;
    const isTaken = await tables.perform({ type: 'takeSnapshot', snapshot: name.trim() });
    await tables.snapshots.settled();
    return isTaken;
  }

  async function rename({ stored }: ListedSnapshot, name: string): Promise<boolean> {
    const { table } = store.getState();
    return table !== null && stored !== null && bridge.snapshots.rename(table.id, stored.id, name.trim());
  }

  async function open({ stored, id, lines }: ListedSnapshot): Promise<Result<TableState, string>> {
    const { table, language } = store.getState();
    const [{ openSnapshot }, { snapshotProblemSentence }, { sha256 }] = await loadOpening();
    if (table === null) return refuse(snapshotProblemSentence('missing', language));
    if (stored === null) {
      const at = table.log[lines - 1]?.dot === id ? lines - 1 : table.log.findIndex(({ dot }) => dot === id);
      if (at === -1) return refuse(snapshotProblemSentence('missing', language));
      const [{ knownWith }, { fold }] = await loadLog();
      const log = knownWith(table.log, at);
      return accept({ log, document: fold(log) });
    }
    const opened = await openSnapshot(stored.snapshot, (ids) => objectsOf(table.id, ids), sha256);
    return opened.ok ? opened : refuse(snapshotProblemSentence(opened.refusal, language));
  }

  async function objectsOf(tableId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const found = await bridge.snapshots.read(tableId, ids);
    return new Map(ids.flatMap((id, at) => (found[at] == null ? [] : [[id, found[at]] as const])));
  }

  async function restore(snapshot: ListedSnapshot, text: string): Promise<boolean> {
    const { tables } = await working;
    const then = await open(snapshot);
    if (!then.ok) {
      tables.notify({ kind: 'problem', text: then.refusal });
      return false;
    }
    const [{ putBack }, { snapshotTitle }] = await loadPuttingBack();
    const name = snapshotTitle(snapshot, store.getState().language);
    return putBack(then.value, { name, text }, { tables, store });
  }

  async function save(snapshot: ListedSnapshot): Promise<void> {
    const { tables, exports } = await working;
    const then = await open(snapshot);
    if (then.ok) await exports.saveTableFile({ log: then.value.log, name: snapshot.title ?? snapshot.name });
    else tables.notify({ kind: 'problem', text: then.refusal });
  }

  return { list, size, take, rename, open, restore, save };
}

// All of this is needed when somebody asks for snapshots, and not when the app starts.
const loadLog = () => Promise.all([import('../../../shared/log/causality'), import('../../../shared/log/fold')]);

const loadOpening = () =>
  Promise.all([
    import('../../../shared/snapshot/open-snapshot'),
    import('../../../shared/snapshot/snapshot-sentences'),
    import('../sha256'),
  ]);

const loadPuttingBack = () =>
  Promise.all([import('./put-back'), import('../../../shared/snapshot/snapshot-sentences')]);
