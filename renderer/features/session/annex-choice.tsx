import { type MinutesAnnex, minutesAnnexes } from '../../../shared/minutes/document/minutes-annexes';
import { minutesWords } from '../../../shared/minutes/document/minutes-words';
import { Checkbox } from '../../ui/checkbox';
import { useLanguage, useTexts } from '../../ui/language-context';
import styles from './session.module.css';
import { sessionTexts } from './texts';

interface AnnexChoiceProps {
  readonly chosen: readonly MinutesAnnex[];
  readonly onChange: (chosen: readonly MinutesAnnex[]) => void;
}

/** What stands behind the minutes: nothing, unless it is asked for. */
export function AnnexChoice({ chosen, onChange }: AnnexChoiceProps) {
  const texts = useTexts(sessionTexts);
  const { annexes } = minutesWords[useLanguage()];
  return (
    <fieldset className={styles.boards}>
      <legend className={styles.boardsTitle}>
        {texts.annexes} <span className={styles.boardsHint}>{texts.annexesHint}</span>
      </legend>
      <div className={styles.boardsList}>
        {minutesAnnexes.map((annex) => (
          <Checkbox
            key={annex}
            isSelected={chosen.includes(annex)}
            onChange={(isChosen) =>
              onChange(minutesAnnexes.filter((each) => (each === annex ? isChosen : chosen.includes(each))))
            }
          >
            {annexes[annex]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
