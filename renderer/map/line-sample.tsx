import type { RelationGroup } from '../../shared/model/relation-kinds';
import { lineStyles } from '../../shared/projection/line-styles';
import styles from './line-sample.module.css';

interface LineSampleProps {
  readonly group: RelationGroup;
  readonly isConflict?: boolean;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A piece of line as it is drawn on the map, for menus and the legend. */
export function LineSample({ group, isConflict = false, width = 36, height = 12 }: LineSampleProps) {
  const style = lineStyles[group];
  const scale = height / 12;
  return (
    <svg
      className={styles.sample}
      data-group={isConflict ? 'conflict' : group}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line
        x1={2 * scale}
        x2={width - (isConflict ? 2 : 9) * scale}
        y1={height / 2}
        y2={height / 2}
        strokeWidth={style.width * scale}
        strokeDasharray={style.dash.map((length) => length * scale).join(' ')}
        strokeLinecap={style.cap}
      />
      {isConflict ? (
        <path
          d={`M${width / 2 - 4 * scale} ${height / 2 - 4 * scale}l${8 * scale} ${8 * scale}m0 ${-8 * scale}l${-8 * scale} ${8 * scale}`}
          strokeWidth={2.2 * scale}
          strokeLinecap="round"
        />
      ) : (
        <path
          className={styles.arrow}
          d={`M${width - 1} ${height / 2}l${-9 * scale} ${-4.2 * scale}v${8.4 * scale}z`}
        />
      )}
    </svg>
  );
}
