import type { PlaceTest } from '../../../shared/sync/place';
import { abilitySentences, placeProblemSentence } from '../../../shared/sync/place-sentences';
import dialogText from '../../ui/dialog-text.module.css';
import { useLanguage, useTexts } from '../../ui/language-context';
import { NoticeBar } from '../../ui/notice-bar';
import styles from './places.module.css';
import { placeTexts } from './texts';

/** What trying a place out told: what it can do, and what to know before trusting it. */
export function PlaceTestResult({ test }: { readonly test: PlaceTest | 'running' }) {
  const texts = useTexts(placeTexts);
  const language = useLanguage();
  if (test === 'running') {
    return (
      <p className={dialogText.hint} role="status">
        {texts.testing}
      </p>
    );
  }
  if (!test.ok) return <NoticeBar kind="problem">{placeProblemSentence(test.problem, language)}</NoticeBar>;
  return (
    <div className={styles.result} role="status">
      <p className={styles.works}>{texts.works}</p>
      <ul className={styles.abilities}>
        {abilitySentences(test.abilities, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{test.isLocked ? texts.isLocked : texts.isOpen}</li>
      </ul>
      {test.isOpenLine ? <NoticeBar kind="warning">{texts.openLine}</NoticeBar> : null}
      {test.keepsSecrets ? null : <NoticeBar kind="warning">{texts.keepsNoSecrets}</NoticeBar>}
    </div>
  );
}
