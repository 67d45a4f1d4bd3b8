import { useEffect, useMemo, useRef, useState } from 'react';
import { keptRecord, viewSentence } from '../../../shared/views/named-views';
import { useActions, useReadState, useTable } from '../../app/app-context';
import { FormDialog } from '../../ui/form-dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { currentMapView, namedViewStore } from '../view/map-view-store';
import { viewTexts } from './texts';

/** Keeps what the map shows under a name; under a name that is there already, that view is updated. */
export function KeepViewDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(viewTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const { perform } = useActions();
  const readState = useReadState();
  // As it was when it was asked for.
  const [now] = useState(currentMapView);
  const sentence = useMemo(() => viewSentence(now, content, language), [now, content, language]);
  const [typed, setTyped] = useState(sentence);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  // The name that is offered makes way for the first letter that is typed.
  useEffect(() => field.current?.select(), []);
  const name = typed.trim();
  const isNamed = (each: string): boolean => each.toLocaleLowerCase(language) === name.toLocaleLowerCase(language);
  const same = [...content.views.values()].find((view) => isNamed(view.name));
  const keep = async (): Promise<void> => {
    if (name === '') return setProblem(texts.nameMissing);
    const view = keptRecord(now);
    const isKept =
      same === undefined
        ? await perform({ type: 'keepView', view: { name, view } })
        : await perform({ type: 'updateView', id: same.id, set: { view } });
    if (!isKept) return;
    // The newest stands last.
    const newest = [...(readState().table?.content.views.keys() ?? [])].at(-1) ?? null;
    namedViewStore.setState({ shown: same?.id ?? newest });
    onClose();
  };
  return (
    <FormDialog
      title={texts.keepTitle}
      size="small"
      confirm={same === undefined ? texts.keep : texts.replace}
      onConfirm={keep}
      onClose={onClose}
    >
      <TextField
        autoFocus
        inputRef={field}
        label={texts.name}
        value={typed}
        onChange={setTyped}
        error={problem}
        description={same === undefined ? texts.keeps(sentence) : texts.willReplace(same.name)}
      />
    </FormDialog>
  );
}
