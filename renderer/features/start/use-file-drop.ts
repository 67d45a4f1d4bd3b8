import { useEffect, useState } from 'react';
import { useActions } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { listTexts } from '../lists/texts';
import { isListFile } from '../lists/use-list-drop';
import { startTexts } from './texts';

/** Opens a file that is dropped on the window. Returns whether one is being dragged over it. */
export function useFileDrop(): boolean {
  const [isDropping, setDropping] = useState(false);
  const { openFile, notify } = useActions();
  const texts = useTexts(startTexts);
  const lists = useTexts(listTexts);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setDropping(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      if (isListFile(file)) {
        notify({ kind: 'info', text: lists.tableFirst });
        return;
      }
      file.arrayBuffer().then(
        (bytes) => void openFile(file.name, new Uint8Array(bytes)),
        () => notify({ kind: 'problem', text: texts.unreadable(file.name) }),
      );
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [openFile, notify, texts, lists]);
  return isDropping;
}
