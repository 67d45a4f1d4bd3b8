import { useTexts } from '../../ui/language-context';
import { Board } from '../boards/board';
import { EarmarksSection } from './earmarks-section';
import { FundingYearsSection } from './funding-years-section';
import { LayerBalanceTable } from './layer-balance-table';
import { LayerGrounds } from './layer-grounds';
import { MoneyBalanceTable } from './money-balance-table';
import { balanceTexts } from './texts';

/** Tasks, powers and means of the four layers, and the money of each task. Every bar has its words beside it. */
export function BalanceBoard() {
  const { intro } = useTexts(balanceTexts);
  return (
    <Board view="balance" intro={intro}>
      <LayerBalanceTable />
      <MoneyBalanceTable />
      <FundingYearsSection />
      <EarmarksSection />
      <LayerGrounds />
    </Board>
  );
}
