import type { Command } from '../../../shared/commands/command';
import type { Decision } from '../../../shared/model/content-types';
import { useActions } from '../../app/app-context';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { useDraft } from '../view/use-draft';
import { todayHere } from '../view/use-now';
import styles from './decisions.module.css';
import { decisionTexts } from './texts';

export type Outcome = 'defer' | 'reject' | 'withdraw' | 'ratify';

interface OutcomeValues {
  readonly words: string;
  readonly on: string | null;
}

interface OutcomeDialogProps {
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** Every outcome besides agreeing, with the one thing that must be known about it. */
export function OutcomeDialog({ decision, outcome, onClose }: OutcomeDialogProps) {
  const texts = useTexts(decisionTexts);
  const { perform } = useActions();
  const draft = useDraft<OutcomeValues>(`${outcome} ${decision.id}`, () => ({ words: '', on: todayHere() }));
  const { words, on } = draft.values;
  const titles = {
    defer: texts.deferTitle(decision.no),
    reject: texts.rejectTitle(decision.no),
    withdraw: texts.withdrawTitle(decision.no),
    ratify: texts.ratifyTitle(decision.no),
  };
  const actions = { defer: texts.defer, reject: texts.reject, withdraw: texts.withdraw, ratify: texts.ratify };
  const save = async (): Promise<void> => {
    if (!(await perform(commandFor(decision.id, outcome, words.trim(), on)))) return;
    draft.forget();
    onClose();
  };
  return (
    <FormDialog
      title={titles[outcome]}
      confirm={actions[outcome]}
      isReady={outcome !== 'defer' || words.trim() !== ''}
      onConfirm={save}
      onClose={onClose}
      size="small"
    >
      <p className={styles.quote}>{decision.text}</p>
      {outcome === 'ratify' ? (
        <DateField
          label={texts.ratifiedOn}
          value={on}
          onChange={(next) => draft.change({ on: next })}
          today={todayHere()}
        />
      ) : (
        <TextField
          label={outcome === 'defer' ? texts.deferUntil : texts.because}
          value={words}
          onChange={(next) => draft.change({ words: next })}
          autoFocus
        />
      )}
    </FormDialog>
  );
}

function commandFor(id: string, outcome: Outcome, words: string, on: string | null): Command {
  const because = words === '' ? {} : { because: words };
  switch (outcome) {
    case 'defer':
      return { type: 'deferDecision', id, until: words };
    case 'reject':
      return { type: 'rejectDecision', id, ...because };
    case 'withdraw':
      return { type: 'withdrawDecision', id, ...because };
    case 'ratify':
      return { type: 'ratifyDecision', id, ...(on === null ? {} : { on }) };
  }
}
