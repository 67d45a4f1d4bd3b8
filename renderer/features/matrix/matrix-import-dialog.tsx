import {
  type MatrixEdit,
  type MatrixImport,
  matrixCommand,
  matrixRefusalSentence,
} from '../../../shared/exchange/matrix-csv';
import { relationSentence } from '../../../shared/i18n/relation-sentence';
import { useActions, useReadState, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useSingleRun } from '../../ui/use-single-run';
import { useNames } from '../elements/use-names';
import styles from './matrix.module.css';
import { matrixTexts } from './texts';

interface MatrixImportDialogProps {
  /** Of the file. */
  readonly name: string;
  /** Null while the file is read. */
  readonly found: MatrixImport | null;
  readonly onClose: () => void;
}

const nothing: MatrixImport = { edits: [], refusals: [], kept: [] };

/** What a file would change, what it left aside and what stays, before anything is done. */
export function MatrixImportDialog({ name, found, onClose }: MatrixImportDialogProps) {
  const texts = useTexts(matrixTexts);
  const language = useLanguage();
  const { perform, notify } = useActions();
  const readState = useReadState();
  const say = useEditWords();
  const { edits, refusals, kept } = found ?? nothing;
  const { run, isRunning } = useSingleRun(async () => {
    const isDone = await perform(matrixCommand(name, edits));
    onClose();
    const done = readState().table?.undo;
    if (isDone && done != null) notify({ kind: 'done', text: done.text, about: done.dot });
  });
  return (
    <Dialog
      title={texts.importTitle}
      isOpen
      isText
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {texts.cancel}
          </Button>
          <Button look="primary" isDisabled={isRunning || edits.length === 0} onPress={run}>
            {texts.apply(edits.length)}
          </Button>
        </>
      }
    >
      {edits.length > 0 ? null : <p role="status">{found === null ? texts.reading : texts.nothingToDo}</p>}
      <ul className={styles.importList}>
        {edits.map((edit) => (
          <li key={JSON.stringify(edit)}>{say(edit)}</li>
        ))}
      </ul>
      {refusals.length === 0 ? null : (
        <>
          <h3 className={styles.importHeading}>{texts.leftAside(refusals.length)}</h3>
          <ul className={styles.importList}>
            {refusals.map((refusal) => (
              <li key={`${refusal.row} ${refusal.column} ${refusal.reason}`}>
                {matrixRefusalSentence(refusal, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length === 0 ? null : <p className={styles.importHeading}>{texts.kept(kept.length)}</p>}
    </Dialog>
  );
}

/** An edit of the import as the sentence that it adds (+) or takes away (−). */
function useEditWords(): (edit: MatrixEdit) => string {
  const nameOf = useNames();
  const language = useLanguage();
  const relations = useTable((table) => table.content.relations);
  return (edit) => {
    const relation = 'gives' in edit ? edit.gives : relations.get(edit.takes);
    const sign = 'gives' in edit ? '+' : '−';
    return relation === undefined
      ? sign
      : `${sign} ${relationSentence(nameOf(relation.from), relation.kind, nameOf(relation.to), language)}`;
  };
}
