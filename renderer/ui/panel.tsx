import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Stays in view under the list, such as a form to add. */
  readonly footer?: ReactNode;
}

/** A titled column whose middle scrolls: the only scroll bar of the column. */
export function Panel({ title, aside, children, footer }: PanelProps) {
  return (
    <section className={styles.panel} aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </header>
      <div className={styles.body}>{children}</div>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </section>
  );
}

/** A part of a panel under its own small heading. */
export function PanelSection({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <header className={styles.sectionHeader}>
        <h3 className={styles.sectionTitle}>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** Fields under each other, or two beside each other. */
export function Fields({ columns = 1, children }: { readonly columns?: 1 | 2; readonly children: ReactNode }) {
  return <div className={classNames(styles.fields, columns === 2 && styles.twoColumns)}>{children}</div>;
}
