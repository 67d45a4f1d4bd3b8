import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { keptRecord, viewSentence } from '../../../shared/projection/named-views';
import { useActions, useReadState, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import { currentMapView, namedViewStore } from '../view/map-view-store';
import { viewTexts } from './texts';
import styles from './views.module.css';

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
  const form = useId();
  const name = typed.trim();
  const isNamed = (each: string): boolean => each.toLocaleLowerCase(language) === name.toLocaleLowerCase(language);
  const same = [...content.views.values()].find((view) => isNamed(view.name));
  const { run, isRunning } = useSingleRun(async () => {
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
  });
  const field = useRef<HTMLInputElement>(null);
  // The name that is offered makes way for the first letter that is typed.
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog
      title={texts.keepTitle}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button look="quiet" onPress={onClose}>
            {texts.cancel}
          </Button>
          <Button look="primary" type="submit" form={form} isDisabled={isRunning}>
            {same === undefined ? texts.keep : texts.replace}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
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
      </form>
    </Dialog>
  );
}
