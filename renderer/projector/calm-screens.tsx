import type { ProjectionModel } from '../../shared/projection/projection-model';
import styles from './calm-screens.module.css';
import { projectorTexts } from './texts';

/** Before the first model: nobody knows the language of the table yet, so both. */
export function WaitingScreen() {
  return (
    <main className={styles.screen}>
      <h1 className={styles.name}>Gebiedstafel</h1>
      <p className={styles.line}>{projectorTexts.nl.waiting}</p>
      <p className={styles.line} lang="en">
        {projectorTexts.en.waiting}
      </p>
    </main>
  );
}

/** A plain screen while the facilitator works on something that is not for the hall, or once the table was closed. */
export function BlankScreen({ model }: { readonly model: ProjectionModel }) {
  const texts = projectorTexts[model.language];
  return (
    <main className={styles.screen}>
      <h1 className={styles.name}>{model.table.name}</h1>
      <p className={styles.line}>{model.table.isOpen ? texts.blank : texts.closed}</p>
    </main>
  );
}
