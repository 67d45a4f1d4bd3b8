import { useState } from 'react';
import { useActions, useTable } from '../../app/app-context';
import { FormDialog } from '../../ui/form-dialog';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { topBarTexts } from './texts';

/** The name of the table, as it stands above the map, in the hall and on the minutes. */
export function RenameTableDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(topBarTexts);
  const { perform } = useActions();
  const name = useTable((table) => table.content.table?.name ?? '');
  const [draft, setDraft] = useState(name);
  const wanted = draft.trim();
  const rename = async (): Promise<void> => {
    if (wanted === name || (await perform({ type: 'updateTable', set: { name: wanted } }))) onClose();
  };
  return (
    <FormDialog
      title={texts.renameTitle}
      confirm={texts.rename}
      isReady={wanted !== ''}
      onConfirm={rename}
      onClose={onClose}
      size="small"
    >
      <TextField
        label={texts.tableName}
        value={draft}
        onChange={setDraft}
        error={wanted === '' ? texts.nameFirst : undefined}
        autoFocus
      />
    </FormDialog>
  );
}
