import { type Dock, dockRadius } from '../../shared/projection/hall/docks';
import type { HallView } from '../../shared/projection/hall/hall-view';
import { leadingOf } from '../../shared/projection/label-box';
import { linePath } from '../../shared/projection/line-path';
import cards from './cards/element-card.module.css';
import styles from './hall-docks.module.css';

interface HallDocksProps {
  readonly docks: readonly Dock[];
  readonly view: HallView;
}

/** What is in the light and out of view, as cards at the edge with the line that leads there, over the map of the hall. */
export function HallDocks({ docks, view }: HallDocksProps) {
  const { zoom } = view.viewport;
  if (docks.length === 0) return null;
  return (
    <svg className={styles.docks} aria-hidden="true">
      {docks.map(({ line, of, element }) =>
        line.length < 2 || of === null ? null : (
          <g key={element.id} className={styles.line} data-group={of.isConflict ? 'conflict' : of.group}>
            <path className={styles.casing} d={linePath(line, 0)} strokeWidth={7 * zoom} />
            <path d={linePath(line, 0)} strokeWidth={2.6 * zoom} />
          </g>
        ),
      )}
      {docks.map((dock) => (
        <DockedCard key={dock.element.id} dock={dock} zoom={zoom} size={view.labelSize * zoom} />
      ))}
    </svg>
  );
}

interface DockedCardProps {
  readonly dock: Dock;
  readonly zoom: number;
  /** Of the name, in pixels. */
  readonly size: number;
}

function DockedCard({ dock: { element, name, box }, zoom, size }: DockedCardProps) {
  const corner = {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
    rx: dockRadius * zoom,
  };
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return (
    <g
      className={`${cards.inked} ${cards.card} ${styles.card}`}
      data-dock={element.id}
      data-class={element.elementClass}
      data-light="lit"
    >
      <rect className={styles.ring} {...corner} strokeWidth={10 * zoom} />
      <rect className={styles.paper} {...corner} strokeWidth={2 * zoom} />
      <text fontSize={size} textAnchor="middle">
        {name.map((line, at) => (
          // Lines have no identity of their own, and never move within their name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tspan key={at} x={middle.x} y={middle.y + (at - (name.length - 1) / 2) * leadingOf(size) + size * 0.34}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
