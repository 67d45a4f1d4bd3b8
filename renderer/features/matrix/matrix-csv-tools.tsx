import { useEffect, useRef, useState } from 'react';
import type { MatrixImport } from '../../../shared/exchange/matrix-csv';
import { useActions, useTable } from '../../app/app-context';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import { MatrixImportDialog } from './matrix-import-dialog';
import { type MatrixReading, readMatrixFile } from './read-matrix-file';
import { matrixTexts } from './texts';

interface FoundMatrix {
  /** Of the file. */
  readonly name: string;
  /** Null while it is read. */
  readonly read: MatrixImport | null;
}

/** The matrix as a file for a spreadsheet, and back: what a file would change is shown before anything is done. */
export function MatrixCsvTools() {
  const texts = useTexts(matrixTexts);
  const { exportMatrix, notify } = useActions();
  const content = useTable((table) => table.content);
  const file = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<FoundMatrix | null>(null);
  const reading = useRef<MatrixReading | null>(null);
  const close = (): void => {
    reading.current?.stop();
    reading.current = null;
    setFound(null);
  };
  useEffect(() => () => reading.current?.stop(), []);
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
          // The same file can be chosen again after it was corrected.
          if (file.current !== null) file.current.value = '';
          close();
          const begun = readMatrixFile(chosen, content);
          reading.current = begun;
          setFound({ name: chosen.name, read: null });
          try {
            setFound({ name: chosen.name, read: await begun.read });
          } catch {
            close();
            notify({ kind: 'warning', text: texts.unreadable });
          } finally {
            begun.stop();
          }
        }}
      />
      {found === null ? null : <MatrixImportDialog name={found.name} found={found.read} onClose={close} />}
    </>
  );
}
