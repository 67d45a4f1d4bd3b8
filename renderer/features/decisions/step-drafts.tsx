import { terms } from '../../../shared/i18n/terms';
import { stepKinds } from '../../../shared/model/vocabulary';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { DateField } from '../../ui/date-field';
import { IconButton } from '../../ui/icon-button';
import { useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { usePartyOptions } from '../elements/element-options';
import { todayHere } from '../view/use-now';
import styles from './decisions.module.css';
import type { StepDraft } from './step-draft';
import { decisionTexts } from './texts';

interface StepDraftsProps {
  readonly steps: readonly StepDraft[];
  readonly onChange: (steps: readonly StepDraft[]) => void;
}

/** Rows of body, what it does, and before when. A date makes a step planned. */
export function StepDrafts({ steps, onChange }: StepDraftsProps) {
  const texts = useTexts(decisionTexts);
  const { stepKind, stepStatus } = useTexts(terms);
  const bodies = usePartyOptions();
  const today = todayHere();
  const change = (row: number, values: Partial<StepDraft>): void =>
    onChange(steps.map((step) => (step.row === row ? { ...step, ...values } : step)));
  const add = (): void =>
    onChange([
      ...steps,
      { row: (steps.at(-1)?.row ?? 0) + 1, body: null, kind: 'decide', status: 'not_planned', due: null },
    ]);
  return (
    <>
      {steps.map((step) => (
        <div key={step.row} className={styles.stepRow}>
          <ComboField
            label={texts.body}
            value={step.body}
            options={bodies}
            emptyText={texts.noParty}
            autoFocus={step.body === null}
            onChange={(body) => change(step.row, { body })}
          />
          <SelectField
            label={texts.stepKind}
            value={step.kind}
            options={stepKinds.map((value) => ({ value, label: stepKind[value] }))}
            onChange={(kind) => change(step.row, { kind })}
          />
          <SelectField
            label={texts.status}
            value={step.status}
            options={(['not_planned', 'planned', 'done'] as const).map((value) => ({
              value,
              label: stepStatus[value],
            }))}
            onChange={(status) => change(step.row, { status })}
          />
          <DateField
            label={texts.due}
            value={step.due}
            today={today}
            onChange={(due) =>
              change(step.row, { due, ...(due !== null && step.status === 'not_planned' ? { status: 'planned' } : {}) })
            }
          />
          <IconButton
            icon="close"
            label={texts.removeStep}
            onPress={() => onChange(steps.filter((other) => other.row !== step.row))}
          />
        </div>
      ))}
      <div>
        <Button size="small" icon="add" onPress={add}>
          {texts.addStep}
        </Button>
      </div>
    </>
  );
}
