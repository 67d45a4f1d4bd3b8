import { breakPoints } from './hyphenation';
import { type MeasureText, measureLabel } from './label-metrics';

export interface WrappedLabel {
  readonly lines: readonly string[];
  /** False when the text did not fit: the last line ends in "…", or a word was cut where no break is allowed. */
  readonly fits: boolean;
}

interface LabelBox {
  /** Units, as is `size`. */
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  /** A name with a line that is wider crowds the edges, which costs nearly as much as a break at a seam. */
  readonly easyWidth?: number;
  /** Narrower room for the first line of a full box, where a badge stands in the corner. */
  readonly firstWidth?: number;
  /** Cost of a first line that touches the badge; a break within a syllable costs 0.6, one at a seam 0.35. */
  readonly besideBadge?: number;
}

/** A piece that is never broken, and how it hangs on the one before. */
interface Piece {
  readonly text: string;
  readonly joint: 'space' | 'hyphen' | 'seam' | 'none';
}

interface Way {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** A name that touches the badge is better than one broken within a syllable, and worse than one broken at a seam. */
const usualBesideBadge = 0.5;

/** With the line that it saves less than a break at a seam costs: a word stays whole where it fits at all. */
const crowding = 0.4;

const withPenalty = (way: Way | undefined, penalty: number): Way | undefined =>
  way === undefined ? undefined : { ...way, cost: way.cost + penalty };

const crowds = (way: Way | undefined, width: number, size: number, measure: MeasureText) =>
  way?.lines.some((line) => measure(line, size) > width) === true;

/** The first of the cheapest; nothing where there is no way at all. */
const cheapest = (ways: readonly (Way | undefined)[]): Way | undefined =>
  ways.reduce((best, way) => (best === undefined || (way !== undefined && way.cost < best.cost) ? way : best));

const penalties = { space: 0, none: 0, seam: 0.35, hyphen: 0.6 } as const;

/** What was broken before, for each room by name: a map breaks the same names in the window, in pictures and in the hall. */
const known = new Map<string, Map<string, WrappedLabel>>();
const mostRooms = 16;
const mostNames = 20_000;

/**
 * Breaks a name into lines of even length: between words if that fits, else at seams of compounds, else between
 * syllables.
 */
export function wrapLabel(text: string, box: LabelBox, measure: MeasureText = measureLabel): WrappedLabel {
  // The width of a text in another typeface may change when a font arrives.
  if (measure !== measureLabel) return broken(text, box, measure);
  const room = `${box.width} ${box.easyWidth} ${box.lines} ${box.size} ${box.firstWidth} ${box.besideBadge}`;
  let labels = known.get(room);
  if (labels === undefined || labels.size >= mostNames) {
    if (known.size >= mostRooms) known.clear();
    labels = new Map();
    known.set(room, labels);
  }
  const before = labels.get(text);
  if (before !== undefined) return before;
  const label = broken(text, box, measure);
  labels.set(text, label);
  return label;
}

function broken(text: string, box: LabelBox, measure: MeasureText): WrappedLabel {
  const pieces = piecesOf(text);
  const { firstWidth = box.width, easyWidth = box.width, besideBadge = usualBesideBadge } = box;
  const bestWithin = (width: number): Way | undefined =>
    cheapest([
      bestWay(pieces, { ...box, width, lines: box.lines - 1 }, measure, width),
      bestWay(pieces, { ...box, width }, measure, Math.min(width, firstWidth)),
      withPenalty(bestWay(pieces, { ...box, width }, measure, width), firstWidth >= width ? 0 : besideBadge),
    ]);
  const full = bestWithin(box.width);
  // Most names crowd nothing, and are broken once.
  const whole = crowds(full, easyWidth, box.size, measure)
    ? cheapest([withPenalty(full, crowding), bestWithin(easyWidth)])
    : full;
  if (whole !== undefined) return { lines: whole.lines, fits: true };
  return { lines: cut(pieces, text, box, measure), fits: false };
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((word, index): readonly Piece[] => {
      const pieces = piecesOfWord(word);
      const [first] = pieces;
      return index === 0 || first === undefined ? pieces : [{ ...first, joint: 'space' }, ...pieces.slice(1)];
    });

const knownWords = new Map<string, readonly Piece[]>();

/** The pieces of a word by itself; names are made of the same few hundred words. */
function piecesOfWord(word: string): readonly Piece[] {
  const before = knownWords.get(word);
  if (before !== undefined) return before;
  // After a hyphen or slash that is there anyway a break costs nothing and adds nothing.
  const parts = word.split(/(?<=[-/–])(?=.)/);
  const pieces = parts.flatMap((part): Piece[] => {
    const points = breakPoints(part);
    const starts = [0, ...points.map(({ at }) => at)];
    return starts.map((start, index) => ({
      text: part.slice(start, starts[index + 1] ?? part.length),
      joint: index === 0 ? 'none' : points[index - 1]?.seam ? 'seam' : 'hyphen',
    }));
  });
  if (knownWords.size >= mostNames) knownWords.clear();
  knownWords.set(word, pieces);
  return pieces;
}

/** The cheapest way to fill at most `lines` lines, by dynamic programming over where the last line starts. */
function bestWay(pieces: readonly Piece[], box: LabelBox, measure: MeasureText, firstWidth: number): Way | undefined {
  let ways: (Way | undefined)[] = [{ cost: 0, lines: [] }];
  let best: Way | undefined;
  for (let line = 0; line < box.lines; line += 1) {
    const room = line === 0 ? firstWidth : box.width;
    const next: (Way | undefined)[] = new Array(pieces.length + 1).fill(undefined);
    for (let from = 0; from < pieces.length; from += 1) {
      const way = ways[from];
      if (way === undefined) continue;
      for (let to = from + 1; to <= pieces.length; to += 1) {
        const following = pieces[to];
        const hyphen = following !== undefined && (following.joint === 'hyphen' || following.joint === 'seam');
        const text = lineOf(pieces, from, to) + (hyphen ? '-' : '');
        const width = measure(text, box.size);
        if (width > room) break;
        const slack = 1 - width / room;
        const cost = way.cost + slack * slack * 0.3 + 0.12 + (following === undefined ? 0 : penalties[following.joint]);
        const known = next[to];
        if (known === undefined || cost < known.cost) next[to] = { cost, lines: [...way.lines, text] };
      }
    }
    const complete = next[pieces.length];
    if (complete !== undefined && (best === undefined || complete.cost < best.cost)) best = complete;
    ways = next;
  }
  return best;
}

function lineOf(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .reduce((line, piece, index) => line + (index > 0 && piece.joint === 'space' ? ' ' : '') + piece.text, '');
}

/** As many lines as there is room for, the last one ending in "…"; letter by letter only where no break is allowed. */
function cut(pieces: readonly Piece[], text: string, box: LabelBox, measure: MeasureText): string[] {
  const long =
    bestWay(pieces, { ...box, lines: box.lines + 6 }, measure, box.width)?.lines ?? letterByLetter(text, box, measure);
  const lines = long.slice(0, box.lines);
  const last = (lines.at(-1) ?? '').replace(/-$/, '');
  let length = last.length;
  while (length > 1 && measure(`${last.slice(0, length)}…`, box.size) > box.width) length -= 1;
  return [...lines.slice(0, -1), `${last.slice(0, length).trimEnd()}…`];
}

function letterByLetter(text: string, box: LabelBox, measure: MeasureText): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length <= box.lines) {
    let length = rest.length;
    while (length > 1 && measure(rest.slice(0, length), box.size) > box.width) length -= 1;
    lines.push(rest.slice(0, length).trim());
    rest = rest.slice(length).trim();
  }
  return lines;
}
