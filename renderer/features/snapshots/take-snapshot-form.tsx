import { useState } from 'react';
import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import styles from './snapshots.module.css';
import { snapshotDialogTexts } from './texts';

/** Gives the table as it is now a name. */
export function TakeSnapshotForm({ onTaken }: { readonly onTaken: () => Promise<void> }) {
  const texts = useTexts(snapshotDialogTexts);
  const { snapshots } = useActions();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const take = useSingleRun(async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    if (await snapshots.take(name)) setName('');
    await onTaken();
  });
  return (
    <form
      className={styles.take}
      onSubmit={(event) => {
        event.preventDefault();
        take.run();
      }}
    >
      <TextField
        autoFocus
        className={styles.name}
        label={texts.name}
        value={name}
        placeholder={texts.nameExample}
        error={isMissing && name.trim() === '' ? texts.nameMissing : undefined}
        onChange={setName}
      />
      <Button type="submit" look="primary" icon="snapshot">
        {texts.take}
      </Button>
    </form>
  );
}
