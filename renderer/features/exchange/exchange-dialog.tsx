import { useState } from 'react';
import type { PlaceSummary } from '../../../shared/sync/place';
import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import dialogText from '../../ui/dialog-text.module.css';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { ChangePassphraseForm } from '../places/change-passphrase-form';
import { PlaceForm } from '../places/place-form';
import { PlacesSection } from '../places/places-section';
import { UnfinishedPlaces } from '../places/unfinished-places';
import styles from './exchange.module.css';
import { exchangeTexts } from './texts';

/** A step away from the list of places: the form of a place (null: a new one), or that of its passphrase. */
type Editing =
  | { readonly form: 'place'; readonly place: PlaceSummary | null }
  | { readonly form: 'passphrase'; readonly place: PlaceSummary };

/** Where exchanging begins: what this laptop is called, and the ways to give and to take. */
export function ExchangeDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(exchangeTexts);
  const { chooseExchangeFile, saveTableFile, nameLaptop } = useActions();
  const name = useApp((state) => state.laptop.name);
  const [typed, setTyped] = useState(name);
  const [editing, setEditing] = useState<Editing | null>(null);
  /** Whose form was left last; undefined: none was yet. */
  const [left, setLeft] = useState<PlaceSummary | null>();
  const [unfinished] = useState(() => new UnfinishedPlaces());
  const keepName = (): void => {
    if (typed.trim() !== name) nameLaptop(typed);
  };
  const leaveFor = (next: () => Promise<void>): void => {
    keepName();
    onClose();
    void next();
  };
  if (editing !== null) {
    const { place } = editing;
    const goToPlaces = (): void => {
      setLeft(place);
      setEditing(null);
    };
    const goToPlace = (): void => setEditing({ form: 'place', place });
    const isPlace = editing.form === 'place';
    return (
      <Dialog title={texts.title} isOpen onClose={onClose} onBack={isPlace ? goToPlaces : goToPlace} size="large">
        {isPlace ? (
          <PlaceForm
            place={place}
            unfinished={unfinished}
            onDone={goToPlaces}
            {...(place === null ? {} : { onChangePassphrase: () => setEditing({ form: 'passphrase', place }) })}
          />
        ) : (
          <ChangePassphraseForm place={editing.place} onDone={goToPlaces} onBack={goToPlace} />
        )}
      </Dialog>
    );
  }
  return (
    <Dialog
      size="large"
      title={texts.title}
      isOpen
      onClose={() => {
        keepName();
        onClose();
      }}
    >
      <p className={dialogText.intro}>{texts.intro}</p>
      <TextField
        label={texts.laptop}
        value={typed}
        onChange={setTyped}
        onBlur={keepName}
        placeholder={texts.laptopExample}
        description={texts.laptopHint}
      />
      <PlacesSection
        left={left}
        onEdit={(place) => {
          keepName();
          setEditing({ form: 'place', place });
        }}
        onExchanged={onClose}
      />
      <section className={styles.way}>
        <h3 className={dialogText.subtitle}>{texts.byFile}</h3>
        <p className={dialogText.intro}>{texts.byFileText}</p>
        <div className={styles.buttons}>
          <Button icon="folder" onPress={() => leaveFor(chooseExchangeFile)}>
            {texts.chooseFile}
          </Button>
          <Button icon="download" onPress={() => leaveFor(saveTableFile)}>
            {texts.saveFile}
          </Button>
        </div>
      </section>
    </Dialog>
  );
}
