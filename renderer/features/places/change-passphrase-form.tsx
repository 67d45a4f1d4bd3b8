import { useState } from 'react';
import { type PlaceProblem, type PlaceSummary, shortestPlacePassphrase } from '../../../shared/sync/place';
import { placeProblemSentence } from '../../../shared/sync/place-sentences';
import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { TextField } from '../../ui/text-field';
import { useSingleRun } from '../../ui/use-single-run';
import styles from './places.module.css';
import { placeTexts } from './texts';

interface ChangePassphraseFormProps {
  readonly place: PlaceSummary;
  /** The lock is replaced. */
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Replaces the lock of a place: the passphrase of now, and the new one twice. */
export function ChangePassphraseForm({ place, onDone, onBack }: ChangePassphraseFormProps) {
  const texts = useTexts(placeTexts);
  const language = useLanguage();
  const { places } = useActions();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<PlaceProblem | null>(null);
  const isShort = to !== '' && to.length < shortestPlacePassphrase;
  const isReady = from !== '' && to !== '' && !isShort && to === again;
  const change = useSingleRun(async () => {
    if (!isReady) return;
    setProblem(null);
    const changed = await places.changePassphrase(place.id, { from, to });
    if (changed.ok) onDone();
    else setProblem(changed.problem);
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.run();
      }}
    >
      <h3 className={styles.subtitle}>{texts.changePassphraseTitle(place.name)}</h3>
      <p className={dialogText.intro}>{texts.changePassphraseIntro}</p>
      <TextField label={texts.presentPassphrase} isSecret autoFocus value={from} onChange={setFrom} />
      <TextField
        label={texts.newPassphrase}
        isSecret
        value={to}
        onChange={setTo}
        description={texts.newPassphraseHint}
        error={isShort ? texts.passphraseShort : undefined}
      />
      <TextField
        label={texts.again}
        isSecret
        value={again}
        onChange={setAgain}
        error={again !== '' && again !== to ? texts.differs : undefined}
      />
      {problem === null ? null : <NoticeBar kind="problem">{placeProblemSentence(problem, language)}</NoticeBar>}
      {change.isRunning ? (
        <p className={dialogText.hint} role="status">
          {texts.changing}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button look="quiet" onPress={onBack}>
          {texts.back}
        </Button>
        <Button look="primary" type="submit" isDisabled={!isReady || change.isRunning}>
          {texts.keepPassphrase}
        </Button>
      </div>
    </form>
  );
}
