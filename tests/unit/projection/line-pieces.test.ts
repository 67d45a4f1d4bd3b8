import { describe, expect, test } from 'vitest';
import { LinePieces } from '../../../renderer/map/paint/line-pieces';
import type { Box } from '../../../shared/placement/box';
import { drawLine, linePath } from '../../../shared/projection/line-path';

const points = [
  { x: 0, y: 0 },
  { x: 0, y: 100 },
  { x: 400, y: 100 },
  { x: 400, y: 300 },
];
const everywhere: Box = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

interface Stroke {
  readonly path: string;
  readonly offset: number;
}

/** What is stroked of the line within a view. */
function strokesIn(view: Box): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let path = '';
  const context = {
    lineDashOffset: 0,
    beginPath: () => {
      path = '';
    },
    moveTo: (x: number, y: number) => {
      path += `M${x} ${y}`;
    },
    lineTo: (x: number, y: number) => {
      path += `L${x} ${y}`;
    },
    quadraticCurveTo: (cornerX: number, cornerY: number, x: number, y: number) => {
      path += `Q${cornerX} ${cornerY} ${x} ${y}`;
    },
    stroke: () => strokes.push({ path, offset: context.lineDashOffset }),
  };
  drawLine(points, 5, new LinePieces(context as unknown as CanvasRenderingContext2D, view, true, 2));
  return strokes;
}

describe('a line that is stroked in pieces', () => {
  test('is the line of the pictures when all of it is in view', () => {
    const strokes = strokesIn(everywhere);
    expect(strokes.map(({ path }) => path).join('')).toBe(
      'M0 0L0 91M0 91Q0 100 9 100M9 100L391 100M391 100Q400 100 400 109M400 109L400 295',
    );
    expect(strokes.map(({ path }, at) => (at === 0 ? path : path.replace(/^M[^LQ]+/, ''))).join('')).toBe(
      linePath(points, 5),
    );
  });

  test('keeps its dashes where they are on the whole of it', () => {
    const corner = 9 * 1.6232;
    const offsets = [0, 91, 91 + corner, 91 + corner + 382, 91 + 2 * corner + 382];
    for (const [at, { offset }] of strokesIn(everywhere).entries()) expect(offset).toBeCloseTo(offsets[at] as number);
    const [part] = strokesIn({ left: 100, top: 90, right: 200, bottom: 110 });
    expect(part?.offset).toBe(91 + corner + (98 - 9));
  });

  test('is stroked in a view only as far as it shows there', () => {
    expect(strokesIn({ left: 100, top: 90, right: 200, bottom: 110 }).map(({ path }) => path)).toEqual([
      'M98 100L202 100',
    ]);
    expect(strokesIn({ left: 0, top: 93, right: 5, bottom: 110 }).map(({ path }) => path)).toEqual([
      'M0 91L0 91',
      'M0 91Q0 100 9 100',
    ]);
    expect(strokesIn({ left: 100, top: 150, right: 200, bottom: 200 })).toEqual([]);
  });
});
