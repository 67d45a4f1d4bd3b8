import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';
import spokenStyles from './spoken.module.css';

export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A short state in words. The colour only repeats what the words say. */
export function Badge({ tone = 'neutral', children }: { readonly tone?: BadgeTone; readonly children: ReactNode }) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}

/** How many there are, beside a heading or in a tab. */
export function Count({ value, label }: { readonly value: number; readonly label?: string }) {
  return (
    <span className={styles.count}>
      {value}
      {label === undefined ? null : <span className={spokenStyles.spoken}> {label}</span>}
    </span>
  );
}
