import type { StoreApi } from 'zustand/vanilla';
import { mergeRefusalSentence } from '../../../shared/merge/merge-sentences';
import type { TableState } from '../../../shared/merge/merge-tables';
import { restoringOf } from '../../../shared/snapshot/restore-snapshot';
import type { AppState } from '../app-state';
import type { TableActions } from '../table/table-actions';
import { snapshotTexts } from './snapshot-texts';

interface Services {
  readonly tables: Pick<TableActions, 'engine' | 'snapshots' | 'perform' | 'notify'>;
  readonly store: StoreApi<AppState>;
}

/**
 * Puts the open table back to an earlier moment: first a snapshot of how it is, then one line that writes what differs.
 * Lines that only the snapshot still has (the table lost them) come back into the log before that.
 */
export async function putBack(
  then: TableState,
  { name, text }: { readonly name: string; readonly text: string },
  { tables, store }: Services,
): Promise<boolean> {
  const { engine } = tables;
  if (engine === null) return false;
  const { language } = store.getState();
  await tables.snapshots.keep({ reason: 'before_restore', name, line: null });
  const known = new Set(engine.table.log.map(({ dot }) => dot));
  if (then.log.some(({ dot }) => !known.has(dot))) {
    const taken = await engine.takeIn(then);
    if (!taken.ok) {
      const { refusal } = taken;
      const reason = refusal.code === 'not_saved' ? refusal.reason : mergeRefusalSentence(refusal, language);
      tables.notify({ kind: 'problem', text: reason });
      return false;
    }
  }
  const { changes } = restoringOf(engine.table.document, then.document);
  if (changes.length > 0 && !(await tables.perform({ type: 'settle', changes, text }))) return false;
  store.setState({ selection: [] });
  tables.notify({ kind: 'done', text: snapshotTexts[language].putBack });
  return true;
}
