import type { FormEvent, ReactNode } from 'react';
import { Button } from './button';
import styles from './entry-form.module.css';
import { useSingleRun } from './use-single-run';

interface EntryFormProps {
  readonly label: string;
  readonly submit: string;
  readonly cancel: string;
  readonly isComplete: boolean;
  /** May take a moment; a second Enter meanwhile does nothing. */
  readonly onSubmit: () => Promise<unknown>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that opens at the top of a panel: fields, then the two ways out. Enter in a single line submits. */
export function EntryForm({ label, submit, cancel, isComplete, onSubmit, onCancel, children }: EntryFormProps) {
  const { run, isRunning } = useSingleRun(onSubmit);
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (isComplete) run();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button look="quiet" onPress={onCancel}>
          {cancel}
        </Button>
        <Button type="submit" look="primary" isDisabled={!isComplete || isRunning}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
