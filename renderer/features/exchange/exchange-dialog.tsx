import { useState } from 'react';
import type { PlaceSummary } from '../../../shared/sync/place';
import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import dialogText from '../../ui/dialog-text.module.css';
import { useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { PlaceForm } from '../places/place-form';
import { PlacesSection } from '../places/places-section';
import styles from './exchange.module.css';
import { exchangeTexts } from './texts';

/** Where exchanging begins: what this laptop is called, and the ways to give and to take. */
export function ExchangeDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(exchangeTexts);
  const { chooseExchangeFile, saveTableFile, nameLaptop } = useActions();
  const name = useApp((state) => state.laptop.name);
  const [typed, setTyped] = useState(name);
  const [editing, setEditing] = useState<{ readonly place: PlaceSummary | null } | null>(null);
  const keepName = (): void => {
    if (typed.trim() !== name) nameLaptop(typed);
  };
  const leaveFor = (next: () => Promise<void>): void => {
    keepName();
    onClose();
    void next();
  };
  if (editing !== null) {
    return (
      <Dialog title={texts.title} isOpen onClose={onClose} size="large">
        <PlaceForm place={editing.place} onDone={() => setEditing(null)} />
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
        onEdit={(place) => {
          keepName();
          setEditing({ place });
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
