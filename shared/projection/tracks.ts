/** Where a net leaves its lane: a line that comes in on the lower side (`-1`: from above, from the left) or on the other. */
export interface Branch {
  readonly at: number;
  readonly side: -1 | 1;
}

/** What runs along a lane as one line: a line by itself, or all lines of a trunk. */
export interface Net {
  /** Alike for the same lines, whatever the order they came in. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly branches: readonly Branch[];
}

/** More tracks than this beside each other cannot be told apart from the back row: lines then share one, as a bundle. */
export const mostTracks = 5;
/** Units between two tracks. */
export const trackStep = 5;

/** Nets that end nearer to each other than this would look like one line. */
const apart = 6;
/** Of more nets that meet, not every order is weighed. */
const mostWeighed = 160;
const mostRounds = 4;

/**
 * Gives every net of a lane its distance from the middle, so that those that would lie on each other lie side by side and
 * cross as few branches of others as can be found. Follows from what lies in the lane alone, whatever the order it came in.
 */
export function tracksOf<One extends Net>(nets: readonly One[], give: (net: One, offset: number) => void): void {
  const inOrder = [...nets].sort(
    (one, other) => one.start - other.start || one.end - other.end || (one.name < other.name ? -1 : 1),
  );
  for (const meeting of meetings(inOrder)) {
    const tracks = onTracks(meeting.length < 2 ? meeting : leastCrossing(meeting));
    const count = Math.max(...tracks.map(({ track }) => track)) + 1;
    for (const { net, track } of tracks) give(net, (track - (count - 1) / 2) * trackStep);
  }
}

const meet = (one: Net, other: Net): boolean => one.start < other.end + apart && other.start < one.end + apart;

/** Parts of a lane that have nothing to do with each other. @param inOrder by their beginning */
function meetings<One extends Net>(inOrder: readonly One[]): readonly One[][] {
  const found: One[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const net of inOrder) {
    if (net.start >= end + apart) found.push([net]);
    else found.at(-1)?.push(net);
    end = Math.max(end, net.end);
  }
  return found;
}

/** How often two nets cross when the one lies on the lower side of the other: above it, or left of it. */
function crossings(one: Net, other: Net): number {
  let count = 0;
  for (const { at, side } of one.branches) {
    if (side === -1) continue;
    if (at > other.start + 1 && at < other.end - 1) count += 1;
    for (const branch of other.branches) if (branch.side === -1 && Math.abs(branch.at - at) <= 1) count += 1.5;
  }
  for (const { at, side } of other.branches) {
    if (side === -1 && at > one.start + 1 && at < one.end - 1) count += 1;
  }
  return count;
}

/** From the lower side to the other. Each net in turn goes to the place where it crosses least, until none gains. */
function leastCrossing<One extends Net>(nets: readonly One[]): readonly One[] {
  const count = nets.length;
  if (count > mostWeighed) return [...nets].sort((one, other) => leaning(one) - leaning(other));
  /** What is saved by having the row's net before the column's. */
  const gain = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const [first, second] = [nets[one] as One, nets[other] as One];
      if (!meet(first, second)) continue;
      const saved = crossings(second, first) - crossings(first, second);
      gain[one * count + other] = saved;
      gain[other * count + one] = -saved;
    }
  }
  const order = nets.map((_, at) => at);
  for (let round = 0; round < mostRounds; round += 1) {
    let hasMoved = false;
    for (let net = 0; net < count; net += 1) {
      const from = order.indexOf(net);
      let [best, bestAt] = [0, from];
      let sum = 0;
      for (let at = from - 1; at >= 0; at -= 1) {
        sum += gain[net * count + (order[at] as number)] as number;
        if (sum > best) [best, bestAt] = [sum, at];
      }
      sum = 0;
      for (let at = from + 1; at < count; at += 1) {
        sum += gain[(order[at] as number) * count + net] as number;
        if (sum > best) [best, bestAt] = [sum, at];
      }
      if (bestAt === from) continue;
      hasMoved = true;
      order.splice(from, 1);
      order.splice(bestAt, 0, net);
    }
    if (!hasMoved) break;
  }
  return order.map((at) => nets[at] as One);
}

/** More branches to one side draw a net to that side. */
const leaning = ({ branches }: Net): number => branches.reduce((sum, { side }) => sum + side, 0) / branches.length;

/** Tracks in an order: each as near to the middle as those before and after it that it meets allow. */
function onTracks<One extends Net>(order: readonly One[]): readonly { readonly net: One; readonly track: number }[] {
  const least = order.map(() => 0);
  for (let at = 0; at < order.length; at += 1) {
    for (let before = 0; before < at; before += 1) {
      if (meet(order[before] as One, order[at] as One))
        least[at] = Math.max(least[at] as number, (least[before] as number) + 1);
    }
  }
  const count = Math.max(...least) + 1;
  const most = order.map(() => count - 1);
  const track = order.map(() => 0);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    for (let after = at + 1; after < order.length; after += 1) {
      if (meet(order[at] as One, order[after] as One))
        most[at] = Math.min(most[at] as number, (track[after] as number) - 1);
    }
    track[at] = Math.min(most[at] as number, Math.max(least[at] as number, Math.floor(count / 2)));
  }
  const crowd = count > mostTracks ? mostTracks / count : 1;
  return order.map((net, at) => ({ net, track: Math.floor((track[at] as number) * crowd) }));
}
