import type { ReactNode } from 'react';
import type { Basis } from '../../../shared/checks/basis';
import { useCapped } from '../../ui/use-capped';
import styles from './grounds.module.css';
import { GroundsButton } from './grounds-button';

export interface Result {
  readonly id: string;
  /** One plain sentence. */
  readonly sentence: string;
  readonly basis: Basis;
  /** In front of it, in a word or a sign. */
  readonly mark?: ReactNode;
}

/** Results of checks as sentences, each with a way to what it rests on. */
export function ResultList({ label, results }: { readonly label: string; readonly results: readonly Result[] }) {
  const { shown, more } = useCapped(results, 60);
  return (
    <>
      <ul className={styles.results} aria-label={label}>
        {shown.map(({ id, sentence, basis, mark }) => (
          <li key={id} className={styles.result} data-result={id}>
            {mark === undefined ? null : <span className={styles.mark}>{mark}</span>}
            <span className={styles.text}>{sentence}</span>
            <GroundsButton sentence={sentence} basis={basis} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
