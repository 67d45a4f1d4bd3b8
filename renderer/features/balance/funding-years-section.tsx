import { type FundingYears, fundingYears, fundingYearsSentence } from '../../../shared/checks/funding-years';
import type { YearSpan } from '../../../shared/checks/year-spans';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import { ElementLink } from '../elements/element-link';
import { GroundsButton } from '../grounds/grounds-button';
import styles from './funding-years.module.css';
import { balanceTexts } from './texts';

/** Ambition against means over the years: how far each task runs, and for which of those years there is money. */
export function FundingYearsSection() {
  const texts = useTexts(balanceTexts);
  const content = useTable((table) => table.content);
  const all = fundingYears(content);
  const { shown, more } = useCapped(all, 100);
  const years = all.flatMap(({ horizon, funded }) => [
    ...(horizon === null ? [] : [horizon]),
    ...funded.flatMap(({ from, to }) => (from > earliestShown ? [from, to] : [to])),
  ]);
  if (all.length === 0) return null;
  const scale = { from: Math.min(...years), to: Math.max(...years) };
  return (
    <BoardSection title={texts.years} intro={years.length === 0 ? texts.noYears : texts.yearsIntro}>
      {years.length === 0 ? null : (
        <p className={styles.scale} aria-hidden="true">
          <span>{scale.from}</span>
          <span>{scale.to}</span>
        </p>
      )}
      <ul>
        {shown.map((task) => (
          <TaskYears key={task.task} task={task} scale={years.length === 0 ? null : scale} />
        ))}
      </ul>
      {more}
    </BoardSection>
  );
}

/** A text such as "tot 2030" counts from here on; on the picture that is from its beginning. */
const earliestShown = 1950;

interface TaskYearsProps {
  readonly task: FundingYears;
  readonly scale: YearSpan | null;
}

function TaskYears({ task, scale }: TaskYearsProps) {
  const texts = useTexts(balanceTexts);
  const language = useLanguage();
  const content = useTable((table) => table.content);
  const sentence = fundingYearsSentence(content, task, language);
  const tone = { gap: 'warning', covered: 'success', unfunded: 'neutral', unknown: 'neutral' } as const;
  return (
    <li className={styles.row} data-years={task.task} data-state={task.state}>
      <p className={styles.name}>
        <ElementLink id={task.task} />
        {task.horizon === null ? null : <span className={styles.horizon}>{texts.upTo(String(task.horizon))}</span>}
        <Badge tone={tone[task.state]}>{texts.yearsState[task.state]}</Badge>
      </p>
      {scale === null || (task.horizon === null && task.funded.length === 0) ? null : (
        <div className={styles.line} aria-hidden="true">
          {task.horizon === null ? null : (
            <div className={styles.ambition} style={placed({ from: scale.from, to: task.horizon }, scale)} />
          )}
          {task.funded.map((span) => (
            <div key={span.from} className={styles.money} style={placed(span, scale)} />
          ))}
        </div>
      )}
      <p className={styles.sentence}>
        <span>{sentence}</span>
        <GroundsButton sentence={sentence} basis={task} />
      </p>
    </li>
  );
}

/** Whole years: the last one is as long as the others. */
function placed({ from, to }: YearSpan, scale: YearSpan): { readonly left: string; readonly width: string } {
  const years = scale.to - scale.from + 1;
  const first = Math.max(from, scale.from);
  const share = (value: number): string => `${(value / years) * 100}%`;
  return { left: share(first - scale.from), width: share(to - first + 1) };
}
