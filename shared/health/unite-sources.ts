import type { LogEntry } from '../log/log-entry';
import { orderLog } from '../log/order-log';
import { uniteLogs, withoutPrivate } from '../log/unite-logs';
import { withoutNames } from '../names/name-eraser';
import { isPrivate } from '../register/document';
import { type JsonValue, jsonEquals } from '../values/json';

/** Lines of one table as they were found somewhere. */
export interface LineSource {
  /** As people know it: a file, a folder, a place. */
  readonly name: string;
  readonly log: readonly LogEntry[];
  /** Whether it keeps whole lines, with what is private in them: a journal, a backup. */
  readonly keepsPrivate: boolean;
  /** Made of the events of an exchange file: its lines have names of their own, and are the same lines as no others. */
  readonly isReplayed: boolean;
}

export interface UnitedSources {
  /** Every line that any source has, once, in the order that is the same on every laptop. */
  readonly log: readonly LogEntry[];
  /** Of those that gave lines which none before it had: how many. */
  readonly given: ReadonlyMap<string, number>;
  /** Sources of which nothing was taken, since under one name they say something else; each with the first such line. */
  readonly apart: readonly { readonly name: string; readonly dot: string }[];
}

/**
 * Every line that the sources have together. What any of them erased stays erased, also in the lines of a source that has
 * not heard of it. What is private is taken from journals and backups of the same laptop alone: nobody else is meant to
 * have it.
 * @param sources that of which the others mend something comes first
 */
export function uniteSources(sources: readonly LineSource[]): UnitedSources {
  const shared = sources.filter(({ isReplayed, log }) => !isReplayed && log.length > 0);
  const usable = shared.length > 0 ? shared : sources.filter(({ log }) => log.length > 0).slice(0, 1);
  const erasures = new Set(usable.flatMap(({ log }) => log.filter(isErasure).map(({ dot }) => dot)));
  const given = new Map<string, number>();
  const apart: { readonly name: string; readonly dot: string }[] = [];
  let log: readonly LogEntry[] = [];
  for (const source of usable) {
    const theirs = knowsAll(source.log, erasures) ? source.log : withoutNames(source.log);
    const united = uniteLogs(log, theirs);
    if (!united.ok) {
      apart.push({ name: source.name, dot: united.refusal.dot });
      continue;
    }
    const takesPrivate = source.keepsPrivate && isOfOneLaptop(log, theirs);
    const next = takesPrivate ? withPrivate(united.value.log, theirs) : united.value.log;
    if (next.length > log.length) given.set(source.name, next.length - log.length);
    log = next;
  }
  return { log: orderLog(log), given, apart };
}

const isErasure = ({ event }: LogEntry): boolean => event.type === 'names.erased';

function knowsAll(log: readonly LogEntry[], erasures: ReadonlySet<string>): boolean {
  return log.filter(isErasure).length === erasures.size;
}

/** Whether what is private in both was written on one laptop, as far as both tell. */
function isOfOneLaptop(mine: readonly LogEntry[], theirs: readonly LogEntry[]): boolean {
  const [own, other] = [ownersOf(mine), ownersOf(theirs)];
  return own.size === 0 || other.size === 0 || [...other].every((laptop) => own.has(laptop));
}

function ownersOf(log: readonly LogEntry[]): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const { writes, laptop } of log) {
    if (laptop !== undefined && writes.some(({ entity }) => isPrivate(entity))) owners.add(laptop.id);
  }
  return owners;
}

/** The lines with what is private in them, where the other log has the same line with it. */
function withPrivate(log: readonly LogEntry[], theirs: readonly LogEntry[]): readonly LogEntry[] {
  const known = new Map(log.map((entry) => [entry.dot, entry]));
  for (const entry of theirs) {
    const open = withoutPrivate(entry);
    if (open === entry) continue;
    const own = known.get(entry.dot);
    const isSame = own === undefined || (open !== undefined && jsonEquals(asJson(own), asJson(open)));
    if (isSame) known.set(entry.dot, entry);
  }
  return [...known.values()];
}

const asJson = (entry: LogEntry): JsonValue => entry as unknown as JsonValue;
