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
    const met = metBy(meeting);
    const tracks = onTracks(leastCrossing(meeting, met), met);
    const count = Math.max(...tracks) + 1;
    for (const [at, net] of meeting.entries()) give(net, ((tracks[at] as number) - (count - 1) / 2) * trackStep);
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

/** For each of some nets those that it meets, by their places among them. Most of a long lane is nowhere near. */
function metBy(nets: readonly Net[]): readonly number[][] {
  const met: number[][] = nets.map(() => []);
  for (let one = 0; one < nets.length; one += 1) {
    const first = nets[one] as Net;
    for (let other = one + 1; other < nets.length; other += 1) {
      const second = nets[other] as Net;
      // By their beginning: none of the others begins before it ends.
      if (second.start >= first.end + apart) break;
      if (!meet(first, second)) continue;
      (met[one] as number[]).push(other);
      (met[other] as number[]).push(one);
    }
  }
  return met;
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

/**
 * From the lower side to the other, as places among the nets. Each net in turn goes to the place where it crosses least,
 * until none gains.
 */
function leastCrossing(nets: readonly Net[], met: readonly (readonly number[])[]): readonly number[] {
  const order = nets.map((_, at) => at);
  if (nets.length > mostWeighed) {
    const leans = nets.map(leaning);
    return order.sort((one, other) => (leans[one] as number) - (leans[other] as number));
  }
  const count = nets.length;
  /** What is saved by having the row's net before the column's. */
  const gain = new Float64Array(count * count);
  for (const [one, others] of met.entries()) {
    for (const other of others) {
      if (other < one) continue;
      const [first, second] = [nets[one] as Net, nets[other] as Net];
      const saved = crossings(second, first) - crossings(first, second);
      gain[one * count + other] = saved;
      gain[other * count + one] = -saved;
    }
  }
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
        sum -= gain[net * count + (order[at] as number)] as number;
        if (sum > best) [best, bestAt] = [sum, at];
      }
      if (bestAt === from) continue;
      hasMoved = true;
      order.splice(from, 1);
      order.splice(bestAt, 0, net);
    }
    if (!hasMoved) break;
  }
  return order;
}

/** More branches to one side draw a net to that side. */
const leaning = ({ branches }: Net): number => branches.reduce((sum, { side }) => sum + side, 0) / branches.length;

/** Tracks in an order: each as near to the middle as those before and after it that it meets allow. By the place of the net. */
function onTracks(order: readonly number[], met: readonly (readonly number[])[]): readonly number[] {
  const position = new Int32Array(order.length);
  for (const [at, net] of order.entries()) position[net] = at;
  const least = new Int32Array(order.length);
  let count = 1;
  for (const net of order) {
    let own = 0;
    for (const other of met[net] as readonly number[]) {
      if ((position[other] as number) < (position[net] as number)) own = Math.max(own, (least[other] as number) + 1);
    }
    least[net] = own;
    count = Math.max(count, own + 1);
  }
  const track = order.map(() => 0);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const net = order[at] as number;
    let most = count - 1;
    for (const other of met[net] as readonly number[]) {
      if ((position[other] as number) > at) most = Math.min(most, (track[other] as number) - 1);
    }
    track[net] = Math.min(most, Math.max(least[net] as number, Math.floor(count / 2)));
  }
  const crowd = count > mostTracks ? mostTracks / count : 1;
  return track.map((each) => Math.floor(each * crowd));
}
