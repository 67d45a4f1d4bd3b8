import { useActions } from '../../app/app-context';
import type { Recovery } from '../../app/recovery/recovery-sources';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { moment } from './moment';
import { RecoveryPage } from './recovery-page';
import styles from './recovery-screen.module.css';
import { recoveryScreenTexts } from './texts';

/** Of a table only the note is left that it was there: what is known of it, and where it may still be. */
export function GoneScreen({ recovery }: { readonly recovery: Recovery }) {
  const { tableId, name, expected, notedAt } = recovery;
  const texts = useTexts(recoveryScreenTexts).gone;
  const language = useLanguage();
  const actions = useActions();
  const when = notedAt === null ? null : moment(notedAt, language);
  return (
    <RecoveryPage
      title={texts.title(name)}
      lead={texts.lead(expected, when)}
      calm={texts.nowhere}
      footer={
        <div className={styles.buttons}>
          <Button look="primary" onPress={() => actions.leaveRecovery()}>
            {texts.leave}
          </Button>
        </div>
      }
    >
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
    </RecoveryPage>
  );
}
