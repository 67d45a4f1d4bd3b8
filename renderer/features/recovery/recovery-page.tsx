import type { ReactNode } from 'react';
import { useActions, useApp } from '../../app/app-context';
import { NoticeBar } from '../../ui/notice-bar';
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
  const { notify } = useActions();
  const notice = useApp((state) => state.notice);
  return (
    <main className={styles.screen} data-recovery>
      <div className={styles.scroll}>
        <div className={styles.inner}>
          <header className={styles.header}>
            <h1 className={styles.title}>{title}</h1>
            <p>{lead}</p>
            <p className={styles.calm}>{calm}</p>
          </header>
          {notice === null ? null : (
            <NoticeBar kind={notice.kind} onClose={() => notify(null)}>
              {notice.text}
            </NoticeBar>
          )}
          {children}
        </div>
      </div>
      <footer className={styles.footer}>{footer}</footer>
    </main>
  );
}
