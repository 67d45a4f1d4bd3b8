import { captureHelp } from '../../../shared/capture/help';
import { Dialog } from '../../ui/dialog';
import { KeyHint } from '../../ui/key-hint';
import { useLanguage, useTexts } from '../../ui/language-context';
import styles from './capture-help.module.css';
import { captureTexts } from './texts';

interface CaptureHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Puts an example in the line. */
  readonly onTry: (example: string) => void;
}

/** The grammar on one page, from the same table that the parser reads. */
export function CaptureHelp({ isOpen, onClose, onTry }: CaptureHelpProps) {
  const texts = useTexts(captureTexts);
  const language = useLanguage();
  return (
    <Dialog title={texts.helpTitle} isOpen={isOpen} onClose={onClose} size="large">
      <p className={styles.intro}>{texts.helpIntro}</p>
      <div className={styles.sections}>
        {captureHelp(language).map((section) => (
          <section key={section.title} className={styles.section}>
            <h3 className={styles.title}>{section.title}</h3>
            <ul>
              {section.lines.map(({ example, meaning }) => (
                <li key={example} className={styles.line}>
                  <button
                    type="button"
                    className={styles.example}
                    title={texts.tryExample}
                    onClick={() => {
                      onTry(example);
                      onClose();
                    }}
                  >
                    {example}
                  </button>
                  {meaning === '' ? null : <span className={styles.meaning}>{meaning}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section className={styles.section}>
          <h3 className={styles.title}>{texts.keys}</h3>
          <ul>
            {texts.helpKeys.map(([keys, meaning]) => (
              <li key={keys} className={styles.key}>
                <KeyHint keys={keys} />
                <span className={styles.meaning}>{meaning}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
