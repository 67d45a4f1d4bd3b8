import { type KeyboardEvent, useState } from 'react';
import { dateText, parseDateText } from './date-text';
import { useLanguage, useTexts } from './language-context';
import { TextField } from './text-field';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or null for no date. */
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  /** `YYYY-MM-DD`: what "14 jan" without a year counts from. */
  readonly today: string;
  readonly hideLabel?: boolean;
  readonly isRequired?: boolean;
  readonly className?: string | undefined;
}

const texts = {
  nl: { placeholder: '14 jan', error: 'Dit is geen datum. Typ bijvoorbeeld 14 jan of 14-1-2026.' },
  en: { placeholder: '14 Jan', error: 'This is not a date. Type for example 14 Jan or 14-1-2026.' },
};

/** A date typed the way it is said; shown in full once understood, so that a misreading is seen at once. */
export function DateField({ label, value, onChange, today, hideLabel, isRequired, className }: DateFieldProps) {
  const language = useLanguage();
  const { placeholder, error } = useTexts(texts);
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);

  const settle = (): void => {
    if (draft === null) return;
    const date = draft.trim() === '' ? null : parseDateText(draft, today);
    if (date === null && (draft.trim() !== '' || isRequired)) {
      setWrong(true);
      return;
    }
    setWrong(false);
    setDraft(null);
    if (date !== value) onChange(date);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
      setWrong(false);
    }
  };
  return (
    <TextField
      label={label}
      value={draft ?? dateText(value, language)}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={onKeyDown}
      placeholder={placeholder}
      error={wrong ? error : undefined}
      hideLabel={hideLabel ?? false}
      isRequired={isRequired ?? false}
      className={className}
    />
  );
}
