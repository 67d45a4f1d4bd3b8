import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { useFirstFocus } from '../../ui/use-first-focus';
import styles from './start-screen.module.css';
import { startTexts } from './texts';

/** One field: the name. Who has a list of parties at hand may paste it; everything else can be said later. */
export function NewTableForm({
  autoFocus,
  onCreated,
}: {
  /** May become true later: whether there is something better to begin with is known a moment after the first frame. */
  readonly autoFocus: boolean;
  readonly onCreated?: () => void;
}) {
  const [name, setName] = useState('');
  const [parties, setParties] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(field, autoFocus);
  const actions = useActions();
  const texts = useTexts(startTexts);
  const create = async (): Promise<void> => {
    await actions.createTable(name.trim());
    if (parties === null) return;
    // Read only when there is a list: reading names is no part of the start.
    const { partiesIn } = await import('../../../shared/capture/party-list');
    const elements = partiesIn(parties);
    if (elements.length === 0) return;
    // As one act: who pasted the wrong list takes it back once.
    await actions.perform({ type: 'takeList', list: texts.parties, elements, relations: [], changes: [] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    void create();
    onCreated?.();
  };
  // In a list Enter is the next line.
  const confirm = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={confirm}>
      <TextField
        label={texts.name}
        value={name}
        onChange={(text) => {
          setName(text);
          setMissing(false);
        }}
        placeholder={texts.namePlaceholder}
        error={isMissing ? texts.nameFirst : undefined}
        inputRef={field}
      />
      {parties === null ? null : (
        <TextField
          label={texts.parties}
          value={parties}
          onChange={setParties}
          description={texts.partiesHelp}
          multiline
          rows={5}
          autoFocus
        />
      )}
      <Button type="submit" look="primary" icon="add">
        {texts.create}
      </Button>
      {parties === null ? (
        <Button look="quiet" size="small" onPress={() => setParties('')}>
          {texts.withParties}
        </Button>
      ) : null}
    </form>
  );
}
