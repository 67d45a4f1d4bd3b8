import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './form-dialog.module.css';
import type { IconName } from './icons';
import { KeyHint } from './key-hint';
import { useTexts } from './language-context';
import { useConfirmKeys } from './use-confirm-keys';
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
  useConfirmKeys(fields);
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
