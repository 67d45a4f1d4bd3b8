/** A stretch of a line along a lane between rows (`across`) or beside a column (`down`). */
export interface Stretch<Line> {
  readonly of: Line;
  /** Which of the stretches of its line. */
  readonly part: 0 | 1 | 2;
  readonly direction: 'across' | 'down';
  /** Middle of the lane: a height for `across`, a distance from the left for `down`. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Its place in the order in which stretches choose: the length, in steps of `sameLength`. */
  readonly rank: number;
}

interface LaneSize {
  /** Units that tracks may spread over. */
  readonly room: number;
  /** Distance between tracks while there is room. */
  readonly step: number;
}

/** Lengths that differ by less than this count as equal, so that a port that shifts a little changes no order. */
const sameLength = 100;

export const rankOf = (start: number, end: number) => Math.round((end - start) / sameLength);

/**
 * Gives every stretch of a lane its distance from the middle, so that those that would lie on each other lie side by
 * side. The short ones choose first and lie in the middle; a line that comes or goes moves only longer ones that it
 * meets. Follows from what lies in the lane alone, whatever the order it came in.
 */
export function tracksOf<Line extends { readonly bundle: string }>(
  stretches: Iterable<Stretch<Line>>,
  { room, step }: LaneSize,
  give: (stretch: Stretch<Line>, offset: number) => void,
): void {
  const inOrder = [...stretches].sort(byLength);
  const tracks: Track[] = [];
  const given = inOrder.map((stretch) => {
    let at = 0;
    while (at < tracks.length && !(tracks[at] as Track).take(stretch.start, stretch.end, step)) at += 1;
    if (at === mostTracks) return anyTrack(stretch.of.bundle);
    if (at === tracks.length) tracks.push(new Track(stretch.start, stretch.end));
    return at;
  });
  const distance = Math.min(step, room / (roomFor(tracks.length) - 1));
  inOrder.forEach((stretch, at) => {
    give(stretch, fromMiddle(given[at] as number) * distance);
  });
}

function byLength<Line extends { readonly bundle: string }>(one: Stretch<Line>, other: Stretch<Line>): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.of.bundle !== other.of.bundle) return one.of.bundle < other.of.bundle ? -1 : 1;
  return one.part - other.part;
}

/** What lies on one track: stretches that do not meet, from left to right. */
class Track {
  readonly #starts: number[];
  readonly #ends: number[];

  constructor(start: number, end: number) {
    this.#starts = [start];
    this.#ends = [end];
  }

  /** Whether there was room for a stretch, which then lies on it. */
  take(start: number, end: number, gap: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    const before = this.#ends[low - 1];
    const after = this.#starts[low];
    if ((before !== undefined && before + gap >= start) || (after !== undefined && after <= end + gap)) return false;
    this.#starts.splice(low, 0, start);
    this.#ends.splice(low, 0, end);
    return true;
  }
}

/** Lines that lie closer together than this many in a lane cannot be told apart; in a fuller lane they share tracks. */
const mostTracks = 12;

/** A track by name alone, so that nothing that comes or goes beside it changes it. */
function anyTrack(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at += 1) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return (hash >>> 0) % mostTracks;
}

/** The first track in the middle, the next ones beside it in turns: one more moves none of the others. */
const fromMiddle = (track: number) => (track % 2 === 0 ? -track / 2 : (track + 1) / 2);

/** A lane that gets fuller is divided anew only now and then, so that one more line does not move all others a little. */
const roomFor = (tracks: number): number => (tracks <= 5 ? 5 : tracks <= 8 ? 8 : mostTracks);
