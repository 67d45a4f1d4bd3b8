import { useEffect, useLayoutEffect, useRef } from 'react';
import { useActions } from '../../app/app-context';
import { isMac } from '../../ui/is-mac';
import type { ConsoleActions } from './console-action';
import { shortcutFor } from './shortcuts';
import { hasTypingToTakeBack, isTyping } from './text-focus';

/**
 * Carries out what is asked by key and by the application menu. A key that is handled here is not passed on, so the
 * menu does not do the same a second time. While a dialog is open, only the dialog listens.
 */
export function useShortcuts(actions: ConsoleActions, isDialogOpen: boolean): void {
  const { openTable } = useActions();
  const latest = useRef({ actions, isDialogOpen, openTable });
  latest.current = { actions, isDialogOpen, openTable };

  // Before the screen is painted: who sees it may use its keys.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || latest.current.isDialogOpen) return;
      const { activeElement } = document;
      const isUntouched = !hasTypingToTakeBack(activeElement);
      const id = shortcutFor(event, { inText: isTyping(activeElement), isUntouched, mac: isMac });
      if (id === null) return;
      const action = latest.current.actions[id];
      event.preventDefault();
      if (action.isEnabled) action.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(
    () =>
      window.facilitator?.menu.onCommand((event) => {
        if (event.command === 'table.openRecent') {
          void latest.current.openTable(event.tableId);
          return;
        }
        const action = latest.current.actions[event.command];
        if (action.isEnabled && !latest.current.isDialogOpen) action.run();
      }),
    [],
  );
}
