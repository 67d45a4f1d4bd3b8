import { formatNumber } from '../../shared/i18n/format';
import type { Language } from '../../shared/i18n/language';
import { terms } from '../../shared/i18n/terms';
import type { HallLayer } from '../../shared/projection/hall-board';
import { letterOf } from '../../shared/projection/map-letters';
import { ElementBadge } from '../map/cards/element-badge';
import { Bar } from '../ui/bar';
import { Icon } from '../ui/icons';
import styles from './board-screen.module.css';
import { projectorTexts } from './texts';

interface BalancePictureProps {
  readonly layers: readonly HallLayer[];
  readonly language: Language;
}

/** A row for each layer: tasks, powers and means, each a number with its bar, and a verdict in words under the name. */
export function BalancePicture({ layers, language }: BalancePictureProps) {
  const texts = projectorTexts[language];
  const most = {
    tasks: Math.max(1, ...layers.map(({ tasks }) => tasks)),
    powers: Math.max(1, ...layers.map(({ powers }) => powers)),
    means: Math.max(1, ...layers.map(({ meansMln }) => meansMln)),
  };
  return (
    <table className={styles.balance}>
      <thead>
        <tr>
          <th scope="col">{texts.layer}</th>
          <th scope="col">{texts.tasks}</th>
          <th scope="col">{texts.powers}</th>
          <th scope="col">{texts.means}</th>
        </tr>
      </thead>
      <tbody>
        {layers.map((row) => (
          <tr key={row.layer} data-layer={row.layer}>
            <th scope="row">
              <span className={styles.name}>
                <ElementBadge elementClass={row.layer} letter={letterOf(row.layer, language)} />
                {terms[language].layerPlural[row.layer]}
              </span>
              <Verdict layer={row} language={language} />
            </th>
            <Figure layer={row} value={row.tasks} scale={most.tasks} text={String(row.tasks)} />
            <Figure layer={row} value={row.powers} scale={most.powers} text={String(row.powers)} />
            <Figure layer={row} value={row.meansMln} scale={most.means} text={meansOf(row, language)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigureProps {
  readonly layer: HallLayer;
  readonly value: number;
  readonly scale: number;
  readonly text: string;
}

function Figure({ layer: { layer }, value, scale, text }: FigureProps) {
  return (
    <td>
      <span className={styles.figure}>{text}</span>
      <Bar parts={[{ id: layer, value, look: 'plain' }]} scale={scale} layer={layer} />
    </td>
  );
}

/** What nobody knows is never a 0. */
function meansOf({ meansMln, unknownFunds, hasMeans }: HallLayer, language: Language): string {
  const texts = projectorTexts[language];
  if (hasMeans && meansMln === 0 && unknownFunds > 0) return texts.unknown;
  const amount = texts.million(formatNumber(meansMln, language));
  return unknownFunds > 0 ? texts.atLeast(amount) : amount;
}

function Verdict({ layer: { tasks, hasMeans }, language }: { readonly layer: HallLayer; readonly language: Language }) {
  const verdict = tasks > 0 ? (hasMeans ? 'balanced' : 'noMeans') : hasMeans ? 'noTasks' : 'nothing';
  const isOff = verdict === 'noMeans' || verdict === 'noTasks';
  return (
    <span className={styles.verdict} data-verdict={isOff ? 'over' : verdict === 'balanced' ? 'fits' : 'unknown'}>
      {isOff ? <Icon name="alert" size={24} /> : verdict === 'balanced' ? <Icon name="check" size={24} /> : null}
      {projectorTexts[language].verdict[verdict]}
    </span>
  );
}
