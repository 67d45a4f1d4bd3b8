import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import styles from './records.module.css';

interface ReasonDialogProps {
  readonly title: string;
  /** The text of what it is about. */
  readonly about: string;
  readonly label: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly isRequired?: boolean;
  readonly onConfirm: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for one sentence before something is settled. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, about, label, confirm, cancel, isRequired = false, onConfirm, onClose } = props;
  const [text, setText] = useState('');
  const settle = async (): Promise<void> => {
    if (await onConfirm(text.trim())) onClose();
  };
  const { run, isRunning } = useSingleRun(settle);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {cancel}
          </Button>
          <Button look="primary" isDisabled={isRunning || (isRequired && text.trim() === '')} onPress={run}>
            {confirm}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{about}</p>
      <TextField label={label} value={text} onChange={setText} multiline rows={2} autoFocus />
    </Dialog>
  );
}
