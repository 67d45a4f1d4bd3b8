import type { BadgeTone } from '../../ui/badge';
import styles from './tally.module.css';

export interface TallyEntry {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly tone?: BadgeTone;
}

/** A row of large numbers, each with its words: what a board says in one look. */
export function Tally({ label, entries }: { readonly label: string; readonly entries: readonly TallyEntry[] }) {
  return (
    <dl className={styles.tally} aria-label={label}>
      {entries.map(({ id, value, label: word, tone = 'neutral' }) => (
        <div key={id} className={styles.entry} data-tone={tone} data-tally={id}>
          <dt className={styles.word}>{word}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
