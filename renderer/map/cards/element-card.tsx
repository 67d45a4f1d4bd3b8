import type { Node, NodeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { elementHeight, elementWidth } from '../../../shared/placement/element-size';
import { elementCounts } from '../../../shared/projection/element-counts';
import {
  badgePositionOf,
  badgeShapes,
  badgeShiftOf,
  cardShapes,
  countHalf,
  countShift,
  countsPosition,
  markPosition,
} from '../../../shared/projection/element-shapes';
import { besideBadge, labelBoxAt, labelDrop, leadingAt } from '../../../shared/projection/label-box';
import type { MapElement } from '../../../shared/projection/map-model';
import { stateMarks } from '../../../shared/projection/state-marks';
import { wrapLabel } from '../../../shared/projection/wrap-label';
import { useCardState, useMapLook } from '../map-context';
import styles from './element-card.module.css';
import { describeElement } from './element-description';

export type ElementNode = Node<{ readonly element: MapElement }, 'element'>;

const left = -elementWidth / 2;
const top = -elementHeight / 2;

/**
 * One element of the map, for pointer, keyboard and whoever reads with their ears. Where the picture of the map shows the
 * cards, one that nobody looks at more closely is nothing but that: to draw it a second time at the same pixels would cost
 * its share of every mounting, and of every step back.
 */
export const ElementCard = memo(function ElementCard({ data: { element }, selected }: NodeProps<ElementNode>) {
  const { scene, language, isEditable, isPainted, startConnecting } = useMapLook();
  const state = useCardState(scene, element.id);
  const has = (word: string) => state.includes(word);
  const isLookedAt = selected || ['knob', 'focus', 'fresh', 'held', 'connecting'].some(has);
  // A button for the keyboard and screen readers; in the hall there is nothing to press.
  const Card = isEditable ? 'button' : 'div';
  return (
    <Card
      {...(isEditable ? { type: 'button' } : { role: 'img' })}
      className={`${styles.inked} ${styles.card}`}
      data-element={element.id}
      data-class={element.elementClass}
      data-light={has('lit') ? 'lit' : 'plain'}
      data-state={element.state}
      data-selected={selected}
      data-fresh={has('fresh')}
      data-connecting={has('connecting')}
      data-held={has('held')}
      aria-pressed={isEditable ? selected : undefined}
      aria-label={describeElement(element, scene, language)}
      tabIndex={isEditable && has('focus') ? 0 : -1}
    >
      {isPainted && !isLookedAt ? null : <CardPicture element={element} />}
      {isEditable && startConnecting !== null && has('knob') ? (
        <span
          className={`${styles.knob} nodrag nopan`}
          data-knob=""
          onPointerDown={(event) => startConnecting(element.id, event.nativeEvent)}
        />
      ) : null}
    </Card>
  );
});

/** One small SVG, since outlines other than boxes have no CSS that all themes honour, and the name over it. */
function CardPicture({ element }: { readonly element: MapElement }) {
  const { labelSize, badge } = useMapLook();
  const label = useMemo(() => wrapLabel(element.name, labelBoxAt(labelSize)), [element.name, labelSize]);
  const aside = besideBadge(label.lines, labelSize);
  const shape = cardShapes[element.elementClass];
  const at = badgePositionOf(element.elementClass);
  const shift = badgeShiftOf(badge);
  return (
    <>
      <svg
        className={styles.picture}
        viewBox={`${left} ${top} ${elementWidth} ${elementHeight}`}
        width={elementWidth}
        height={elementHeight}
        aria-hidden="true"
      >
        <path className={styles.halo} d={shape.outline} />
        <path className={styles.outline} d={shape.outline} data-dashed={shape.dashed} />
        {shape.detail === null ? null : <path className={styles.detail} d={shape.detail} />}
        <g className={styles.badge} transform={`translate(${at.x + shift} ${at.y + shift}) scale(${badge.scale})`}>
          <path d={badgeShapes[element.elementClass]} />
          {badge.hasLetter ? (
            <text y="5" data-long={element.letter.length > 1}>
              {element.letter}
            </text>
          ) : null}
        </g>
        <StateMark element={element} />
        <Counts element={element} />
      </svg>
      <span
        className={styles.label}
        style={{
          fontSize: labelSize,
          lineHeight: leadingAt(labelSize),
          paddingTop: 2 * labelDrop(label.lines, labelSize),
        }}
        lang="nl"
      >
        {label.lines.map((line, index) => (
          // Lines have no identity of their own, and never move within their label.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={index} style={index === 0 && aside > 0 ? { marginLeft: 2 * aside } : undefined}>
            {line}
          </span>
        ))}
      </span>
    </>
  );
}

function StateMark({ element }: { readonly element: MapElement }) {
  const mark = stateMarks[element.state];
  if (mark === null) return null;
  return (
    <g className={styles.mark} transform={`translate(${markPosition.x} ${markPosition.y})`} data-state={element.state}>
      <path d={mark.shape} />
      <path className={styles.tick} d={mark.tick} />
    </g>
  );
}

function Counts({ element }: { readonly element: MapElement }) {
  const parts = elementCounts(element);
  return (
    <g className={styles.counts} transform={`translate(${countsPosition.x} ${countsPosition.y})`}>
      {parts.map(({ sign, count }, index) => (
        <g key={sign} transform={`translate(${countShift(index, parts.length)} 0)`} data-sign={sign}>
          <rect
            x={-countHalf.width}
            y={-countHalf.height}
            width={2 * countHalf.width}
            height={2 * countHalf.height}
            rx={countHalf.height}
          />
          <text y="4.5">{`${sign} ${count}`}</text>
        </g>
      ))}
    </g>
  );
}
