import { type GoalChain, goalChains } from '../../../shared/boards/goal-chains';
import { goalChain } from '../../../shared/checks/goal-chain';
import { formatNumber } from '../../../shared/i18n/format';
import { useTable } from '../../app/app-context';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { Board, BoardSection } from '../boards/board';
import { ElementLink } from '../elements/element-link';
import { useNames } from '../elements/use-names';
import { ChainEndsList } from './chain-ends-list';
import { ChainRow, ChainTable } from './chain-table';
import styles from './goals.module.css';
import { PlansSection } from './plans-section';
import { goalTexts } from './texts';

/** Each goal with what contributes to it, what was agreed about that and who does what next; and what hangs loose. */
export function GoalsBoard() {
  const texts = useTexts(goalTexts);
  const content = useTable((table) => table.content);
  const goals = goalChains(content);
  const { orphans } = goalChain(content);
  const { shown, more } = useCapped(goals, 60);
  return (
    <Board view="goals" intro={texts.intro}>
      {goals.length === 0 ? (
        <EmptyState icon="goal" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : null}
      {shown.map((chain) => (
        <GoalSection key={chain.goal.id} chain={chain} />
      ))}
      {more}
      <PlansSection />
      <ChainEndsList orphans={orphans} />
    </Board>
  );
}

function GoalSection({ chain: { goal, works } }: { readonly chain: GoalChain }) {
  const texts = useTexts(goalTexts);
  const language = useLanguage();
  const nameOf = useNames();
  const target = goal.target == null ? null : `${formatNumber(goal.target, language)} ${goal.unit ?? ''}`.trim();
  const facts = [
    goal.setBy ? texts.setBy(nameOf(goal.setBy)) : null,
    target === null ? null : texts.target(target),
    goal.year == null ? null : texts.year(goal.year),
  ].filter((fact) => fact !== null);
  return (
    <BoardSection title={goal.name} intro={facts.join(' · ')} aside={<ElementLink id={goal.id} text={texts.open} />}>
      {works.length === 0 ? (
        <p className={styles.gap}>
          <Icon name="alert" size={16} />
          {texts.noWork}
        </p>
      ) : (
        <ChainTable caption={goal.name}>
          {works.map((work) => (
            <ChainRow key={work.work.id} chain={work} />
          ))}
        </ChainTable>
      )}
    </BoardSection>
  );
}
