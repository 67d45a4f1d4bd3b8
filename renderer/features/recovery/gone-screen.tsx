import { useActions, useApp } from '../../app/app-context';
import type { Recovery } from '../../app/recovery-sources';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import { moment } from './moment';
import styles from './recovery-screen.module.css';
import { recoveryScreenTexts } from './texts';

/** Of a table only the note is left that it was there: what is known of it, and where it may still be. */
export function GoneScreen({ recovery }: { readonly recovery: Recovery }) {
  const { tableId, name, expected, notedAt } = recovery;
  const texts = useTexts(recoveryScreenTexts).gone;
  const language = useLanguage();
  const actions = useActions();
  const notice = useApp((state) => state.notice);
  const when = notedAt === null ? null : moment(notedAt, language);
  return (
    <main className={styles.screen} data-recovery>
      <div className={styles.scroll}>
        <div className={styles.inner}>
          <header className={styles.header}>
            <h1 className={styles.title}>{texts.title(name)}</h1>
            <p>{texts.lead(expected, when)}</p>
            <p className={styles.calm}>{texts.nowhere}</p>
          </header>
          {notice === null ? null : (
            <NoticeBar kind={notice.kind} onClose={() => actions.notify(null)}>
              {notice.text}
            </NoticeBar>
          )}
          <section className={styles.ways} aria-labelledby="recovery-ways">
            <h2 id="recovery-ways" className={styles.subtitle}>
              {texts.ways}
            </h2>
            <ol className={styles.steps}>
              <li className={styles.step}>
                <p>{texts.putBack}</p>
                <Button icon="folder" onPress={() => void actions.showBackups()}>
                  {texts.showFolder}
                </Button>
              </li>
              <li className={styles.step}>
                <p>{texts.fromFile}</p>
                <Button icon="file" onPress={() => void actions.chooseFile()}>
                  {texts.openFile}
                </Button>
              </li>
              <li className={styles.step}>
                <p>{texts.fromPlace}</p>
              </li>
            </ol>
          </section>
          <p className={styles.after} data-selectable>
            {texts.id(tableId)}
          </p>
        </div>
      </div>
      <footer className={styles.footer}>
        <div className={styles.buttons}>
          <Button look="primary" onPress={() => actions.leaveRecovery()}>
            {texts.leave}
          </Button>
        </div>
      </footer>
    </main>
  );
}
