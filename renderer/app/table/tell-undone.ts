import type { StoreApi } from 'zustand/vanilla';
import { leftSentence } from '../../../shared/commands/left-standing';
import type { Undone } from '../../../shared/commands/undo-entry';
import type { AppState, OpenTable } from '../app-state';
import { touchedThings } from './touched-things';

/** After an undo or redo: the map turns to what it touched, and what could not be taken back is said, with the reason. */
export function tellUndone(
  store: StoreApi<AppState>,
  table: OpenTable,
  { entry, left }: Undone,
  which: 'undo' | 'redo',
): void {
  const { notice, language } = store.getState();
  const isOver = notice?.about !== undefined && notice.about === entry.undoes;
  store.setState({ selection: touchedThings(entry, table.content), ...(isOver ? { notice: null } : {}) });
  if (left !== null) {
    store.setState({ notice: { kind: 'warning', text: leftSentence(table.document, left, which, language) } });
  }
}
