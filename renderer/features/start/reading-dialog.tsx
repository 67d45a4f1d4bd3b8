import { ProgressBar } from 'react-aria-components';
import { formatNumber } from '../../../shared/i18n/format';
import { useActions, useApp } from '../../app/app-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import styles from './reading-dialog.module.css';

const texts = {
  nl: {
    title: 'Bestand lezen',
    beginning: 'Het bestand wordt nagekeken…',
    progress: (done: string, of: string) => `${done} van ${of} gebeurtenissen gelezen`,
    stop: 'Stoppen',
    nothingChanges: 'Zolang het bestand gelezen wordt, verandert er niets aan uw tafels.',
  },
  en: {
    title: 'Reading the file',
    beginning: 'The file is being checked…',
    progress: (done: string, of: string) => `${done} of ${of} events read`,
    stop: 'Stop',
    nothingChanges: 'While the file is being read, nothing changes in your tables.',
  },
};

/** How far a large file has been read, and a way to stop. */
export function ReadingDialog() {
  const words = useTexts(texts);
  const language = useLanguage();
  const { done, of } = useApp((state) => state.reading) ?? { done: 0, of: 0 };
  const { stopReading } = useActions();
  const number = (value: number): string => formatNumber(value, language);
  const isKnown = of > 0;
  const label = isKnown ? words.progress(number(done), number(of)) : words.beginning;
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={stopReading}
      size="small"
      footer={<Button onPress={stopReading}>{words.stop}</Button>}
    >
      <p>{label}</p>
      <ProgressBar
        className={styles.bar!}
        aria-label={words.title}
        isIndeterminate={!isKnown}
        value={done}
        maxValue={Math.max(of, 1)}
      >
        {({ percentage }) => <div className={styles.done} style={{ inlineSize: `${percentage ?? 0}%` }} />}
      </ProgressBar>
      <p>{words.nothingChanges}</p>
    </Dialog>
  );
}
