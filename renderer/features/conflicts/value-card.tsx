import { type FormEvent, type ReactNode, useState } from 'react';
import { formatDay, formatTime } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import { thingTitle, whoSaid } from '../../../shared/merge/conflict-sentences';
import type { ConflictValue, ValueConflict } from '../../../shared/merge/conflicts';
import { fieldName, valueWords } from '../../../shared/merge/field-words';
import { capitalized } from '../../../shared/merge/laptop-names';
import { parseKey } from '../../../shared/register/document';
import type { JsonValue } from '../../../shared/values/json';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NumberField } from '../../ui/number-field';
import { RecordCard } from '../../ui/record-card';
import { TextField } from '../../ui/text-field';
import { localTimeZone } from '../view/local-time';
import records from '../view/records.module.css';
import styles from './conflicts.module.css';
import { editOf } from './edit-of';
import { conflictTexts } from './texts';

/** "Windpark, kosten: Provincie 40 mln euro, Waterschap 25 mln euro": choose one, or record what the table says instead. */
export function ValueCard({ conflict, leave }: { readonly conflict: ValueConflict; readonly leave: ReactNode }) {
  const texts = useTexts(conflictTexts);
  const language = useLanguage();
  const { thing, field, values } = conflict;
  const content = useTable((table) => table.content);
  const { perform } = useActions();
  const [isWriting, setWriting] = useState(false);
  const title = thingTitle(thing, content);
  const choose = (value: JsonValue): void => {
    const words = valueWords(thing, field, value, content, language);
    const text = texts.chosen(title, fieldName(field, language), words);
    void perform({ type: 'settle', changes: [{ thing, field, value }], text });
  };
  const sample = values.find(({ value }) => value !== null)?.value;
  const edit = (value: JsonValue) => editOf(thing, field, value);
  const canWrite = sample !== undefined && edit(sample) !== null && !isCode(thing, field, sample, language);
  return (
    <RecordCard badges={<Badge tone="danger">{texts.disagreement}</Badge>}>
      <p className={records.text}>
        <strong>{capitalized(title, language)}</strong>, {fieldName(field, language)}
      </p>
      <ul className={styles.values}>
        {values.map((value) => (
          <li key={value.said[0]?.dot} className={styles.value}>
            <Saying value={value} />
            <p className={styles.words} data-selectable>
              {valueWords(thing, field, value.value, content, language)}
            </p>
            <Button size="small" icon="check" onPress={() => choose(value.value)}>
              {texts.choose(valueWords(thing, field, value.value, content, language))}
            </Button>
          </li>
        ))}
      </ul>
      {isWriting && sample !== undefined ? (
        <ThirdValue
          sample={sample}
          onRecord={(value) => {
            const command = edit(value);
            if (command !== null) void perform(command);
          }}
        />
      ) : null}
      <div className={records.buttons}>
        {canWrite && !isWriting ? (
          <Button size="small" icon="edit" onPress={() => setWriting(true)}>
            {texts.third}
          </Button>
        ) : null}
        {leave}
      </div>
    </RecordCard>
  );
}

/** Who said it, in which session, when. */
function Saying({ value }: { readonly value: ConflictValue }) {
  const language = useLanguage();
  const here = useApp((state) => state.laptop.id);
  const sessions = useTable((table) => table.content.sessions);
  const last = value.said.at(-1);
  const when =
    last === undefined || last.at === ''
      ? ''
      : `${formatDay(last.at, localTimeZone, language)}, ${formatTime(last.at, localTimeZone, language)}`;
  const session = last?.session == null ? undefined : sessions.get(last.session)?.title;
  return (
    <p className={styles.who}>
      <strong>{whoSaid(value.said, { language, here })}</strong>
      {[session, when].filter(Boolean).map((part) => ` · ${part}`)}
    </p>
  );
}

function ThirdValue({
  sample,
  onRecord,
}: {
  readonly sample: JsonValue;
  readonly onRecord: (value: JsonValue) => void;
}) {
  const texts = useTexts(conflictTexts);
  const [words, setWords] = useState('');
  const [number, setNumber] = useState<number | null>(null);
  const isNumber = typeof sample === 'number';
  const isEmpty = isNumber ? number === null : words.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isEmpty) onRecord(isNumber ? number : words.trim());
  };
  return (
    <form className={styles.third} onSubmit={submit} noValidate>
      {isNumber ? (
        <NumberField label={texts.thirdValue} value={number} onChange={setNumber} autoFocus />
      ) : (
        <TextField label={texts.thirdValue} value={words} onChange={setWords} autoFocus />
      )}
      <Button size="small" look="primary" type="submit" isDisabled={isEmpty}>
        {texts.record}
      </Button>
    </form>
  );
}

/** Values from a list have no third one that is typed; those are chosen in the inspector. */
function isCode(thing: ValueConflict['thing'], field: string, value: JsonValue, language: 'nl' | 'en'): boolean {
  if (typeof value === 'number') return false;
  if (typeof value !== 'string') return true;
  const isReference = ['parentId', 'setBy', 'owner', 'body', 'zone', 'from', 'about'].includes(field);
  const hasWord = Object.values(terms[language]).some(
    (words) => typeof words === 'object' && Object.hasOwn(words, value),
  );
  return isReference || (hasWord && parseKey(thing).kind !== 'note' && field !== 'name' && field !== 'text');
}
