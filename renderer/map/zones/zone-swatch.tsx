import { useId } from 'react';
import type { ZoneVerdict } from '../../../shared/projection/zone-areas';
import styles from './zone-areas.module.css';
import { ZoneHatch } from './zone-hatch';

interface ZoneSwatchProps {
  readonly hatch: number;
  readonly verdict: ZoneVerdict;
}

/** A piece of an area by itself, to find it on the map by: as large as the text beside it. */
export function ZoneSwatch({ hatch, verdict }: ZoneSwatchProps) {
  const id = useId();
  return (
    <svg className={styles.swatch} viewBox="0 0 36 24" aria-hidden="true">
      <defs>
        <ZoneHatch id={id} hatch={hatch} verdict={verdict} />
      </defs>
      <rect className={styles.ground} data-verdict={verdict} x="2" y="2" width="32" height="20" rx="5" />
      <rect fill={`url("#${CSS.escape(id)}")`} x="2" y="2" width="32" height="20" rx="5" />
      <rect className={styles.edge} data-verdict={verdict} x="2" y="2" width="32" height="20" rx="5" />
    </svg>
  );
}
