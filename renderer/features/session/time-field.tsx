import { useState } from 'react';
import { parseTimeText } from '../../ui/date-text';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { sessionTexts } from './texts';

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly error?: string | undefined;
}

/** A clock time: "13.30", "13:30" or "13". */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  const texts = useTexts(sessionTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const settle = (): void => {
    if (draft === null) return;
    const time = parseTimeText(draft);
    setWrong(time === null);
    if (time === null) return;
    setDraft(null);
    onChange(time);
  };
  return (
    <TextField
      label={label}
      value={draft ?? (language === 'nl' ? value.replace(':', '.') : value)}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      error={isWrong ? texts.timeError : error}
    />
  );
}
