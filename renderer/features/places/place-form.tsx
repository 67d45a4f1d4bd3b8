import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type PlaceSummary, type PlaceTest, shortestPlacePassphrase } from '../../../shared/sync/place';
import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import dialogText from '../../ui/dialog-text.module.css';
import { KeyHint } from '../../ui/key-hint';
import { useTexts } from '../../ui/language-context';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import { useConfirmKeys } from '../../ui/use-confirm-keys';
import type { FieldsProps } from './draft';
import { draftOf, type PlaceFields } from './draft';
import { NetworkFields } from './network-fields';
import { PlaceTestResult } from './place-test-result';
import styles from './places.module.css';
import { placeTexts } from './texts';
import type { UnfinishedPlaces } from './unfinished-places';

interface PlaceFormProps {
  /** The place to change; null: a new one. */
  readonly place: PlaceSummary | null;
  readonly unfinished: UnfinishedPlaces;
  /** After saving or going back. */
  readonly onDone: () => void;
  readonly onChangePassphrase?: () => void;
}

/** Sets up where to exchange. Trying it out says what the place can do; saving tries it first. */
export function PlaceForm({ place, unfinished, onDone, onChangePassphrase }: PlaceFormProps) {
  const texts = useTexts(placeTexts);
  const { places } = useActions();
  const [fields, setFields] = useState(() => unfinished.read(place));
  const form = useRef<HTMLFormElement>(null);
  useConfirmKeys(form);
  // It takes the place of the button that opened it, which had the focus.
  useEffect(() => form.current?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]')?.focus(), []);
  const [test, setTest] = useState<PlaceTest | 'running' | null>(null);
  const change = (changes: Partial<PlaceFields>): void => {
    // Not from what was drawn last: a folder that was chosen comes later than what was typed meanwhile.
    const changed = { ...unfinished.read(place), ...changes };
    unfinished.note(place, changed);
    setFields(changed);
    setTest(null);
  };
  const draft = draftOf(fields);
  const isShort = fields.passphrase !== '' && fields.passphrase.length < shortestPlacePassphrase;
  const isReady = draft !== null && !isShort && test !== 'running';
  const run = async (work: 'test' | 'save'): Promise<void> => {
    if (draft === null) return;
    setTest('running');
    const tested = work === 'test' ? await places.test(draft) : await places.save(draft, place?.id ?? null);
    if (work !== 'save' || !tested.ok) return setTest(tested);
    unfinished.finish(place);
    onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void run('save');
  };
  const { kind } = fields;
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <h3 className={styles.subtitle}>{place === null ? texts.newPlace : texts.changePlace}</h3>
      <Segmented
        label={texts.kind}
        selected={kind}
        onSelect={(chosen) => change({ kind: chosen })}
        segments={[
          { id: 'folder', label: texts.kinds.folder },
          { id: 'webdav', label: texts.kinds.webdav },
          { id: 's3', label: texts.kinds.s3 },
        ]}
      />
      <p className={dialogText.hint}>{texts.kindHints[kind]}</p>
      <AddressFields fields={fields} onChange={change} />
      <TextField
        label={texts.passphrase}
        isSecret
        value={fields.passphrase}
        onChange={(passphrase) => change({ passphrase })}
        description={texts.passphraseHint}
        error={isShort ? texts.passphraseShort : undefined}
      />
      <TextField
        label={texts.name}
        value={fields.name}
        onChange={(name) => change({ name })}
        description={texts.nameHint}
      />
      {kind === 'folder' ? null : <NetworkFields fields={fields} onChange={change} />}
      {test === null ? null : <PlaceTestResult test={test} />}
      <div className={styles.buttons}>
        <Button look="quiet" onPress={onDone}>
          {texts.back}
        </Button>
        {place?.isLocked && onChangePassphrase !== undefined ? (
          <Button look="quiet" onPress={onChangePassphrase}>
            {texts.changePassphrase}
          </Button>
        ) : null}
        <Button isDisabled={!isReady} onPress={() => void run('test')}>
          {texts.test}
        </Button>
        <span className={styles.keys} aria-hidden>
          <KeyHint keys="Mod+Enter" />
        </span>
        <Button look="primary" isDisabled={!isReady} onPress={() => void run('save')}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

function AddressFields({ fields, onChange }: FieldsProps) {
  const texts = useTexts(placeTexts);
  const { places } = useActions();
  const chooseFolder = async (): Promise<void> => {
    const folder = await places.chooseFolder();
    if (folder !== null) onChange({ folder });
  };
  switch (fields.kind) {
    case 'folder':
      return (
        <div className={styles.chosen}>
          <span className={styles.path}>{fields.folder === '' ? texts.noFolder : fields.folder}</span>
          <Button icon="folder" onPress={() => void chooseFolder()}>
            {texts.chooseFolder}
          </Button>
        </div>
      );
    case 'webdav':
      return (
        <>
          <TextField
            label={texts.url}
            value={fields.url}
            onChange={(url) => onChange({ url })}
            placeholder={texts.urlExample}
          />
          <div className={styles.pair}>
            <TextField label={texts.username} value={fields.username} onChange={(username) => onChange({ username })} />
            <TextField
              label={texts.password}
              isSecret
              value={fields.secret}
              onChange={(secret) => onChange({ secret })}
            />
          </div>
        </>
      );
    case 's3':
      return (
        <>
          <div className={styles.pair}>
            <TextField
              label={texts.endpoint}
              value={fields.endpoint}
              onChange={(endpoint) => onChange({ endpoint })}
              placeholder={texts.endpointExample}
            />
            <TextField label={texts.region} value={fields.region} onChange={(region) => onChange({ region })} />
          </div>
          <div className={styles.pair}>
            <TextField label={texts.bucket} value={fields.bucket} onChange={(bucket) => onChange({ bucket })} />
            <TextField
              label={texts.prefix}
              value={fields.prefix}
              onChange={(prefix) => onChange({ prefix })}
              description={texts.prefixHint}
            />
          </div>
          <div className={styles.pair}>
            <TextField
              label={texts.accessKey}
              value={fields.accessKey}
              onChange={(accessKey) => onChange({ accessKey })}
            />
            <TextField
              label={texts.secretKey}
              isSecret
              value={fields.secret}
              onChange={(secret) => onChange({ secret })}
            />
          </div>
        </>
      );
  }
}
