import { roleKinds, roleLetter } from '../../../shared/checks/role-matrix';
import { useTexts } from '../../ui/language-context';
import styles from './matrix.module.css';
import { matrixTexts, roleWord } from './texts';

/** What the letters in the cells mean; on screen also the letters to type. */
export function RoleKeys() {
  const texts = useTexts(matrixTexts);
  return (
    <dl className={styles.keys} aria-label={texts.keys}>
      {roleKinds.map((kind) => (
        <div key={kind} className={styles.keyPair}>
          <dt className={styles.letter} data-role={kind}>
            {roleLetter(kind)}
          </dt>
          <dd>
            {roleWord(kind, texts)}
            {kind === 'executes' ? <span data-screen-only> {texts.typeE}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
