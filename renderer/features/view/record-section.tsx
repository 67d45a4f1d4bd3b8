import type { ReactNode } from 'react';
import { Count } from '../../ui/badge';
import styles from './records.module.css';

interface RecordSectionProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A headed list of records; not there when there are none. */
export function RecordSection({ title, count, children }: RecordSectionProps) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        {title} <Count value={count} />
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
