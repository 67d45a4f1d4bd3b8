import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import styles from './records.module.css';
import { useDraft } from './use-draft';

interface ReasonDialogProps {
  readonly title: string;
  /** The text of what it is about. */
  readonly about: string;
  readonly label: string;
  /** What is there already: shown to be added to or changed, so that nothing is written over unseen. */
  readonly known?: string;
  readonly confirm: string;
  readonly isRequired?: boolean;
  readonly onConfirm: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for one sentence before something is settled. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, about, label, known = '', confirm, isRequired = false, onConfirm, onClose } = props;
  const draft = useDraft(`reason ${title} ${about} ${known}`, () => ({ text: known }));
  const { text } = draft.values;
  const settle = async (): Promise<void> => {
    if (!(await onConfirm(text.trim()))) return;
    draft.forget();
    onClose();
  };
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      isReady={!isRequired || text.trim() !== ''}
      onConfirm={settle}
      onClose={onClose}
      size="small"
      isLong
    >
      <p className={styles.text}>{about}</p>
      <TextField
        label={label}
        value={text}
        onChange={(next) => draft.change({ text: next })}
        multiline
        rows={2}
        autoFocus
      />
    </FormDialog>
  );
}
