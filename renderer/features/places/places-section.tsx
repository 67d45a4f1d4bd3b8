import { useEffect, useState } from 'react';
import type { PlaceSummary } from '../../../shared/sync/place';
import { useActions, useApp } from '../../app/app-context';
import type { ExchangeOutcome } from '../../app/exchange/place-actions';
import { Button } from '../../ui/button';
import dialogText from '../../ui/dialog-text.module.css';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { ForgetPlace } from './forget-place';
import { PlaceCard } from './place-card';
import styles from './places.module.css';
import { placeTexts } from './texts';
import { usePlaces } from './use-places';

interface PlacesSectionProps {
  /** Whose form was left just now (null: that of a new place): who uses the keyboard stands at its button again. */
  readonly left: PlaceSummary | null | undefined;
  /** Opens the form of a place; null: a new one. */
  readonly onEdit: (place: PlaceSummary | null) => void;
  /** After an exchange that brought something: what is new is shown then. */
  readonly onExchanged: () => void;
}

/** The places of this laptop, and exchanging there. */
export function PlacesSection({ left, onEdit, onExchanged }: PlacesSectionProps) {
  const texts = useTexts(placeTexts);
  const { places: actions } = useActions();
  const { places, refresh } = usePlaces();
  const [active, setActive] = useState<{ readonly id: string; readonly progress: string } | null>(null);
  const [outcome, setOutcome] = useState<ExchangeOutcome | null>(null);
  const [forgetting, setForgetting] = useState<PlaceSummary | null>(null);
  const { onProgress } = actions;
  useEffect(
    () =>
      onProgress(({ place, step, done, of }) =>
        setActive((now) => (now?.id === place ? { id: place, progress: texts.steps[step](done, of) } : now)),
      ),
    [onProgress, texts],
  );
  // What goes by itself changes what the cards say.
  const automatic = useApp((state) => state.automatic?.now.kind);
  useEffect(() => {
    if (automatic === 'done' || automatic === 'waiting') void refresh();
  }, [automatic, refresh]);
  const exchange = async (place: PlaceSummary): Promise<void> => {
    setOutcome(null);
    setActive({ id: place.id, progress: texts.steps.looking(0, 0) });
    const ended = await actions.exchangeAt(place);
    setActive(null);
    setOutcome(ended);
    await refresh();
    if (ended.received > 0 && ended.problem === null) onExchanged();
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{texts.title}</h3>
      <p className={dialogText.intro}>{texts.intro}</p>
      {outcome === null ? null : (
        <NoticeBar kind={outcome.problem === null ? 'done' : 'warning'}>
          {`${texts.outcome(outcome.received, outcome.sent)} ${outcome.problem ?? ''}`.trim()}
        </NoticeBar>
      )}
      <ul className={styles.cards}>
        {places.map((place) => (
          <PlaceCard
            key={place.id}
            place={place}
            progress={active?.id === place.id ? active.progress : null}
            isBusy={active !== null}
            isLeft={left?.id === place.id}
            onExchange={() => void exchange(place)}
            onAutomatic={(isAutomatic) => void actions.setAutomatic(place.id, isAutomatic).then(refresh)}
            onStop={() => void actions.cancel()}
            onChange={() => onEdit(place)}
            onForget={() => setForgetting(place)}
          />
        ))}
      </ul>
      {forgetting === null ? null : (
        <ForgetPlace place={forgetting} onDone={() => void refresh().then(() => setForgetting(null))} />
      )}
      <div>
        <Button icon="add" autoFocus={left === null} isDisabled={active !== null} onPress={() => onEdit(null)}>
          {texts.add}
        </Button>
      </div>
    </section>
  );
}
