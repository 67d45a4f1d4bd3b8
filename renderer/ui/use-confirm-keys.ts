import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';

/** Ctrl+Enter (on a Mac also ⌘) anywhere in the dialog around a form submits it, from every field and from none. */
export function useConfirmKeys(form: RefObject<HTMLFormElement | null>): void {
  // On the window, since the dialog itself has the focus until somebody goes to a field or a button; before these, so that
  // none takes it for an Enter of its own.
  useEffect(() => {
    const readKeys = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const field = document.activeElement;
      if (form.current?.closest('[role="dialog"]')?.contains(field) !== true) return;
      event.preventDefault();
      event.stopPropagation();
      // A date or time is read when its field is left.
      flushSync(() => field instanceof HTMLElement && field.blur());
      form.current.requestSubmit();
      if (field instanceof HTMLElement) field.focus();
    };
    window.addEventListener('keydown', readKeys, true);
    return () => window.removeEventListener('keydown', readKeys, true);
  }, [form]);
}
