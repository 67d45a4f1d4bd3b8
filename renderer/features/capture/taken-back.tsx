import { useState } from 'react';
import { useTable } from '../../app/app-context';
import { Icon } from '../../ui/icons';
import styles from './capture-line.module.css';

/** The line of the undo or redo that was the last thing done here; "captured" would no longer be true then. */
export function useTakenBack(): string | null {
  return useTable(({ log, lastEntry }) => {
    const last = log.at(-1);
    return last?.undoes !== undefined && last.dot === lastEntry ? last.text : null;
  });
}

export function TakenBack({ line }: { readonly line: string }) {
  return (
    <>
      <Icon name="undo" size={16} />
      <span className={styles.savedText}>{line}</span>
    </>
  );
}

/**
 * What is taken back while a line stands in the field, which hides what was said below it before. Each change of the line
 * mounts it anew (a key), so it goes as soon as somebody types on.
 */
export function TakenBackMeanwhile() {
  const entries = useTable(({ log }) => log.length);
  const [entriesBefore] = useState(entries);
  const takenBack = useTakenBack();
  return (
    <p className={styles.meanwhile} role="status">
      {entries > entriesBefore && takenBack !== null ? <TakenBack line={takenBack} /> : null}
    </p>
  );
}
