import type { Suggestion } from '../../../shared/capture/suggest';
import { classNames } from '../../ui/class-names';
import { useTexts } from '../../ui/language-context';
import { ElementGlyph } from '../elements/element-glyph';
import styles from './suggestion-list.module.css';
import { captureTexts } from './texts';

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** Index of the option that Enter takes, or -1. */
  readonly active: number;
  readonly onTake: (suggestion: Suggestion) => void;
}

export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** Ways to go on typing, above the line. The focus stays in the line, which names the active option. */
export function SuggestionList({ id, suggestions, active, onTake }: SuggestionListProps) {
  const texts = useTexts(captureTexts);
  return (
    <div id={id} role="listbox" aria-label={texts.suggestions} className={styles.list}>
      {suggestions.map((suggestion, at) => (
        // The line handles the keys for all options (combobox pattern), so an option itself takes only the pointer.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={`${suggestion.kind} ${suggestion.element?.id ?? suggestion.text}`}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          className={classNames(styles.option, at === active && styles.active)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          {suggestion.element === undefined ? (
            <span className={styles.mark} aria-hidden="true">
              {suggestion.kind === 'verb' ? '…' : '¶'}
            </span>
          ) : (
            <ElementGlyph element={suggestion.element} />
          )}
          <span className={styles.text}>{suggestion.text}</span>
        </div>
      ))}
    </div>
  );
}
