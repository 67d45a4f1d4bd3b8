import type { Command } from '../commands/command';
import { canTurnBack } from '../commands/settle-commands';
import { type Document, type Entity, type EntityKey, isAlive, isPrivate, parseKey } from '../register/document';
import { isConflict, shownValue } from '../register/register';
import { type JsonValue, jsonEquals } from '../values/json';

type Settle = Extract<Command, { type: 'settle' }>;
type Change = Settle['changes'][number];

/** Kinds of things that are counted before something is put back. */
export const restoredKinds = ['element', 'relation', 'decision', 'action', 'question', 'learning'] as const;
export type RestoredKind = (typeof restoredKinds)[number];

/** What putting back would do with things of one kind. */
export interface RestoredCount {
  readonly kind: RestoredKind;
  /** Were taken away since, and come back. */
  readonly back: number;
  /** Came since, and go. */
  readonly gone: number;
  /** Say something else since, and say again what they said. */
  readonly changed: number;
  /** Elements that only stand elsewhere again. */
  readonly moved: number;
}

/** What brings a table back to an earlier moment, as one ordinary command that undo takes back. */
export interface Restoring {
  readonly changes: readonly Change[];
  /** Of kinds in which something changes. */
  readonly counts: readonly RestoredCount[];
  /** Things about which laptops disagree now: nobody settles that in passing, so they stay as they are. */
  readonly disagreements: number;
}

/**
 * What differs between a table and an earlier moment of it. What was held stays held: sessions, agenda, participants,
 * notes and snapshots are left as they are, and so is everything private.
 * @param now the table, which knows everything that the moment knows
 * @param then the moment
 */
export function restoringOf(now: Document, then: Document): Restoring {
  const changes: Change[] = [];
  const disputed = new Set<EntityKey>();
  const counts = new Map<RestoredKind, { back: number; gone: number; changed: number; moved: number }>();
  for (const [thing, entity] of now.entities) {
    const { kind } = parseKey(thing);
    if (isPrivate(thing) || !canTurnBack(kind)) continue;
    const found = changesOf(entity, then.entities.get(thing), () => disputed.add(thing));
    if (found.length === 0) continue;
    for (const change of found) changes.push(change);
    if (isRestoredKind(kind)) count(counts, kind, entity, found);
  }
  return {
    changes,
    counts: restoredKinds.flatMap((kind) => {
      const counted = counts.get(kind);
      return counted === undefined ? [] : [{ kind, ...counted }];
    }),
    disagreements: disputed.size,
  };
}

function changesOf(entity: Entity, then: Entity | undefined, dispute: () => void): readonly Change[] {
  const thing = entity.key;
  const life = entity.fields['alive'] ?? [];
  const wasAlive: boolean = isAlive(then);
  // Of what is gone at both moments nobody sees a difference.
  if (!wasAlive && shownValue(life) !== true && !isConflict(life)) return [];
  const fields = wasAlive ? Object.entries(entity.fields) : [['alive', life] as const];
  const changes: Change[] = [];
  for (const [field, register] of fields) {
    const value: JsonValue = shownValue(then?.fields[field]) ?? (field === 'alive' ? false : null);
    // What had no place yet stays where it was put since: a map without places is no map.
    if (field === 'position' && value === null) continue;
    if (isConflict(register)) {
      if (!isSameRegister(register, then?.fields[field])) dispute();
    } else if (!jsonEquals(shownValue(register) ?? null, value)) changes.push({ thing, field, value });
  }
  return changes;
}

/** The same disagreement as then is no reason to say anything. */
function isSameRegister(one: Entity['fields'][string], other: Entity['fields'][string] | undefined): boolean {
  return other?.length === one.length && one.every(({ dot }, at) => dot === other[at]?.dot);
}

function count(
  counts: Map<RestoredKind, { back: number; gone: number; changed: number; moved: number }>,
  kind: RestoredKind,
  entity: Entity,
  changes: readonly Change[],
): void {
  const counted = counts.get(kind) ?? { back: 0, gone: 0, changed: 0, moved: 0 };
  counts.set(kind, counted);
  const life = changes.find(({ field }) => field === 'alive');
  if (life !== undefined) counted[life.value === true ? 'back' : 'gone'] += 1;
  else if (isAlive(entity)) counted[changes.every(({ field }) => field === 'position') ? 'moved' : 'changed'] += 1;
}

function isRestoredKind(kind: string): kind is RestoredKind {
  return (restoredKinds as readonly string[]).includes(kind);
}
