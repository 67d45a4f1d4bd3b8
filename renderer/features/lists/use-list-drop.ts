import { useEffect } from 'react';
import { useView } from '../view/view-context';

/** Whether a file may be a list by its name; what it holds is seen when it is opened, a workbook among them. */
export function isListFile({ name }: { readonly name: string }): boolean {
  return /\.(?:csv|tsv|txt|xls[xmb]?|ods)$/i.test(name);
}

/** A list that is dropped on the window while a table is open is shown, and not taken over yet. */
export function useListDrop(isAllowed: boolean): void {
  const { openDialog } = useView();
  useEffect(() => {
    if (!isAllowed) return;
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = [...(event.dataTransfer?.files ?? [])].find(isListFile);
      if (file === undefined) return;
      event.preventDefault();
      openDialog({ kind: 'takeList', file });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [isAllowed, openDialog]);
}
