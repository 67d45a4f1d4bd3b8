import { useEffect } from 'react';
import { openSessionOf } from '../../shared/session/current-session';
import { useApp } from '../app/app-context';
import { useView } from '../features/view/view-context';

/** Tells the application menu what it may offer, and how undo and redo are called now. */
export function useMenuState(): void {
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const hasTable = useApp((state) => state.table !== null);
  const hasSession = useApp((state) => state.table !== null && openSessionOf(state.table.content) !== undefined);
  const hasSelection = useApp((state) => state.selection.length > 0);
  const undo = useApp((state) => state.table?.undo?.text ?? null);
  const redo = useApp((state) => state.table?.redo?.text ?? null);
  const projectorMode = useApp((state) => state.projector.mode);
  const projectorWaiting = useApp((state) => state.projector.waiting);
  const tables = useApp((state) => state.tables);
  const { main: view } = useView();
  useEffect(() => {
    // Absent in a page outside the app; a menu that lags behind harms nothing, so a failure is not shown.
    window.facilitator?.menu
      .setState({
        language,
        theme,
        hasTable,
        hasSession,
        hasSelection,
        undo,
        redo,
        view,
        projectorMode,
        projectorWaiting,
        recentTables: tables.flatMap(({ id, name, isGone }) => (name === null || isGone ? [] : [{ id, name }])),
      })
      .catch(() => undefined);
  }, [language, theme, hasTable, hasSession, hasSelection, undo, redo, view, projectorMode, projectorWaiting, tables]);
}
