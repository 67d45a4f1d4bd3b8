import type { Box } from '../../../shared/placement/box';
import type { MapViewport, ViewSize } from '../../../shared/projection/map-bounds';

/**
 * Pixels that a tile is wide and high: as narrow as a line with its margin, since most of what is soiled are the ways of
 * lines. From far that is a pixel or two, and every pixel of the picture has many lines to paint anew.
 */
const sides = { near: 20, far: 8 } as const;
/** With more than this share of the picture to be painted anew, all of it may as well be. */
const most = 0.4;

/**
 * The parts of a picture to paint anew for what was soiled: small tiles, side by side ones as one box. Lines run far but
 * touch little, so that is a small part of what the boxes around them would be.
 * @param soil in map units
 * @returns boxes in pixels of the picture that do not overlap, or `all`
 */
export function soiledTiles(
  soil: readonly Box[],
  { x, y, zoom }: MapViewport,
  size: ViewSize,
  from: keyof typeof sides = 'near',
): readonly Box[] | 'all' {
  const side = sides[from];
  const columns = Math.ceil(size.width / side);
  const rows = Math.ceil(size.height / side);
  const isSoiled = new Uint8Array(columns * rows);
  let count = 0;
  for (const box of soil) {
    const first = Math.max(0, Math.floor((box.left * zoom + x - 1) / side));
    const last = Math.min(columns - 1, Math.floor((box.right * zoom + x + 1) / side));
    const top = Math.max(0, Math.floor((box.top * zoom + y - 1) / side));
    const bottom = Math.min(rows - 1, Math.floor((box.bottom * zoom + y + 1) / side));
    for (let row = top; row <= bottom; row += 1) {
      for (let column = first; column <= last; column += 1) {
        if (isSoiled[row * columns + column] === 1) continue;
        isSoiled[row * columns + column] = 1;
        count += 1;
      }
    }
  }
  if (count > most * columns * rows) return 'all';
  return count === 0 ? [] : boxesOf(isSoiled, columns, rows, side);
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly top: number;
}

/** Runs of tiles in a row, and those that begin and end alike in rows below each other as one box. */
function boxesOf(isSoiled: Uint8Array, columns: number, rows: number, side: number): readonly Box[] {
  const boxes: Box[] = [];
  let open: readonly Run[] = [];
  const close = ({ first, last, top }: Run, end: number) =>
    boxes.push({ left: first * side, right: (last + 1) * side, top: top * side, bottom: end * side });
  for (let row = 0; row <= rows; row += 1) {
    const runs = row === rows ? [] : runsOf(isSoiled, columns, row);
    const goesOn = (one: Run, other: Run) => one.first === other.first && one.last === other.last;
    for (const run of open) if (!runs.some((each) => goesOn(each, run))) close(run, row);
    open = runs.map((run) => open.find((each) => goesOn(each, run)) ?? run);
  }
  return boxes;
}

function runsOf(isSoiled: Uint8Array, columns: number, row: number): readonly Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < columns; column += 1) {
    if (isSoiled[row * columns + column] === 0) continue;
    const first = column;
    while (column + 1 < columns && isSoiled[row * columns + column + 1] === 1) column += 1;
    runs.push({ first, last: column, top: row });
  }
  return runs;
}
