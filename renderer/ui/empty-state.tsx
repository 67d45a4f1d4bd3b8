import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconName } from './icons';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What the next step is. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet: it says what will come here and how. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon name={icon} size={24} />
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}
