import { planReuse, planReuseSentence, tasksWithoutPlan } from '../../../shared/checks/plan-reuse';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import { ElementLink } from '../elements/element-link';
import { ResultList } from '../grounds/result-list';
import styles from './goals.module.css';
import { goalTexts } from './texts';

/** The work that was done before: which plans are built on and by what, and the tasks that start from nothing. */
export function PlansSection() {
  const texts = useTexts(goalTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const plans = planReuse(content);
  const { shown, more } = useCapped(tasksWithoutPlan(content), 60);
  if (plans.length === 0) return null;
  return (
    <BoardSection title={texts.plans} intro={texts.plansIntro}>
      <ResultList
        label={texts.plans}
        results={plans.map((plan) => ({
          id: plan.plan,
          sentence: planReuseSentence(content, plan, language),
          basis: plan,
          mark:
            plan.usedBy.length === 0 ? (
              <Badge tone="warning">{texts.unused}</Badge>
            ) : (
              <Badge tone="success">{texts.used}</Badge>
            ),
        }))}
      />
      {shown.length === 0 ? null : (
        <dl className={styles.ends}>
          <div className={styles.end} data-end="task without plan">
            <dt>{texts.fromNothing}</dt>
            <dd className={styles.endItems}>
              {shown.map((id) => (
                <ElementLink key={id} id={id} />
              ))}
              {more}
            </dd>
          </div>
        </dl>
      )}
    </BoardSection>
  );
}
