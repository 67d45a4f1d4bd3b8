import { useRef, useState } from 'react';
import { importRoleMatrix, type MatrixImport } from '../../../shared/exchange/matrix-csv';
import { decodeList } from '../../../shared/lists/decode-list';
import { useActions, useTable } from '../../app/app-context';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import { MatrixImportDialog } from './matrix-import-dialog';
import { matrixTexts } from './texts';

/** The matrix as a file for a spreadsheet, and back: what a file would change is shown before anything is done. */
export function MatrixCsvTools() {
  const texts = useTexts(matrixTexts);
  const { exportMatrix } = useActions();
  const content = useTable((table) => table.content);
  const file = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ readonly name: string; readonly read: MatrixImport } | null>(null);
  return (
    <>
      <IconButton icon="download" label={texts.exportCsv} onPress={() => void exportMatrix()} />
      <IconButton icon="folder" label={texts.importCsv} onPress={() => file.current?.click()} />
      <input
        ref={file}
        type="file"
        accept=".csv,text/csv"
        hidden
        data-matrix-file
        onChange={async (event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen === undefined) return;
          const { text } = decodeList(new Uint8Array(await chosen.arrayBuffer()));
          // The same file can be chosen again after it was corrected.
          if (file.current !== null) file.current.value = '';
          setFound({ name: chosen.name, read: importRoleMatrix(content, text) });
        }}
      />
      {found === null ? null : (
        <MatrixImportDialog name={found.name} found={found.read} onClose={() => setFound(null)} />
      )}
    </>
  );
}
