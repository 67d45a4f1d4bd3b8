import { useEffect, useMemo } from 'react';
import { menuCommands } from '../../shared/actions/actions';
import { useApp } from '../app/app-context';
import type { ConsoleActions } from '../features/shortcuts/console-action';
import { useView } from '../features/view/view-context';

/** Tells the application menu what it may offer, and how undo and redo are called now. */
export function useMenuState(consoleActions: ConsoleActions): void {
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const hasTable = useApp((state) => state.table !== null);
  const undo = useApp((state) => state.table?.undo?.text ?? null);
  const redo = useApp((state) => state.table?.redo?.text ?? null);
  const projectorMode = useApp((state) => state.projector.mode);
  const projectorWaiting = useApp((state) => state.projector.waiting);
  const tables = useApp((state) => state.tables);
  const { main: view } = useView();
  // As one text: the actions are made anew far more often than one of them becomes possible.
  const possible = menuCommands.filter((command) => consoleActions[command].isEnabled).join();
  const unavailable = useMemo(() => {
    const known = new Set(possible.split(','));
    return menuCommands.filter((command) => !known.has(command));
  }, [possible]);
  useEffect(() => {
    // Absent in a page outside the app; a menu that lags behind harms nothing, so a failure is not shown.
    window.facilitator?.menu
      .setState({
        language,
        theme,
        hasTable,
        unavailable,
        undo,
        redo,
        view,
        projectorMode,
        projectorWaiting,
        recentTables: tables.flatMap(({ id, name, isGone }) => (name === null || isGone ? [] : [{ id, name }])),
      })
      .catch(() => undefined);
  }, [language, theme, hasTable, unavailable, undo, redo, view, projectorMode, projectorWaiting, tables]);
}
