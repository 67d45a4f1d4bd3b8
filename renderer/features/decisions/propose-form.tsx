import { useState } from 'react';
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
import { decisionTexts } from './texts';

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
  const [kind, setKind] = useState<DecisionKind>(decision?.decisionKind ?? 'agreement');
  const [text, setText] = useState(decision?.text ?? '');
  const [about, setAbout] = useState<readonly string[]>(
    () => decision?.about ?? selection.filter((thing) => thing.kind === 'element').map((thing) => thing.id),
  );
  const content = useTable((table) => table.content);
  const language = useLanguage();
  const advice = wordingAdvice(text, content, language);
  const save = async (): Promise<void> => {
    const values = { decisionKind: kind, text: text.trim(), about };
    const isDone =
      decision === undefined
        ? await perform({ type: 'proposeDecision', decision: values })
        : await perform({ type: 'updateDecision', id: decision.id, set: values });
    if (isDone) onDone();
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
        onChange={setText}
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
        onChange={setKind}
      />
      <AboutField value={about} onChange={setAbout} />
    </EntryForm>
  );
}
