import type { ZoneVerdict } from '../../../shared/projection/zone-areas';
import styles from './zone-areas.module.css';

/** Side of the square in which a hatching repeats, in map units. */
const hatchSize = 9;

/** The lines of a hatching in its square, as an SVG path. Each is told from the others by its direction. */
function hatchLines(hatch: number): string {
  const size = hatchSize;
  const half = size / 2;
  const rising = `M${-half} ${half}L${half} ${-half}M0 ${size}L${size} 0M${half} ${size + half}L${size + half} ${half}`;
  const falling = `M${-half} ${half}L${half} ${size + half}M0 0L${size} ${size}M${half} ${-half}L${size + half} ${half}`;
  const flat = `M0 ${half}H${size}`;
  const upright = `M${half} 0V${size}`;
  return [rising, falling, flat, upright, `${flat}${upright}`][hatch] ?? rising;
}

interface ZoneHatchProps {
  /** What the area that it fills calls it by. */
  readonly id: string;
  readonly hatch: number;
  readonly verdict: ZoneVerdict;
}

/** The hatching of a zone, to fill an area with. */
export function ZoneHatch({ id, hatch, verdict }: ZoneHatchProps) {
  return (
    <pattern
      id={id}
      className={styles.hatch}
      data-verdict={verdict}
      width={hatchSize}
      height={hatchSize}
      patternUnits="userSpaceOnUse"
    >
      <path d={hatchLines(hatch)} />
    </pattern>
  );
}
