import { useState } from 'react';
import { formatDate } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import type { LegitimacyStep } from '../../../shared/model/content-types';
import { type StepResult, type StepStatus, stepResults, stepStatuses } from '../../../shared/model/vocabulary';
import { useActions } from '../../app/app-context';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { IconButton } from '../../ui/icon-button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Fields } from '../../ui/panel';
import { SelectField } from '../../ui/select-field';
import { useNames } from '../elements/use-names';
import { todayHere } from '../view/use-now';
import styles from './decisions.module.css';
import { decisionTexts } from './texts';

/** One step of legitimacy as a line, with a way to record how it went. */
export function DecisionStep({ step }: { readonly step: LegitimacyStep }) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(terms);
  const language = useLanguage();
  const nameOf = useNames();
  const [isOpen, setOpen] = useState(false);
  const date =
    step.status === 'done' && step.on
      ? texts.stepDone(formatDate(step.on, language))
      : step.due
        ? texts.stepPlanned(formatDate(step.due, language))
        : null;
  const state = [words.stepStatus[step.status], date, step.result ? words.stepResult[step.result] : null]
    .filter((part) => part !== null)
    .join(', ');
  return (
    <li className={styles.step}>
      <span className={styles.stepText}>
        {nameOf(step.body)}, {words.stepKind[step.kind]}: {state}
      </span>
      <IconButton
        icon="edit"
        size="small"
        label={texts.recordStepTitle(nameOf(step.body))}
        onPress={() => setOpen(true)}
      />
      {isOpen ? <StepDialog step={step} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

/** Records how a step of legitimacy stands: planned for a day, or done with a result. */
export function StepDialog({ step, onClose }: { readonly step: LegitimacyStep; readonly onClose: () => void }) {
  const texts = useTexts(decisionTexts);
  const words = useTexts(terms);
  const nameOf = useNames();
  const { perform } = useActions();
  const [status, setStatus] = useState<StepStatus>(step.status);
  const [due, setDue] = useState(step.due ?? null);
  const [on, setOn] = useState(step.on ?? null);
  const [result, setResult] = useState<StepResult | null>(step.result ?? null);
  const today = todayHere();
  const save = async (): Promise<void> => {
    const isDone = await perform({
      type: 'recordLegitimacy',
      decision: step.decision,
      body: step.body,
      kind: step.kind,
      status,
      ...(due === null ? {} : { due }),
      ...(status !== 'done' || on === null ? {} : { on }),
      ...(status !== 'done' || result === null ? {} : { result }),
    });
    if (isDone) onClose();
  };
  return (
    <FormDialog
      title={texts.recordStepTitle(nameOf(step.body))}
      confirm={texts.save}
      onConfirm={save}
      onClose={onClose}
      size="small"
    >
      <Fields columns={2}>
        <SelectField
          label={texts.status}
          value={status}
          options={stepStatuses.map((value) => ({ value, label: words.stepStatus[value] }))}
          onChange={setStatus}
        />
        {status === 'done' ? (
          <DateField label={texts.on} value={on} onChange={setOn} today={today} />
        ) : (
          <DateField label={texts.due} value={due} onChange={setDue} today={today} />
        )}
      </Fields>
      {status === 'done' && step.kind === 'decide' ? (
        <SelectField
          label={texts.result}
          value={result}
          options={stepResults.map((value) => ({ value, label: words.stepResult[value] }))}
          onChange={setResult}
        />
      ) : null}
    </FormDialog>
  );
}
