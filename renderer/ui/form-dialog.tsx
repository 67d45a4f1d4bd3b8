import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './form-dialog.module.css';
import type { IconName } from './icons';
import { KeyHint } from './key-hint';
import { useTexts } from './language-context';
import { useSingleRun } from './use-single-run';

interface FormDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that acts says. */
  readonly confirm: string;
  readonly icon?: IconName;
  readonly isReady?: boolean;
  /** May take a moment; asked again meanwhile it does nothing. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  /** Beside the buttons: what is still missing, or another thing to do. */
  readonly aside?: ReactNode;
  /** Enter in a line is not enough, since there is more to fill in: Ctrl+Enter is. */
  readonly isLong?: boolean;
}

const texts = { nl: { cancel: 'Annuleren' }, en: { cancel: 'Cancel' } };

/** Fields and the two ways out. Enter in a single line acts, or Ctrl+Enter anywhere in the dialog; Escape leaves. */
export function FormDialog(props: FormDialogProps) {
  const { title, children, confirm, icon, isReady = true, onConfirm, onClose, size = 'medium', aside, isLong } = props;
  const { cancel } = useTexts(texts);
  const form = useId();
  const { run, isRunning } = useSingleRun(onConfirm);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) run();
  };
  const fields = useRef<HTMLFormElement>(null);
  // On the window, since the dialog itself has the focus until somebody goes to a field or a button; before these, so that
  // none takes it for an Enter of its own.
  useEffect(() => {
    const readKeys = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const field = document.activeElement;
      if (fields.current?.closest('[role="dialog"]')?.contains(field) !== true) return;
      event.preventDefault();
      event.stopPropagation();
      // A date or time is read when its field is left.
      flushSync(() => field instanceof HTMLElement && field.blur());
      fields.current.requestSubmit();
      if (field instanceof HTMLElement) field.focus();
    };
    window.addEventListener('keydown', readKeys, true);
    return () => window.removeEventListener('keydown', readKeys, true);
  }, []);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size={size}
      footer={
        <>
          {aside}
          <Button look="quiet" onPress={onClose}>
            {cancel}
          </Button>
          {isLong ? (
            <span className={styles.keys} aria-hidden>
              <KeyHint keys="Mod+Enter" />
            </span>
          ) : null}
          <Button
            look="primary"
            {...(icon === undefined ? {} : { icon })}
            {...(isLong ? { onPress: run } : { type: 'submit', form })}
            isDisabled={!isReady || isRunning}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <form ref={fields} id={form} className={styles.fields} onSubmit={submit} noValidate>
        {children}
      </form>
    </Dialog>
  );
}
