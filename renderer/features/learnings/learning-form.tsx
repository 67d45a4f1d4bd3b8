import { terms } from '../../../shared/i18n/terms';
import { type LearningKind, learningKinds } from '../../../shared/model/vocabulary';
import { useActions } from '../../app/app-context';
import { EntryForm } from '../../ui/entry-form';
import { useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { AboutField } from '../elements/about-field';
import { useDraft } from '../view/use-draft';
import { learningTexts } from './texts';

interface LearningValues {
  readonly kind: LearningKind;
  readonly text: string;
  readonly about: readonly string[];
}

export function LearningForm({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts(learningTexts);
  const { learningKind } = useTexts(terms);
  const { perform } = useActions();
  const draft = useDraft<LearningValues>('learning new', () => ({ kind: 'assumption', text: '', about: [] }));
  const { kind, text, about } = draft.values;
  const save = async (): Promise<void> => {
    if (!(await perform({ type: 'recordLearning', learning: { learningKind: kind, text: text.trim(), about } })))
      return;
    draft.forget();
    onDone();
  };
  return (
    <EntryForm
      label={texts.addTitle}
      submit={texts.add}
      cancel={texts.cancel}
      isComplete={text.trim() !== ''}
      onSubmit={save}
      onCancel={onDone}
    >
      <SelectField
        label={texts.kind}
        value={kind}
        options={learningKinds.map((value) => ({ value, label: learningKind[value] }))}
        onChange={(next) => draft.change({ kind: next })}
      />
      <TextField
        label={texts.text}
        value={text}
        onChange={(next) => draft.change({ text: next })}
        placeholder={texts.textPlaceholder}
        multiline
        rows={2}
        autoFocus
      />
      <AboutField value={about} onChange={(next) => draft.change({ about: next })} />
    </EntryForm>
  );
}
