import { useState } from 'react';
import { terms } from '../../../shared/i18n/terms';
import { type LearningKind, learningKinds } from '../../../shared/model/vocabulary';
import { useActions } from '../../app/app-context';
import { EntryForm } from '../../ui/entry-form';
import { useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { AboutField } from '../elements/about-field';
import { learningTexts } from './texts';

export function LearningForm({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts(learningTexts);
  const { learningKind } = useTexts(terms);
  const { perform } = useActions();
  const [kind, setKind] = useState<LearningKind>('assumption');
  const [text, setText] = useState('');
  const [about, setAbout] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    if (await perform({ type: 'recordLearning', learning: { learningKind: kind, text: text.trim(), about } })) onDone();
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
        onChange={setKind}
      />
      <TextField
        label={texts.text}
        value={text}
        onChange={setText}
        placeholder={texts.textPlaceholder}
        multiline
        rows={2}
        autoFocus
      />
      <AboutField value={about} onChange={setAbout} />
    </EntryForm>
  );
}
