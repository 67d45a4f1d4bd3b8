import { useState } from 'react';
import type { FoundTable, PlaceSummary } from '../../../shared/sync/place';
import { placeProblemSentence } from '../../../shared/sync/place-sentences';
import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import dialogText from '../../ui/dialog-text.module.css';
import { useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { PlaceForm } from './place-form';
import styles from './places.module.css';
import { placeTexts } from './texts';
import { UnfinishedPlaces } from './unfinished-places';
import { usePlaces } from './use-places';

type Step =
  | { readonly kind: 'place' }
  | { readonly kind: 'form'; readonly place: PlaceSummary | null }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'table'; readonly place: PlaceSummary; readonly tables: readonly FoundTable[] };

/** Fetches a table that was never on this laptop: from which place, and which table. */
export function FetchTableDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(placeTexts);
  const language = useApp((state) => state.language);
  const { places: actions } = useActions();
  const { places, refresh } = usePlaces();
  const [step, setStep] = useState<Step>({ kind: 'place' });
  const [unfinished] = useState(() => new UnfinishedPlaces());
  const [wrong, setWrong] = useState<string | null>(null);
  const goBack = (): void => setStep({ kind: 'place' });
  const look = async (place: PlaceSummary): Promise<void> => {
    setWrong(null);
    setStep({ kind: 'busy', text: texts.looking });
    const found = await actions.tables(place.id);
    if (found.ok) setStep({ kind: 'table', place, tables: found.value });
    else {
      setWrong(placeProblemSentence(found.refusal, language));
      setStep({ kind: 'place' });
    }
  };
  const fetchTable = async (place: PlaceSummary, table: FoundTable): Promise<void> => {
    setStep({ kind: 'busy', text: texts.fetching });
    const problem = await actions.fetchTable(place, table);
    if (problem === null) return onClose();
    setWrong(problem);
    setStep({ kind: 'place' });
  };
  return (
    <Dialog
      title={texts.fetchTitle}
      isOpen
      onClose={onClose}
      onBack={step.kind === 'form' || step.kind === 'table' ? goBack : undefined}
    >
      {wrong === null ? null : <NoticeBar kind="problem">{wrong}</NoticeBar>}
      {step.kind === 'busy' ? <p role="status">{step.text}</p> : null}
      {step.kind === 'form' ? (
        <PlaceForm place={step.place} unfinished={unfinished} onDone={() => void refresh().then(goBack)} />
      ) : null}
      {step.kind === 'place' ? (
        <section className={styles.section}>
          <h3 className={styles.subtitle}>{texts.choosePlace}</h3>
          <ul className={styles.cards}>
            {places.map((place, at) => (
              <li key={place.id}>
                <Button
                  icon="folder"
                  autoFocus={at === 0}
                  onPress={() => (place.needsSecret ? setStep({ kind: 'form', place }) : void look(place))}
                >
                  {place.name}
                </Button>
              </li>
            ))}
          </ul>
          <Button
            icon="add"
            look={places.length === 0 ? 'primary' : 'quiet'}
            autoFocus
            onPress={() => setStep({ kind: 'form', place: null })}
          >
            {texts.add}
          </Button>
        </section>
      ) : null}
      {step.kind === 'table' ? (
        <section className={styles.section}>
          <h3 className={styles.subtitle}>{texts.chooseTable}</h3>
          {step.tables.length === 0 ? <p className={dialogText.intro}>{texts.noTables}</p> : null}
          <ul className={styles.cards}>
            {step.tables.map((table, at) => (
              <li key={table.id}>
                <Button icon="download" autoFocus={at === 0} onPress={() => void fetchTable(step.place, table)}>
                  {table.name}
                </Button>
              </li>
            ))}
          </ul>
          <Button look="quiet" onPress={goBack}>
            {texts.back}
          </Button>
        </section>
      ) : null}
    </Dialog>
  );
}
