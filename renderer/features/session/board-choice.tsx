import { mainViewNames } from '../../../shared/i18n/main-views';
import { type MinutesBoardId, minutesBoardIds } from '../../../shared/minutes/boards/board-ids';
import { Checkbox } from '../../ui/checkbox';
import { useTexts } from '../../ui/language-context';
import styles from './session.module.css';
import { sessionTexts } from './texts';

interface BoardChoiceProps {
  readonly chosen: readonly MinutesBoardId[];
  readonly onChange: (chosen: readonly MinutesBoardId[]) => void;
}

/** Which boards stand as tables in the minutes. */
export function BoardChoice({ chosen, onChange }: BoardChoiceProps) {
  const texts = useTexts(sessionTexts);
  const { view } = useTexts(mainViewNames);
  return (
    <fieldset className={styles.boards}>
      <legend className={styles.boardsTitle}>
        {texts.boardsInMinutes} <span className={styles.boardsHint}>{texts.boardsHint}</span>
      </legend>
      <div className={styles.boardsList}>
        {minutesBoardIds.map((id) => (
          <Checkbox
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(isChosen) => onChange(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))}
          >
            {view[id]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
