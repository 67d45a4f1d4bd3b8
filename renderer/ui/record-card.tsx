import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './record-card.module.css';

interface RecordCardProps {
  /** "2021-03", "A1": how people at the table refer to it. */
  readonly number?: string;
  readonly badges?: ReactNode;
  readonly menu?: ReactNode;
  readonly isSelected?: boolean;
  /** Settled things are quieter, never unreadable. */
  readonly isSettled?: boolean;
  readonly onSelect?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A decision, action, question or learning in a list. */
export function RecordCard(props: RecordCardProps) {
  const { number, badges, menu, isSelected, isSettled, onSelect, children } = props;
  return (
    <li
      className={classNames(styles.card, isSelected && styles.selected, isSettled && styles.settled)}
      {...(onSelect === undefined ? {} : { onFocus: onSelect, onPointerDown: onSelect })}
    >
      <div className={styles.top}>
        {number === undefined ? null : <span className={styles.number}>{number}</span>}
        <span className={styles.badges}>{badges}</span>
        {menu}
      </div>
      {children}
    </li>
  );
}
