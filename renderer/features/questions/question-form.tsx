import { useState } from 'react';
import { useActions, useApp } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { EntryForm } from '../../ui/entry-form';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { AboutField } from '../elements/about-field';
import { usePartyOptions } from '../elements/element-options';
import { questionTexts } from './texts';

export function QuestionForm({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts(questionTexts);
  const { perform } = useActions();
  const parties = usePartyOptions();
  const selection = useApp((state) => state.selection);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const [about, setAbout] = useState<readonly string[]>(() =>
    selection.filter(({ kind }) => kind === 'element').map(({ id }) => id),
  );
  const save = async (): Promise<void> => {
    const question = { text: text.trim(), about, ...(owner === null ? {} : { owner }) };
    if (await perform({ type: 'parkQuestion', question })) onDone();
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
        onChange={setText}
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
        onChange={setOwner}
      />
      <AboutField value={about} onChange={setAbout} />
    </EntryForm>
  );
}
