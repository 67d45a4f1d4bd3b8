import { wordingAdvice } from '../../../shared/capture/decision-wording';
import { terms } from '../../../shared/i18n/terms';
import type { Decision } from '../../../shared/model/content-types';
import { type DecisionKind, decisionKinds } from '../../../shared/model/vocabulary';
import { useActions, useApp, useTable } from '../../app/app-context';
import { EntryForm } from '../../ui/entry-form';
import { useLanguage, useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { AboutField } from '../elements/about-field';
import { useDraft } from '../view/use-draft';
import { decisionTexts } from './texts';

interface ProposalValues {
  readonly kind: DecisionKind;
  readonly text: string;
  readonly about: readonly string[];
}

interface ProposeFormProps {
  /** Changed instead of made when given. */
  readonly decision?: Decision;
  readonly onDone: () => void;
}

/** A proposal in one sentence, about what is selected unless chosen otherwise. */
export function ProposeForm({ decision, onDone }: ProposeFormProps) {
  const texts = useTexts(decisionTexts);
  const { decisionKind } = useTexts(terms);
  const { perform } = useActions();
  const selection = useApp((state) => state.selection);
  const draft = useDraft<ProposalValues>(
    decision === undefined ? 'proposal new' : `proposal ${decision.id} ${decision.text}`,
    () => ({
      kind: decision?.decisionKind ?? 'agreement',
      text: decision?.text ?? '',
      about: decision?.about ?? selection.filter((thing) => thing.kind === 'element').map((thing) => thing.id),
    }),
  );
  const { kind, text, about } = draft.values;
  const content = useTable((table) => table.content);
  const language = useLanguage();
  const advice = wordingAdvice(text, content, language);
  const save = async (): Promise<void> => {
    const values = { decisionKind: kind, text: text.trim(), about };
    const isDone =
      decision === undefined
        ? await perform({ type: 'proposeDecision', decision: values })
        : await perform({ type: 'updateDecision', id: decision.id, set: values });
    if (!isDone) return;
    draft.forget();
    onDone();
  };
  return (
    <EntryForm
      label={texts.proposeTitle}
      submit={decision === undefined ? texts.propose : texts.save}
      cancel={texts.cancel}
      isComplete={text.trim() !== ''}
      onSubmit={save}
      onCancel={onDone}
    >
      <TextField
        label={texts.text}
        value={text}
        onChange={(next) => draft.change({ text: next })}
        multiline
        rows={3}
        placeholder={texts.textPlaceholder}
        description={advice ?? texts.textHint}
        autoFocus
      />
      <SelectField
        label={texts.kind}
        value={kind}
        options={decisionKinds.map((value) => ({ value, label: decisionKind[value] }))}
        onChange={(next) => draft.change({ kind: next })}
      />
      <AboutField value={about} onChange={(next) => draft.change({ about: next })} />
    </EntryForm>
  );
}
