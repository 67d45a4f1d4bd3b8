import { terms } from '../../shared/i18n/terms';
import type { ProjectionModel, ReadBack } from '../../shared/projection/projection-model';
import styles from './read-back-screen.module.css';
import { projectorTexts } from './texts';

interface ReadBackScreenProps {
  readonly model: ProjectionModel;
  readonly readBack: ReadBack;
}

/** A decision word for word, as large as it fits, with the question whether it is what the table agreed. */
export function ReadBackScreen({ model, readBack }: ReadBackScreenProps) {
  const texts = projectorTexts[model.language];
  return (
    <main className={styles.screen}>
      <p className={styles.kind}>
        {terms[model.language].decisionKind[readBack.decisionKind]} {readBack.no}
      </p>
      <h1 className={styles.text} data-length={lengthOf(readBack)}>
        {readBack.text}
      </h1>
      {readBack.conditions === null ? null : (
        <p className={styles.more}>
          <strong>{texts.conditions}:</strong> {readBack.conditions}
        </p>
      )}
      {readBack.reservations.map(({ party, text, isAgainst }) => (
        <p className={styles.more} key={party}>
          <strong>{isAgainst ? texts.against(party) : `${texts.reservations} ${party}`}:</strong> {text}
        </p>
      ))}
      {readBack.agreed.length === 0 ? null : (
        <p className={styles.more}>
          <strong>{texts.agreed}:</strong> {readBack.agreed.join(', ')}
        </p>
      )}
      <p className={styles.question}>{texts.right}</p>
    </main>
  );
}

/** How long it is, the conditions and reservations under it included: the longer, the smaller its letters. */
function lengthOf({ text, conditions, reservations, agreed }: ReadBack): 'brief' | 'short' | 'middle' | 'long' {
  const rows = reservations.length + (conditions === null ? 0 : 1) + (agreed.length === 0 ? 0 : 1);
  if (text.length > 420) return 'long';
  if (text.length > 200) return 'middle';
  return text.length > 120 || rows > 1 ? 'short' : 'brief';
}
