import { enumerate } from '../../shared/checks/sentences';
import { formatNumber } from '../../shared/i18n/format';
import type { Language } from '../../shared/i18n/language';
import type { HallZone } from '../../shared/projection/hall-board';
import { Bar, type BarPart } from '../ui/bar';
import { Icon } from '../ui/icons';
import styles from './board-screen.module.css';
import { projectorTexts } from './texts';

interface SpacePictureProps {
  readonly zones: readonly HallZone[];
  readonly scaleHa: number;
  readonly language: Language;
}

/** All zones on one scale: what is asked as a bar, what there is as its ground and mark, and the verdict in words. */
export function SpacePicture({ zones, scaleHa, language }: SpacePictureProps) {
  return (
    <ul className={styles.zones}>
      {zones.map((zone) => (
        <ZoneRow key={zone.name} zone={zone} scaleHa={scaleHa} language={language} />
      ))}
    </ul>
  );
}

/** A name in a piece of the bar that is shorter than this share of the width would be cut off. */
const leastShareForName = 0.13;

interface ZoneRowProps {
  readonly zone: HallZone;
  readonly scaleHa: number;
  readonly language: Language;
}

function ZoneRow({ zone, scaleHa, language }: ZoneRowProps) {
  const texts = projectorTexts[language];
  const number = (value: number): string => formatNumber(value, language);
  const { name, availableHa, netHa, sharedHa, balanceHa, over, claims } = zone;
  const verdict = balanceHa === null ? 'unknown' : over ? 'over' : 'fits';
  const parts: readonly BarPart[] = [
    ...claims.map(({ task, netHa: net }, at) => ({
      id: `${at} ${task}`,
      value: net,
      look: 'plain' as const,
      ...(net / scaleHa >= leastShareForName ? { label: task } : {}),
    })),
    ...(sharedHa > 0 ? [{ id: 'shared', value: sharedHa, look: 'shared' as const }] : []),
  ];
  const asked = availableHa === null ? texts.asked(number(netHa)) : texts.askedOf(number(netHa), number(availableHa));
  return (
    <li className={styles.zone} data-zone={name} data-verdict={verdict}>
      <div className={styles.zoneHead}>
        <h2 className={styles.zoneName}>{name}</h2>
        <p className={styles.verdict} data-verdict={verdict}>
          <Icon name={verdict === 'over' ? 'alert' : verdict === 'fits' ? 'check' : 'help'} size={24} />
          {balanceHa === null
            ? texts.unknownAvailable
            : over
              ? texts.tooMuch(number(-balanceHa))
              : balanceHa === 0
                ? texts.fitsExactly
                : texts.fits(number(balanceHa))}
        </p>
      </div>
      <Bar
        parts={parts}
        scale={scaleHa}
        limit={availableHa}
        over={over ? { from: availableHa ?? 0, to: netHa } : undefined}
        size="large"
      />
      <p className={styles.asked}>
        {asked}
        {sharedHa > 0 ? `, ${texts.shared(number(sharedHa))}` : ''}
        {claims.length > 0 ? `: ${claimsInWords(claims, language)}` : ''}
      </p>
    </li>
  );
}

/** Gross, as it was asked: "Stikstof 450, Klimaat 300 en Energie 120". */
function claimsInWords(claims: HallZone['claims'], language: Language): string {
  const said = claims.map(({ task, netHa, sharedHa }) => `${task} ${formatNumber(netHa + sharedHa, language)}`);
  return enumerate(said, language);
}
