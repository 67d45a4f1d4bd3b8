import { type ReactNode, useRef } from 'react';
import { Button } from '../../ui/button';
import styles from './lists.module.css';

interface ChooseListFileProps {
  readonly label: string;
  readonly onChoose: (file: File) => Promise<void>;
  /** Nothing was chosen yet: this is what the dialog is about. */
  readonly isFirst?: boolean;
  readonly children?: ReactNode;
}

/** A button that asks the system for a file. */
export function ChooseListFile({ label, onChoose, isFirst = false, children }: ChooseListFileProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.choose}>
      <Button icon="folder" look={isFirst ? 'primary' : 'secondary'} onPress={() => file.current?.click()}>
        {label}
      </Button>
      {children}
      <input
        ref={file}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls,.ods,text/csv,text/plain"
        hidden
        data-list-file
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen === undefined) return;
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
          void onChoose(chosen);
        }}
      />
    </div>
  );
}
