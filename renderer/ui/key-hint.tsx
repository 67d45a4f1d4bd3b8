import { useContext } from 'react';
import { isMac } from './is-mac';
import styles from './key-hint.module.css';
import { keyNames } from './key-names';
import { LanguageContext } from './language-context';

/** The keys of a shortcut, as keycaps. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const language = useContext(LanguageContext);
  return (
    <kbd className={styles.hint}>
      {keyNames(keys, language, isMac).map((name) => (
        <kbd key={name} className={styles.key}>
          {name}
        </kbd>
      ))}
    </kbd>
  );
}
