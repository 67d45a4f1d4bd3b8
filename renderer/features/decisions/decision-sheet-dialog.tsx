import { useEffect, useMemo } from 'react';
import { wordingAdvice } from '../../../shared/capture/decision-wording';
import type { Decision } from '../../../shared/model/content-types';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Checkbox } from '../../ui/checkbox';
import { FormDialog } from '../../ui/form-dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { RestoredLine } from '../view/restored-line';
import { useDraft } from '../view/use-draft';
import { agreeCommands, isReady, newSheet, toldBy } from './decision-sheet';
import styles from './decisions.module.css';
import { PartiesOfSheet } from './parties-of-sheet';
import { ReadBackButton } from './read-back-button';
import { sheetTexts } from './sheet-texts';
import { completeSteps } from './step-draft';
import { StepDrafts } from './step-drafts';
import { decisionTexts } from './texts';

interface DecisionSheetProps {
  readonly decision: Decision;
  readonly onClose: () => void;
}

/**
 * The moment of agreeing on one sheet: the sentence, what each party says of it with its mandate beside it, and which
 * bodies come after the table. The hall reads along when it is asked to.
 */
export function DecisionSheet({ decision, onClose }: DecisionSheetProps) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(sheetTexts);
  const { perform, readBack } = useActions();
  const draft = useDraft(`decision ${decision.id} ${decision.text}`, () => newSheet(decision));
  const { values, change } = draft;
  const content = useTable((table) => table.content);
  const language = useLanguage();
  const advice = wordingAdvice(values.text, content, language);
  useHallReadsAlong(
    decision.id,
    useMemo(() => toldBy(values, language), [values, language]),
  );
  const agree = async (): Promise<void> => {
    for (const command of agreeCommands(decision, values, language)) {
      if (!(await perform(command))) return;
    }
    draft.forget();
    readBack(null);
    onClose();
  };
  const reasonMissing = values.isNotNeeded && values.reason.trim() === '';
  return (
    <FormDialog
      title={texts.agreeTitle(decision.no)}
      confirm={texts.agreeConfirm}
      icon="check"
      isReady={isReady(values)}
      onConfirm={agree}
      onClose={onClose}
      size="large"
      isLong
      aside={<ReadBackButton decision={decision.id} size="normal" />}
    >
      {draft.isRestored ? <RestoredLine onStartAnew={draft.forget} /> : null}
      <TextField
        label={texts.text}
        value={values.text}
        onChange={(text) => change({ text })}
        multiline
        rows={2}
        isRequired
        description={advice ?? words.textFixed}
      />
      <PartiesOfSheet decision={decision} values={values} onChange={change} />
      <section className={styles.block}>
        <h3 className={styles.blockTitle}>{texts.steps}</h3>
        <p className={styles.hint}>{texts.stepsHint}</p>
        <Checkbox isSelected={values.isNotNeeded} onChange={(isNotNeeded) => change({ isNotNeeded })}>
          {texts.notNeeded}
        </Checkbox>
        {values.isNotNeeded ? (
          <TextField
            label={texts.notNeededBecause}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            description={reasonMissing ? texts.reasonFirst : undefined}
          />
        ) : (
          <>
            <StepDrafts steps={values.steps} onChange={(steps) => change({ steps })} />
            {completeSteps(values.steps).length === 0 ? <p className={styles.hint}>{texts.stepsOrReason}</p> : null}
          </>
        )}
      </section>
      <TextField label={texts.conditions} value={values.conditions} onChange={(conditions) => change({ conditions })} />
    </FormDialog>
  );
}

/** While the sheet is open and the hall looks at the decision, it sees what is being written; after that what is recorded. */
function useHallReadsAlong(decision: string, told: ReturnType<typeof toldBy>): void {
  const { readBack } = useActions();
  const isShown = useApp((state) => state.projector.readBack === decision);
  useEffect(() => {
    if (isShown) readBack(decision, told);
  }, [isShown, decision, told, readBack]);
  useEffect(() => {
    if (isShown) return () => readBack(decision);
    return undefined;
  }, [isShown, decision, readBack]);
}
