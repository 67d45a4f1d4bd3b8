import type { Position } from '../../model/content-types';
import type { Box } from '../../placement/box';

/** A rectangle with an edge. Pixels. */
interface BoxPart {
  readonly kind: 'box';
  readonly box: Box;
  readonly radius: number;
  readonly paper: string;
  /** Of the edge; none where absent. */
  readonly ink?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

interface PathPart {
  readonly kind: 'path';
  readonly path: string;
  /** Colour of the line; none where absent. */
  readonly ink?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  /** What it is filled with; nothing where absent. */
  readonly paper?: string;
  /** Moved there, and so many times as large. */
  readonly at?: Position;
  readonly scale?: number;
}

interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  /** Of its baseline. */
  readonly at: Position;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly color: string;
  readonly isBold?: boolean;
}

/** Parts that belong together: a card, that can be pointed at; or a line. */
export interface GroupPart {
  readonly kind: 'group';
  /** `card`, `plate`, `line` …: what it is, for whoever counts or presses. */
  readonly role: string;
  /** What pressing it means; absent where it means nothing. */
  readonly press?: string;
  /** What is said to who cannot see it. */
  readonly label?: string;
  readonly parts: readonly PicturePart[];
}

/**
 * A piece of a picture that is neither of a page nor of a file yet: worked out once, and then drawn in a window or written
 * as SVG, so that both show the same.
 */
export type PicturePart = BoxPart | PathPart | TextPart | GroupPart;

/** Lines of type under each other around a middle. */
export function textParts(
  lines: readonly string[],
  middle: Position,
  look: Pick<TextPart, 'size' | 'color' | 'isBold'> & { readonly anchor?: TextPart['anchor'] },
): readonly PicturePart[] {
  const { anchor = 'middle' } = look;
  return lines.map((text, at) => ({
    kind: 'text',
    text,
    anchor,
    size: look.size,
    color: look.color,
    ...(look.isBold === true ? { isBold: true } : {}),
    at: { x: middle.x, y: middle.y + (at - (lines.length - 1) / 2) * look.size * lineHeight + look.size * 0.34 },
  }));
}

/** Of a line of type, in type sizes. */
export const lineHeight = 1.14;

/** The smallest type in a picture; infinite where nothing is written. */
export const smallestTypeOf = (parts: readonly PicturePart[]): number =>
  parts.reduce(
    (least, part) =>
      part.kind === 'text'
        ? Math.min(least, part.size)
        : part.kind === 'group'
          ? Math.min(least, smallestTypeOf(part.parts))
          : least,
    Number.POSITIVE_INFINITY,
  );

/** How many groups of a role there are. */
export const countOf = (parts: readonly PicturePart[], role: string): number =>
  parts.reduce(
    (sum, part) => (part.kind === 'group' ? sum + (part.role === role ? 1 : 0) + countOf(part.parts, role) : sum),
    0,
  );
