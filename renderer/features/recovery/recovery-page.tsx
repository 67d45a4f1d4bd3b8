import type { ReactNode } from 'react';
import { useIsDialogOpen } from '../../ui/top-dialog';
import { AppNotice } from '../notices/app-notice';
import styles from './recovery-screen.module.css';

interface RecoveryPageProps {
  readonly title: string;
  /** What happened. */
  readonly lead: string;
  /** Why there is no hurry. */
  readonly calm: string;
  readonly children: ReactNode;
  /** The ways on; in sight at every size of the window. */
  readonly footer: ReactNode;
}

/** What every screen about a table that is not whole has in common. */
export function RecoveryPage({ title, lead, calm, children, footer }: RecoveryPageProps) {
  const isBehindDialog = useIsDialogOpen();
  return (
    <main className={styles.screen} data-recovery>
      <div className={styles.scroll}>
        <div className={styles.inner}>
          <header className={styles.header}>
            <h1 className={styles.title}>{title}</h1>
            <p>{lead}</p>
            <p className={styles.calm}>{calm}</p>
          </header>
          {children}
        </div>
      </div>
      {isBehindDialog ? null : <AppNotice className={styles.notice} />}
      <footer className={styles.footer}>{footer}</footer>
    </main>
  );
}
