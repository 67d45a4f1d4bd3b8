import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { TextField } from './text-field';

interface CommittedTextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called once with the settled text when it differs: on leaving the field, Enter, or when the screen goes away. */
  readonly onCommit: (text: string) => void;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  readonly hideLabel?: boolean;
  /** An empty text is put back to what it was instead of being committed. */
  readonly isRequired?: boolean;
  readonly className?: string | undefined;
}

/** A text that is saved when the writer is done with it. Escape puts back what was there. */
export function CommittedTextField({ value, onCommit, isRequired, ...rest }: CommittedTextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onCommit, isRequired });
  latest.current = { draft, value, onCommit, isRequired };

  const commit = (): void => {
    const text = latest.current.draft?.trim();
    setDraft(null);
    latest.current.draft = null;
    if (text === undefined || text === latest.current.value) return;
    if (text === '' && latest.current.isRequired) return;
    latest.current.onCommit(text);
  };

  // A field can disappear while it is being typed in (another element is selected by keyboard): nothing typed is lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads through the ref, must run on unmount only
  useEffect(() => commit, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (!rest.multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      latest.current.draft = null;
      setDraft(null);
    }
  };
  return <TextField {...rest} value={draft ?? value} onChange={setDraft} onBlur={commit} onKeyDown={onKeyDown} />;
}
