import { useMemo } from 'react';
import type { Action } from '../../../shared/model/content-types';
import { useActions, useTable } from '../../app/app-context';
import { ComboField } from '../../ui/combo-field';
import { DateField } from '../../ui/date-field';
import { EntryForm } from '../../ui/entry-form';
import { useTexts } from '../../ui/language-context';
import { Fields } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import { usePartyOptions } from '../elements/element-options';
import { useDraft } from '../view/use-draft';
import { todayHere } from '../view/use-now';
import { actionTexts } from './texts';

/** Who does what before when, and from which decision it follows. */
export function ActionForm({ action, onDone }: { readonly action?: Action; readonly onDone: () => void }) {
  const texts = useTexts(actionTexts);
  const { perform } = useActions();
  const decisions = useTable((table) => table.content.decisions);
  const parties = usePartyOptions();
  const draft = useDraft(`action ${action === undefined ? 'new' : JSON.stringify(action)}`, () => ({
    text: action?.text ?? '',
    owner: action?.owner ?? null,
    due: action?.due ?? null,
    from: action?.from ?? null,
  }));
  const { text, owner, due, from } = draft.values;
  const decisionOptions = useMemo(
    () => [...decisions.values()].map(({ id, no, text: sentence }) => ({ id, label: `${no} ${sentence}` })).reverse(),
    [decisions],
  );
  const save = async (): Promise<void> => {
    if (owner === null) return;
    const values = { text: text.trim(), owner, due, from };
    const isDone =
      action === undefined
        ? await perform({ type: 'assignAction', action: values })
        : await perform({ type: 'updateAction', id: action.id, set: values });
    if (!isDone) return;
    draft.forget();
    onDone();
  };
  return (
    <EntryForm
      label={action === undefined ? texts.addTitle : texts.editTitle(action.no)}
      submit={action === undefined ? texts.add : texts.save}
      cancel={texts.cancel}
      isComplete={text.trim() !== '' && owner !== null}
      onSubmit={save}
      onCancel={onDone}
    >
      <Fields columns={2}>
        <ComboField
          label={texts.owner}
          value={owner}
          options={parties}
          placeholder={texts.ownerPlaceholder}
          emptyText={texts.noParty}
          onChange={(next) => draft.change({ owner: next })}
          autoFocus
        />
        <DateField label={texts.due} value={due} onChange={(next) => draft.change({ due: next })} today={todayHere()} />
      </Fields>
      <TextField
        label={texts.text}
        value={text}
        onChange={(next) => draft.change({ text: next })}
        placeholder={texts.textPlaceholder}
        multiline
        rows={2}
      />
      <ComboField
        label={texts.from}
        value={from}
        options={decisionOptions}
        emptyText={texts.noDecision}
        onChange={(next) => draft.change({ from: next })}
      />
    </EntryForm>
  );
}
