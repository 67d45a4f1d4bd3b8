import { type Document, type Entity, type EntityKey, fieldsToWrite, isPrivate } from './document';
import { type Clock, compareDots, isCovered, type Register, seenOf, type Write } from './register';
import { writtenSince } from './written-since';

/**
 * Two registers of one field into one: a write stays when both have it, or when the other side has never seen it. What
 * one side has replaced and the other still holds is gone; what nobody has replaced stays, so two words that did not
 * know each other are both kept. No base, no common ancestor, no wall clock.
 */
export function mergeRegisters(left: Register, leftClock: Clock, right: Register, rightClock: Clock): Register {
  if (left === right) return left;
  if (left.length === 1 && right.length === 1) return mergeWrites(left, leftClock, right, rightClock);
  if (isSameRegister(left, right)) return left;
  const kept = left.filter((write) => has(right, write.dot) || !isCovered(rightClock, write.dot));
  const added = right.filter((write) => !has(left, write.dot) && !isCovered(leftClock, write.dot));
  if (added.length === 0) return kept.length === left.length ? left : kept;
  return kept.length === 0 ? added : [...kept, ...added].sort((a, b) => compareDots(a.dot, b.dot));
}

/** The usual case, one write on either side, without making anything that is not needed. */
function mergeWrites(left: Register, leftClock: Clock, right: Register, rightClock: Clock): Register {
  const [own, other] = [left[0] as Write, right[0] as Write];
  if (own.dot === other.dot || isCovered(leftClock, other.dot)) return isReplaced(own, other, rightClock) ? [] : left;
  if (isCovered(rightClock, own.dot)) return right;
  return compareDots(own.dot, other.dot) < 0 ? [own, other] : [other, own];
}

const isReplaced = (own: Write, other: Write, otherClock: Clock): boolean =>
  own.dot !== other.dot && isCovered(otherClock, own.dot);

function has(register: Register, dot: string): boolean {
  return register.some((write) => write.dot === dot);
}

/** A dot is written once, so equal dots mean equal values. */
function isSameRegister(left: Register, right: Register): boolean {
  return left.length === right.length && left.every((write, at) => write.dot === right[at]?.dot);
}

/** The least clock that covers what either covers. */
export function mergeClocks(left: Clock, right: Clock): Clock {
  const merged: Record<string, number> = { ...left };
  for (const replica in right) {
    const counter = right[replica] as number;
    if (counter > seenOf(left, replica)) merged[replica] = counter;
  }
  return merged;
}

/**
 * What two laptops know together. Neither document is changed.
 *
 * Two registers of one field can only differ where one of them holds a write that the other side has never seen: what a
 * side has seen and no longer holds was replaced, and the write that stands in its place has not been seen by a side
 * that still holds it. So a thing in which `theirs` holds nothing new stays as it is here, one in which only `theirs` has
 * something new is taken over as it is there, and field by field is looked at what both went on with. That takes
 * documents that hold all their clock covers; `mergeTables` tells others anew from the log.
 *
 * Private kinds do not travel: those of `mine` stay exactly as they are, those of `theirs` are not taken in.
 */
export function mergeDocuments(mine: Document, theirs: Document): Document {
  const entities = copyOf(mine.entities);
  const unsent = writtenSince(mine, theirs.clock);
  for (const key of writtenSince(theirs, mine.clock)) {
    if (isPrivate(key)) continue;
    const other = theirs.entities.get(key) as Entity;
    const own = unsent.has(key) ? mine.entities.get(key) : undefined;
    entities.set(key, own === undefined ? other : mergeEntities(own, mine.clock, other, theirs.clock));
  }
  return { clock: mergeClocks(mine.clock, theirs.clock), entities };
}

/** As `new Map(entities)`, in three quarters of its time; of 10,000 things this is most of what merging them takes. */
function copyOf(entities: Document['entities']): Map<EntityKey, Entity> {
  const copy = new Map<EntityKey, Entity>();
  entities.forEach((entity, key) => {
    copy.set(key, entity);
  });
  return copy;
}

const empty: Register = [];

/** Field by field. Nearly all fields of a thing are the same on both sides, so nothing is made for those. */
function mergeEntities(own: Entity, ownClock: Clock, other: Entity, otherClock: Clock): Entity {
  const ownFields = own.fields;
  const otherFields = other.fields;
  let merged: Record<string, Register> | undefined;
  const change = (field: string, register: Register): void => {
    merged ??= fieldsToWrite(ownFields);
    merged[field] = register;
  };
  for (const field in otherFields) {
    const register = otherFields[field] as Register;
    const before = Object.hasOwn(ownFields, field) ? (ownFields[field] as Register) : empty;
    if (before === register || isOneSame(before, register)) continue;
    const after = mergeRegisters(before, ownClock, register, otherClock);
    if (after !== before) change(field, after);
  }
  return merged === undefined ? own : { key: own.key, fields: merged };
}

/** Both hold one and the same write: the usual case, told by one comparison. */
function isOneSame(left: Register, right: Register): boolean {
  return left.length === 1 && right.length === 1 && left[0]?.dot === right[0]?.dot;
}
