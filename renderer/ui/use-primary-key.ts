import { type RefObject, useEffect } from 'react';

/**
 * Ctrl+Enter (on a Mac also ⌘) anywhere in a dialog without a form presses the button at the bottom that acts. A form
 * has keys of its own (`useConfirmKeys`), and in a text of several lines the key belongs to the text.
 */
export function usePrimaryKey(footer: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const readKeys = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const focused = document.activeElement;
      const dialog = footer.current?.closest('[role="dialog"], [role="alertdialog"]');
      if (dialog?.contains(focused) !== true || dialog.querySelector('form') !== null) return;
      if (focused instanceof HTMLTextAreaElement) return;
      const button = footer.current?.querySelector<HTMLButtonElement>('button[data-look="primary"]:enabled');
      if (button == null) return;
      event.preventDefault();
      event.stopPropagation();
      button.click();
    };
    window.addEventListener('keydown', readKeys, true);
    return () => window.removeEventListener('keydown', readKeys, true);
  }, [footer]);
}
