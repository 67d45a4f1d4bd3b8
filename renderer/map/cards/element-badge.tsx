import { badgeShapes } from '../../../shared/projection/element-shapes';
import type { ElementClass } from '../../../shared/views/map-vocabulary';
import styles from './element-card.module.css';

interface ElementBadgeProps {
  readonly elementClass: ElementClass;
  readonly letter: string;
}

/** The badge of an element by itself, as large as the text beside it. */
export function ElementBadge({ elementClass, letter }: ElementBadgeProps) {
  return (
    <svg
      className={`${styles.inked} ${styles.loose}`}
      data-class={elementClass}
      viewBox="-17 -17 34 34"
      aria-hidden="true"
    >
      <g className={styles.badge}>
        <path d={badgeShapes[elementClass]} />
        <text y="5" data-long={letter.length > 1}>
          {letter}
        </text>
      </g>
    </svg>
  );
}
