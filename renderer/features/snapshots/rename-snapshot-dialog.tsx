import { useId, useState } from 'react';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { snapshotTitle } from '../../../shared/snapshot/snapshot-sentences';
import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
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
  const form = useId();
  const keep = useSingleRun(async () => {
    if (name.trim() === '') return setProblem(texts.nameMissing);
    if (name.trim() === before || (await rename(snapshot, name))) return onDone();
    setProblem(texts.notRenamed);
  });
  return (
    <Dialog
      title={texts.renameTitle}
      isOpen
      onClose={onBack}
      size="small"
      footer={
        <>
          <Button look="quiet" onPress={onBack}>
            {texts.cancel}
          </Button>
          <Button look="primary" type="submit" form={form}>
            {texts.keepName}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          keep.run();
        }}
      >
        <TextField autoFocus label={texts.newName} value={name} onChange={setName} error={problem} />
      </form>
    </Dialog>
  );
}
