import { groundsOfZone } from '../../../shared/checks/balance-grounds';
import type { ZoneBalance } from '../../../shared/checks/space-balance';
import { formatNumber } from '../../../shared/i18n/format';
import { useTable } from '../../app/app-context';
import { Bar, type BarPart } from '../../ui/bar';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import { ElementLink } from '../elements/element-link';
import { useNames } from '../elements/use-names';
import { GroundsButton } from '../grounds/grounds-button';
import { claimsOfZone, type ZoneClaim } from './claims-of-zone';
import styles from './space.module.css';
import { spaceTexts } from './texts';

/** All zones on one scale, so that a hectare is as long everywhere. */
export function SpacePicture({ zones }: { readonly zones: readonly ZoneBalance[] }) {
  const texts = useTexts(spaceTexts);
  const scale = Math.max(1, ...zones.map(({ availableHa, grossClaimHa }) => Math.max(availableHa ?? 0, grossClaimHa)));
  return (
    <BoardSection title={texts.picture} intro={texts.pictureIntro}>
      <ul className={styles.zones}>
        {zones.map((zone) => (
          <ZoneBar key={zone.zone} zone={zone} scale={scale} />
        ))}
      </ul>
    </BoardSection>
  );
}

function ZoneBar({ zone, scale }: { readonly zone: ZoneBalance; readonly scale: number }) {
  const texts = useTexts(spaceTexts);
  const language = useLanguage();
  const nameOf = useNames();
  const content = useTable((table) => table.content);
  const number = (value: number): string => formatNumber(value, language);
  const { availableHa, grossClaimHa, netClaimHa, balanceHa, over } = zone;
  const claims = claimsOfZone(content, zone);
  const parts: readonly BarPart[] = [
    ...claims.map(({ relation, task, net }) => ({
      id: relation,
      value: net,
      look: 'plain' as const,
      label: `${nameOf(task)} ${number(net)}`,
    })),
    ...claims
      .filter(({ shared }) => shared > 0)
      .map(({ relation, shared }) => ({
        id: `${relation} shared`,
        value: shared,
        look: 'shared' as const,
      })),
  ];
  // As it was asked; in the bar what is shared is taken out and drawn apart.
  const said = ({ task, gross, shared }: ZoneClaim): string =>
    `${nameOf(task)} ${number(gross)}${shared > 0 ? ` (${texts.sharedPart(number(shared))})` : ''}`;
  const verdict = balanceHa === null ? 'unknown' : over ? 'over' : 'fits';
  const verdictText =
    balanceHa === null
      ? texts.unknownAvailable
      : over
        ? texts.over(number(-balanceHa))
        : balanceHa === 0
          ? texts.fitsExactly
          : texts.fits(number(balanceHa));
  return (
    <li className={styles.zone} data-zone={zone.zone} data-verdict={verdict}>
      <div className={styles.zoneHead}>
        <h4 className={styles.zoneName}>
          <ElementLink id={zone.zone} />
          <GroundsButton sentence={`${nameOf(zone.zone)}: ${verdictText}.`} basis={groundsOfZone(zone)} />
        </h4>
        <p className={styles.verdict} data-verdict={verdict}>
          <Icon name={verdict === 'over' ? 'alert' : verdict === 'fits' ? 'check' : 'help'} size={24} />
          {verdictText}
        </p>
      </div>
      <Bar
        parts={parts}
        scale={scale}
        limit={availableHa}
        over={over ? { from: availableHa ?? 0, to: netClaimHa } : undefined}
        size="large"
      />
      <p className={styles.figures}>
        {availableHa === null
          ? texts.asked(number(netClaimHa))
          : texts.askedOf(number(netClaimHa), number(availableHa))}
        {grossClaimHa > netClaimHa ? `, ${texts.sharedPart(number(grossClaimHa - netClaimHa))}` : ''}.
        {claims.length === 0 ? ` ${texts.noClaims}` : ` ${claims.map(said).join(', ')}.`}
      </p>
    </li>
  );
}
