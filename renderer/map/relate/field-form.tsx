import { useState } from 'react';
import type { Language } from '../../../shared/i18n/language';
import { mapTexts } from '../map-texts';
import styles from './connect-menu.module.css';

interface FieldFormProps {
  readonly field: 'hectares' | 'subject';
  readonly sentence: string;
  readonly language: Language;
  readonly onDone: (value: { readonly hectares: number } | { readonly subject: string }) => void;
}

/** The one value a relation cannot do without. */
export function FieldForm({ field, sentence, language, onDone }: FieldFormProps) {
  const [typed, setTyped] = useState('');
  const texts = mapTexts[language];
  const hectares = Number(typed.trim().replace(',', '.'));
  const isComplete = typed.trim() !== '' && (field === 'subject' || (Number.isFinite(hectares) && hectares >= 0));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onDone(field === 'hectares' ? { hectares } : { subject: typed.trim() });
      }}
    >
      <label>
        <span className={styles.hint}>
          {sentence}. {texts[field]}
        </span>
        <input
          className={styles.input}
          value={typed}
          inputMode={field === 'hectares' ? 'decimal' : 'text'}
          onChange={(event) => setTyped(event.target.value)}
          ref={(input) => input?.focus()}
        />
      </label>
      <button type="submit" className={styles.primary} disabled={!isComplete}>
        {texts.add}
      </button>
    </form>
  );
}
