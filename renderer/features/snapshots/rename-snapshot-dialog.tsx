import { useState } from 'react';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { snapshotTitle } from '../../../shared/snapshot/snapshot-sentences';
import { useActions } from '../../app/app-context';
import { FormDialog } from '../../ui/form-dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { snapshotDialogTexts } from './texts';

interface RenameSnapshotDialogProps {
  readonly snapshot: ListedSnapshot;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Another name for a snapshot on this laptop; the line in the log stays as it was said. */
export function RenameSnapshotDialog({ snapshot, onBack, onDone }: RenameSnapshotDialogProps) {
  const texts = useTexts(snapshotDialogTexts);
  const before = snapshotTitle(snapshot, useLanguage());
  const { rename } = useActions().snapshots;
  const [name, setName] = useState(before);
  const [problem, setProblem] = useState<string>();
  const keep = async (): Promise<void> => {
    if (name.trim() === '') return setProblem(texts.nameMissing);
    if (name.trim() === before || (await rename(snapshot, name))) return onDone();
    setProblem(texts.notRenamed);
  };
  return (
    <FormDialog title={texts.renameTitle} confirm={texts.keepName} onConfirm={keep} onClose={onBack} size="small">
      <TextField autoFocus label={texts.newName} value={name} onChange={setName} error={problem} />
    </FormDialog>
  );
}
