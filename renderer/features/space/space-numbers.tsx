import type { ZoneBalance } from '../../../shared/checks/space-balance';
import { formatNumber } from '../../../shared/i18n/format';
import { useTable } from '../../app/app-context';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { ElementLink } from '../elements/element-link';
import { claimsOfZone } from './claims-of-zone';
import styles from './space.module.css';
import { spaceTexts } from './texts';

/** The picture in numbers: each zone with its sums, and under it the tasks that ask for space there. */
export function SpaceNumbers({ zones }: { readonly zones: readonly ZoneBalance[] }) {
  const texts = useTexts(spaceTexts);
  const language = useLanguage();
  const content = useTable(({ content: shown }) => shown);
  const number = (value: number | null): string => (value === null ? texts.unknown : formatNumber(value, language));
  return (
    <BoardSection title={texts.numbers} intro={texts.numbersIntro}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{texts.zone}</th>
            <th scope="col" className={table.number}>
              {texts.gross}
            </th>
            <th scope="col" className={table.number}>
              {texts.shared}
            </th>
            <th scope="col" className={table.number}>
              {texts.net}
            </th>
            <th scope="col" className={table.number}>
              {texts.available}
            </th>
            <th scope="col" className={table.number}>
              {texts.balance}
            </th>
          </tr>
        </thead>
        {zones.map((zone) => (
          <tbody key={zone.zone} className={styles.zoneRows}>
            <tr data-zone={zone.zone}>
              <th scope="rowgroup">
                <ElementLink id={zone.zone} />
              </th>
              <td className={table.number}>{number(zone.grossClaimHa)}</td>
              <td className={table.number}>{number(zone.grossClaimHa - zone.netClaimHa)}</td>
              <td className={table.number}>{number(zone.netClaimHa)}</td>
              <td className={table.number}>{number(zone.availableHa)}</td>
              <td className={table.number}>{number(zone.balanceHa)}</td>
            </tr>
            {claimsOfZone(content, zone).map((claim) => (
              <tr key={claim.relation} className={styles.claim}>
                <td>
                  <ElementLink id={claim.task} />
                </td>
                <td className={table.number}>{number(claim.gross)}</td>
                <td className={table.number}>{number(claim.shared)}</td>
                <td className={table.number}>{number(claim.net)}</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </BoardSection>
  );
}
