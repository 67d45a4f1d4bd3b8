import { groundsOfLayer } from '../../../shared/checks/balance-grounds';
import { balanceLayers, hasMeans, type LayerBalance } from '../../../shared/checks/layer-balance';
import { formatNumber } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import { useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Bar } from '../../ui/bar';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ClassGlyph } from '../elements/class-glyph';
import { GroundsButton } from '../grounds/grounds-button';
import styles from './balance.module.css';
import { balanceTexts } from './texts';

/** The picture of the balance: a row for each layer, a bar with its number for tasks, powers and means. */
export function LayerBalanceTable() {
  const texts = useTexts(balanceTexts);
  const content = useTable(({ content: shown }) => shown);
  const layers = balanceLayers(content);
  const most = {
    tasks: Math.max(1, ...layers.map(({ tasks }) => tasks)),
    powers: Math.max(1, ...layers.map(({ powers }) => powers)),
    means: Math.max(1, ...layers.map(({ meansMln }) => meansMln)),
  };
  return (
    <BoardSection title={texts.layers} intro={texts.layersIntro}>
      <table className={`${table.table} ${styles.layers}`}>
        <thead>
          <tr>
            <th scope="col">{texts.layer}</th>
            <th scope="col">{texts.tasks}</th>
            <th scope="col">{texts.powers}</th>
            <th scope="col">{texts.means}</th>
          </tr>
        </thead>
        <tbody>
          {layers.map((balance) => (
            <LayerRow key={balance.layer} balance={balance} most={most} />
          ))}
        </tbody>
      </table>
    </BoardSection>
  );
}

interface LayerRowProps {
  readonly balance: LayerBalance;
  readonly most: { readonly tasks: number; readonly powers: number; readonly means: number };
}

function LayerRow({ balance, most }: LayerRowProps) {
  const texts = useTexts(balanceTexts);
  const { layerPlural } = useTexts(terms);
  const language = useLanguage();
  const { layer, tasks, powers, meansMln, fundIds, unknownFunds } = balance;
  const hasOnlyUnknown = fundIds.length > 0 && fundIds.length === unknownFunds.length;
  const means = hasOnlyUnknown ? texts.unknown : texts.million(formatNumber(meansMln, language));
  const cell = (value: number, scale: number, text: string, extra?: string) => (
    <td className={styles.figureCell}>
      <span className={styles.figure} data-none={value === 0 && extra === undefined}>
        {text}
        {extra === undefined ? null : <span className={styles.extra}>{extra}</span>}
      </span>
      <Bar parts={[{ id: layer, value, look: 'plain' }]} scale={scale} layer={layer} />
    </td>
  );
  return (
    <tr data-layer={layer}>
      <th scope="row">
        <span className={styles.layerName}>
          <ClassGlyph elementClass={layer} />
          {layerPlural[layer]}
          <GroundsButton
            sentence={texts.layerInWords(layerPlural[layer], tasks, powers, means)}
            basis={groundsOfLayer(balance)}
          />
        </span>
        <LayerRemark balance={balance} />
      </th>
      {cell(tasks, most.tasks, String(tasks))}
      {cell(powers, most.powers, String(powers))}
      {cell(meansMln, most.means, means, unknownFunds.length > 0 ? texts.unknownFunds(unknownFunds.length) : undefined)}
    </tr>
  );
}

function LayerRemark({ balance }: { readonly balance: LayerBalance }) {
  const texts = useTexts(balanceTexts);
  const [hasTasks, pays] = [balance.tasks > 0, hasMeans(balance)];
  if (hasTasks && !pays) return <Badge tone="warning">{texts.noMeans}</Badge>;
  if (!hasTasks && pays) return <Badge tone="warning">{texts.noTasks}</Badge>;
  if (hasTasks && pays) return <Badge tone="success">{texts.balanced}</Badge>;
  return <Badge>{texts.nothing}</Badge>;
}
