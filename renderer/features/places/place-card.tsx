import { useEffect, useState } from 'react';
import type { PlaceSummary } from '../../../shared/sync/place';
import { placeProblemSentence } from '../../../shared/sync/place-sentences';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import styles from './places.module.css';
import { placeTexts } from './texts';

interface PlaceCardProps {
  readonly place: PlaceSummary;
  /** What is under way here, in a sentence; null: nothing. */
  readonly progress: string | null;
  readonly isBusy: boolean;
  /** Its form was left just now. */
  readonly isLeft: boolean;
  readonly onExchange: () => void;
  readonly onAutomatic: (isAutomatic: boolean) => void;
  readonly onStop: () => void;
  readonly onChange: () => void;
  readonly onForget: () => void;
}

/** One place: when it was used last, what waits, what is wrong with the next step, and the button. */
export function PlaceCard({ place, progress, isBusy, isLeft, onExchange, onAutomatic, ...on }: PlaceCardProps) {
  const texts = useTexts(placeTexts);
  const language = useLanguage();
  // The button that was pressed and the one that stops it take each other's place: who uses the keyboard goes along.
  const [hasRun, setHasRun] = useState(false);
  const isRunning = progress !== null;
  useEffect(() => {
    if (isRunning) setHasRun(true);
  }, [isRunning]);
  const { name, address, isLocked, isAutomatic, lastExchange, waiting, problem, needsSecret } = place;
  return (
    <li className={styles.card} aria-label={name}>
      <div className={styles.about}>
        <strong className={styles.name}>{name}</strong>
        <span className={dialogText.hint}>
          {texts.kinds[address.kind]}
          {isLocked ? ` · ${texts.locked}` : ''}
        </span>
        <span className={dialogText.hint}>
          {progress ?? (lastExchange === null ? texts.never : texts.last(momentText(lastExchange, language)))}
          {progress === null && waiting > 0 ? ` · ${texts.waiting(waiting)}` : ''}
        </span>
      </div>
      <div className={styles.buttons}>
        {progress === null ? (
          <>
            <Button look="quiet" size="small" isDisabled={isBusy} onPress={on.onForget}>
              {texts.forget}
            </Button>
            <Button look="quiet" size="small" autoFocus={isLeft} isDisabled={isBusy} onPress={on.onChange}>
              {needsSecret ? texts.enterSecret : texts.change}
            </Button>
            <Button
              look="primary"
              icon="exchange"
              autoFocus={hasRun}
              isDisabled={isBusy || needsSecret}
              onPress={onExchange}
            >
              {texts.exchange}
            </Button>
          </>
        ) : (
          <Button autoFocus onPress={on.onStop}>
            {texts.stop}
          </Button>
        )}
      </div>
      <div className={styles.automatic}>
        <Checkbox isSelected={isAutomatic} onChange={onAutomatic}>
          {texts.automatic}
        </Checkbox>
        {isAutomatic ? <p className={dialogText.hint}>{texts.automaticHint}</p> : null}
      </div>
      {problem === null ? null : (
        <div className={styles.problem}>
          <NoticeBar kind="problem">{placeProblemSentence(problem, language)}</NoticeBar>
        </div>
      )}
    </li>
  );
}

const momentText = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  );
