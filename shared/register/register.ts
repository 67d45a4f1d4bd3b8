import { type JsonValue, jsonEquals } from '../values/json';

/**
 * A dot names one write for ever: the replica that made it and that replica's counter ("k3f9q2:17"). One log entry
 * has one dot; all its writes carry it.
 */
export type ReplicaId = string;
export type Dot = `${ReplicaId}:${number}`;

/** How far each replica has been seen. A dot at or below its replica's counter is covered. */
export type Clock = Readonly<Record<ReplicaId, number>>;

export interface Write {
  readonly dot: Dot;
  readonly value: JsonValue;
}

/**
 * A dotted multi-value register: the writes of one field that no later write has replaced, sorted by dot. One write is
 * the normal state; several with different values are a conflict, and none of them wins silently.
 */
export type Register = readonly Write[];

export function dotOf(replica: ReplicaId, counter: number): Dot {
  return `${replica}:${counter}`;
}

export function parseDot(dot: Dot): { readonly replica: ReplicaId; readonly counter: number } {
  const cut = dot.lastIndexOf(':');
  return { replica: dot.slice(0, cut), counter: Number(dot.slice(cut + 1)) };
}

/** Up to which counter a clock has seen a replica; 0 when never. Of its own members only: a replica may be called "constructor". */
export function seenOf(clock: Clock, replica: ReplicaId): number {
  return Object.hasOwn(clock, replica) ? (clock[replica] as number) : 0;
}

export function isCovered(clock: Clock, dot: Dot): boolean {
  const { replica, counter } = parseDot(dot);
  return seenOf(clock, replica) >= counter;
}

/** Total order of dots, the same on every laptop: by counter, then by replica in code-unit order. */
export function compareDots(left: Dot, right: Dot): number {
  const a = parseDot(left);
  const b = parseDot(right);
  if (a.counter !== b.counter) return a.counter - b.counter;
  return a.replica < b.replica ? -1 : a.replica > b.replica ? 1 : 0;
}

/**
 * One edit of a field: the new write replaces exactly the writes the editor had seen. A write it had not seen stays
 * beside it, which makes the field a conflict.
 */
export function writeRegister(register: Register, write: Write, seen: readonly Dot[]): Register {
  const kept = register.filter((earlier) => !seen.includes(earlier.dot) && earlier.dot !== write.dot);
  return kept.length === 0 ? [write] : [...kept, write].sort((a, b) => compareDots(a.dot, b.dot));
}

/**
 * The value to show: that of the highest dot, so that every laptop shows the same one. Whether others disagree is asked
 * with `isConflict`; `undefined` when the field was never written.
 */
export function shownValue(register: Register | undefined): JsonValue | undefined {
  return register?.[register.length - 1]?.value;
}

/** Whether the register holds more than one distinct value. Two laptops that wrote the same agree. */
export function isConflict(register: Register): boolean {
  const first = register[0];
  return first !== undefined && register.some((write) => !jsonEquals(write.value, first.value));
}
