import type { Command } from '../../../shared/commands/command';
import { type MatrixImport, matrixRefusalSentence } from '../../../shared/exchange/matrix-csv';
import { terms } from '../../../shared/i18n/terms';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useSingleRun } from '../../ui/use-single-run';
import { useNames } from '../elements/use-names';
import styles from './matrix.module.css';
import { matrixTexts } from './texts';

interface MatrixImportDialogProps {
  readonly found: MatrixImport;
  readonly onClose: () => void;
}

/** What a file would change, what it left aside and what stays, before anything is done. */
export function MatrixImportDialog({ found, onClose }: MatrixImportDialogProps) {
  const texts = useTexts(matrixTexts);
  const language = useLanguage();
  const { perform } = useActions();
  const say = useCommandWords();
  const { commands, refusals, kept } = found;
  const { run, isRunning } = useSingleRun(async () => {
    for (const command of commands) if (!(await perform(command))) break;
    onClose();
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
          <Button look="primary" isDisabled={isRunning || commands.length === 0} onPress={run}>
            {texts.apply(commands.length)}
          </Button>
        </>
      }
    >
      {commands.length === 0 ? <p>{texts.nothingToDo}</p> : null}
      <ul className={styles.importList}>
        {commands.map((command) => (
          <li key={JSON.stringify(command)}>{say(command)}</li>
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

/** A command of the import as the sentence that it adds (+) or takes away (−). */
function useCommandWords(): (command: Command) => string {
  const nameOf = useNames();
  const { verb } = useTexts(terms);
  const relations = useTable((table) => table.content.relations);
  return (command) => {
    const relation =
      command.type === 'addRelation'
        ? command.relation
        : command.type === 'removeRelation'
          ? relations.get(command.id)
          : undefined;
    if (relation === undefined) return command.type;
    const sign = command.type === 'addRelation' ? '+' : '−';
    return `${sign} ${nameOf(relation.from)} ${verb[relation.kind]} ${nameOf(relation.to)}`;
  };
}
