import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import styles from './restored-line.module.css';

const texts = {
  nl: { restored: 'Wat u eerder invulde, staat er nog.', startAnew: 'Begin opnieuw' },
  en: { restored: 'What you filled in earlier is still here.', startAnew: 'Begin anew' },
};

/** Above a form that was closed without being carried out. */
export function RestoredLine({ onStartAnew }: { readonly onStartAnew: () => void }) {
  const { restored, startAnew } = useTexts(texts);
  return (
    <p className={styles.line} role="status">
      {restored}
      <Button size="small" look="quiet" excludeFromTabOrder onPress={onStartAnew}>
        {startAnew}
      </Button>
    </p>
  );
}
