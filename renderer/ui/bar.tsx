import styles from './bar.module.css';
import { classNames } from './class-names';

export interface BarPart {
  readonly id: string;
  /** In the unit of the scale. */
  readonly value: number;
  /** `shared`: counts once although asked twice; `missing`: needed and not there. */
  readonly look: 'plain' | 'shared' | 'missing';
  /** In the part itself, where it fits whole; so it must also be said elsewhere. */
  readonly label?: string;
}

interface BarProps {
  readonly parts: readonly BarPart[];
  /** The value at the right end. */
  readonly scale: number;
  /** What there is: the ground under the bar, and a mark at its end. Without it the ground is the whole scale. */
  readonly limit?: number | null;
  /** The piece that lies beyond what there is. */
  readonly over?: { readonly from: number; readonly to: number } | undefined;
  readonly size?: 'normal' | 'large';
  /** Of whom: only the colour that repeats the sign beside it. */
  readonly layer?: string;
}

/** A bar that repeats numbers which stand beside it in words, so it is hidden from who hears the screen. */
export function Bar({ parts, scale, limit, over, size = 'normal', layer }: BarProps) {
  const width = (value: number): string => `${Math.max(0, Math.min(100, (value / Math.max(scale, 1e-9)) * 100))}%`;
  return (
    <div className={classNames(styles.bar, size === 'large' && styles.large)} data-layer={layer} aria-hidden="true">
      <div className={styles.ground} style={{ width: limit === null ? '0%' : width(limit ?? scale) }} />
      {parts.map((part) =>
        part.value > 0 ? (
          <div key={part.id} className={styles.part} data-look={part.look} style={{ width: width(part.value) }}>
            {part.label === undefined ? null : (
              <span className={styles.label}>
                <span className={styles.labelText}>{part.label}</span>
              </span>
            )}
          </div>
        ) : null,
      )}
      {over === undefined || over.to <= over.from ? null : (
        <div className={styles.over} style={{ left: width(over.from), width: width(over.to - over.from) }} />
      )}
      {limit === undefined || limit === null ? null : <div className={styles.limit} style={{ left: width(limit) }} />}
    </div>
  );
}
