import { type KeyboardEvent, memo } from 'react';
import type { GroupPart, PicturePart } from '../../shared/projection/picture/picture-part';
import styles from './drawn-parts.module.css';

interface DrawnPartsProps {
  readonly parts: readonly PicturePart[];
  /** What is said of the whole to who cannot see it. */
  readonly label: string;
  /** Somebody pressed a part; in the hall nobody can. */
  readonly onPress?: ((press: string) => void) | undefined;
}

/** A picture that was worked out in pieces, over the map. The same pieces are written as SVG on the command line. */
export const DrawnParts = memo(function DrawnParts({ parts, label, onPress }: DrawnPartsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is no set of fields of a form
    <svg className={styles.parts} role="group" aria-label={label} data-drawn="">
      {parts.map((part, at) => (
        <Part key={keyOf(part, at)} part={part} onPress={onPress} />
      ))}
    </svg>
  );
});

const keyOf = (part: PicturePart, at: number): string =>
  part.kind === 'group' && part.press !== undefined ? part.press : `${part.kind} ${at}`;

interface PartProps {
  readonly part: PicturePart;
  readonly onPress?: ((press: string) => void) | undefined;
}

function Part({ part, onPress }: PartProps) {
  switch (part.kind) {
    case 'box': {
      const { box, radius, paper, ink, width, dash } = part;
      return (
        <rect
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
          rx={radius}
          fill={paper}
          stroke={ink}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
        />
      );
    }
    case 'path': {
      const { path, paper = 'none', ink, width, dash, cap, at, scale = 1 } = part;
      return (
        <path
          d={path}
          fill={paper}
          stroke={ink}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
          strokeLinecap={cap}
          transform={at === undefined ? undefined : `translate(${at.x} ${at.y}) scale(${scale})`}
        />
      );
    }
    case 'text':
      return (
        <text
          x={part.at.x}
          y={part.at.y}
          fontSize={part.size}
          textAnchor={part.anchor}
          fill={part.color}
          fontWeight={part.isBold === true ? 700 : 600}
        >
          {part.text}
        </text>
      );
    case 'group':
      return <Group part={part} onPress={onPress} />;
  }
}

function Group({ part, onPress }: { readonly part: GroupPart; readonly onPress: PartProps['onPress'] }) {
  const { role, press, label, parts } = part;
  const inner = parts.map((each, at) => <Part key={keyOf(each, at)} part={each} onPress={onPress} />);
  if (press === undefined || onPress === undefined) {
    return (
      <g data-part={role} aria-label={label}>
        {inner}
      </g>
    );
  }
  const pressed = () => onPress(press);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    pressed();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a piece of an SVG cannot be a button of HTML
    <g
      className={styles.pressed}
      data-part={role}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={pressed}
      onKeyDown={onKeyDown}
    >
      {inner}
    </g>
  );
}
