import { useEffect, useRef } from 'react';
import { captureHelp } from '../../../shared/capture/help';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { KeyHint } from '../../ui/key-hint';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useView } from '../view/view-context';
import styles from './capture-help.module.css';
import { captureTexts } from './texts';

interface CaptureHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Puts an example in the line. */
  readonly onTry: (example: string) => void;
}

/** The grammar on one page, from the same table that the parser reads, and the way on to all keys and all commands. */
export function CaptureHelp({ isOpen, onClose, onTry }: CaptureHelpProps) {
  const texts = useTexts(captureTexts);
  const language = useLanguage();
  const { openDialog } = useView();
  const goOn = (kind: 'shortcuts' | 'palette'): void => {
    onClose();
    openDialog(kind === 'shortcuts' ? { kind } : { kind, start: '' });
  };
  const latest = useRef(goOn);
  latest.current = goOn;
  // Who asks for help in the line gets the line's; asked again, that of the whole window.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current('shortcuts');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Dialog
      title={texts.helpTitle}
      isOpen={isOpen}
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button icon="help" onPress={() => goOn('shortcuts')}>
            {texts.allKeys} <KeyHint keys="F1" />
          </Button>
          <Button icon="command" onPress={() => goOn('palette')}>
            {texts.allCommands}
          </Button>
        </>
      }
    >
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
