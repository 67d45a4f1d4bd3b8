import { useActions, useApp } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { EntryForm } from '../../ui/entry-form';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { AboutField } from '../elements/about-field';
import { usePartyOptions } from '../elements/element-options';
import { useDraft } from '../view/use-draft';
import { questionTexts } from './texts';

interface QuestionValues {
  readonly text: string;
  readonly owner: string | null;
  readonly about: readonly string[];
}

export function QuestionForm({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts(questionTexts);
  const { perform } = useActions();
  const parties = usePartyOptions();
  const selection = useApp((state) => state.selection);
  const draft = useDraft<QuestionValues>('question new', () => ({
    text: '',
    owner: null,
    about: selection.filter(({ kind }) => kind === 'element').map(({ id }) => id),
  }));
  const { text, owner, about } = draft.values;
  const save = async (): Promise<void> => {
    const question = { text: text.trim(), about, ...(owner === null ? {} : { owner }) };
    if (!(await perform({ type: 'parkQuestion', question }))) return;
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
      <TextField
        label={texts.text}
        value={text}
        onChange={(next) => draft.change({ text: next })}
        placeholder={texts.textPlaceholder}
        multiline
        rows={2}
        autoFocus
      />
      <ComboField
        label={texts.owner}
        value={owner}
        options={parties}
        placeholder={texts.ownerPlaceholder}
        emptyText={texts.noParty}
        onChange={(next) => draft.change({ owner: next })}
      />
      <AboutField value={about} onChange={(next) => draft.change({ about: next })} />
    </EntryForm>
  );
}
