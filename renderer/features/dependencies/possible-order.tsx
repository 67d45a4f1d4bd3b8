import { dependencyOrder, longestChainSentence, orderStepText } from '../../../shared/checks/dependency-order';
import { useTable } from '../../app/app-context';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import styles from './dependencies.module.css';
import { dependencyTexts } from './texts';

/** Steps listed of a round before "and n more". */
const longestRound = 60;

/** Round by round what can be taken up: everything it waits on stands in an earlier round. */
export function PossibleOrder() {
  const texts = useTexts(dependencyTexts);
  const language = useLanguage();
  const content = useTable((open) => open.content);
  const { rounds, longestChain } = dependencyOrder(content);
  if (rounds.length === 0) return null;
  return (
    <BoardSection title={texts.order} intro={texts.orderIntro}>
      <p className={styles.chain}>{longestChainSentence(content, longestChain, language)}</p>
      <ol className={styles.rounds}>
        {rounds.slice(0, longestRound).map((steps, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its number
          <li key={at} className={styles.round}>
            <span className={styles.roundNumber}>{texts.round(at + 1)}</span>
            <ul className={styles.steps}>
              {steps.slice(0, longestRound).map((step) => (
                <li key={step.join(' ')} className={styles.step} data-together={step.length > 1}>
                  {orderStepText(content, step, language)}
                </li>
              ))}
              {steps.length > longestRound ? <li>{texts.more(steps.length - longestRound)}</li> : null}
            </ul>
          </li>
        ))}
      </ol>
      {rounds.length > longestRound ? <p>{texts.moreRounds(rounds.length - longestRound)}</p> : null}
    </BoardSection>
  );
}
