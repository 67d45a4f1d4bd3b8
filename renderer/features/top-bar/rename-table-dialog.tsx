import { useState } from 'react';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import { topBarTexts } from './texts';

/** The name of the table, as it stands above the map, in the hall and on the minutes. */
export function RenameTableDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(topBarTexts);
  const { perform } = useActions();
  const name = useTable((table) => table.content.table?.name ?? '');
  const [draft, setDraft] = useState(name);
  const wanted = draft.trim();
  const rename = async (): Promise<void> => {
    if (wanted === '') return;
    if (wanted === name || (await perform({ type: 'updateTable', set: { name: wanted } }))) onClose();
  };
  const { run, isRunning } = useSingleRun(rename);
  return (
    <Dialog
      title={texts.renameTitle}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {texts.cancel}
          </Button>
          <Button look="primary" isDisabled={wanted === '' || isRunning} onPress={run}>
            {texts.rename}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.tableName}
        value={draft}
        onChange={setDraft}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void run();
        }}
        error={wanted === '' ? texts.nameFirst : undefined}
        autoFocus
      />
    </Dialog>
  );
}
