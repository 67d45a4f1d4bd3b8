import { groundsOfMoney } from '../../../shared/checks/balance-grounds';
import { balanceMoney, type TaskMoney } from '../../../shared/checks/money-balance';
import { formatNumber } from '../../../shared/i18n/format';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Bar, type BarPart } from '../../ui/bar';
import { useLanguage, useTexts } from '../../ui/language-context';
import { useCapped } from '../../ui/use-capped';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ElementLink } from '../elements/element-link';
import { useNames } from '../elements/use-names';
import { GroundsButton } from '../grounds/grounds-button';
import styles from './balance.module.css';
import { balanceTexts } from './texts';

/** Cost against funding: for each task a bar of what is funded and what is missing, with the amounts beside it. */
export function MoneyBalanceTable() {
  const texts = useTexts(balanceTexts);
  const language = useLanguage();
  const content = useTable(({ content: shown }) => shown);
  const money = balanceMoney(content);
  const { shown, more } = useCapped(money.tasks, 200);
  const number = (value: number): string => formatNumber(value, language);
  const scale = Math.max(1, ...money.tasks.map((task) => Math.max(task.costMln ?? 0, task.fundedMln)));
  if (money.tasks.length === 0) return <BoardSection title={texts.money} intro={texts.noTasksYet} />;
  return (
    <BoardSection
      title={texts.money}
      intro={texts.moneyIntro(number(money.totalFundedMln), number(money.totalCostMln))}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.barColumn}>
              {texts.task}
            </th>
            <th scope="col" className={table.number}>
              {texts.cost}
            </th>
            <th scope="col" className={table.number}>
              {texts.funded}
            </th>
            <th scope="col">{texts.gap}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((task) => (
            <TaskRow key={task.task} money={task} scale={scale} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td className={table.number}>
              {texts.million(number(money.totalCostMln))}
              {money.unknownCosts.length === 0 ? null : (
                <span className={table.small}>{texts.unknownCosts(money.unknownCosts.length)}</span>
              )}
            </td>
            <td className={table.number}>
              {texts.million(number(money.totalFundedMln))}
              {money.unknownFunds.length === 0 ? null : (
                <span className={table.small}>{texts.unknownFunds(money.unknownFunds.length)}</span>
              )}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      {more}
    </BoardSection>
  );
}

function TaskRow({ money, scale }: { readonly money: TaskMoney; readonly scale: number }) {
  const texts = useTexts(balanceTexts);
  const language = useLanguage();
  const number = (value: number): string => formatNumber(value, language);
  const { costMln, fundedMln, gapMln, unknownFunds } = money;
  const nameOf = useNames();
  const verdict =
    gapMln === null
      ? texts.unknown
      : gapMln > 0
        ? texts.short(texts.million(number(gapMln)))
        : gapMln === 0
          ? texts.covered
          : texts.surplus(texts.million(number(-gapMln)));
  const tone = gapMln === null ? 'neutral' : gapMln > 0 ? 'warning' : gapMln === 0 ? 'success' : 'info';
  const parts: readonly BarPart[] = [
    { id: 'funded', value: fundedMln, look: 'plain' },
    { id: 'missing', value: Math.max(0, gapMln ?? 0), look: 'missing' },
  ];
  return (
    <tr data-task={money.task}>
      <th scope="row">
        <span className={styles.taskName}>
          <ElementLink id={money.task} />
          <GroundsButton sentence={`${nameOf(money.task)}: ${verdict}.`} basis={groundsOfMoney(money)} />
        </span>
        <Bar parts={parts} scale={scale} />
      </th>
      <td className={table.number}>{costMln === null ? texts.unknown : texts.million(number(costMln))}</td>
      <td className={table.number}>
        {texts.million(number(fundedMln))}
        {unknownFunds.length > 0 ? (
          <span className={table.small}>{texts.unknownFunds(unknownFunds.length)}</span>
        ) : null}
      </td>
      <td>
        <Badge tone={tone}>{verdict}</Badge>
      </td>
    </tr>
  );
}
