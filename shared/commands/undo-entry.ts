import { thingsOf } from '../log/act-entry';
import { entriesByDot } from '../log/entries-by-dot';
import { logEntryVersion } from '../log/entry-format';
import type { FieldWrite, LogEntry } from '../log/log-entry';
import { originalEntry, undoChain } from '../log/undo-history';
import { type Document, type EntityKey, keyOf, parseKey } from '../register/document';
import { type Dot, isConflict, shownValue } from '../register/register';
import { accept, type Result, refuse } from '../values/result';
import type { CommandContext } from './context';
import { type LeftStanding, nameOfThing } from './left-standing';
import type { Refusal } from './refusal';
import { sentences } from './sentences';
import { shortLine } from './short-line';
import { lostEnds, twinsOf, usesOf } from './undo-obstacles';

export interface Undone {
  readonly entry: LogEntry;
  /** Null when all of the act was taken back. */
  readonly left: LeftStanding | null;
}

/** As `takeBack`, for who does not ask what was left. */
export function undoEntry(
  document: Document,
  log: readonly LogEntry[],
  dot: Dot,
  context: CommandContext,
): Result<LogEntry, Refusal> {
  const undone = takeBack(document, log, dot, context);
  return undone.ok ? accept(undone.value.entry) : undone;
}

/**
 * Takes an entry back by a new entry; the log keeps both. Taking back an undo is a redo.
 *
 * Of an act on many things, what can be taken back is (R-UNDO-12). A thing stays when one of its fields was written since
 * (`changed_since` names that line), when it is used by something that stands (`used_since`), when it would come back
 * without what it needs; and with it whatever only makes sense together with it. When nothing is left to take back, the
 * first of these reasons is the refusal.
 */
export function takeBack(
  document: Document,
  log: readonly LogEntry[],
  dot: Dot,
  context: CommandContext,
): Result<Undone, Refusal> {
  const byDot = entriesByDot(log);
  const entry = byDot.get(dot);
  if (entry === undefined) return refuse({ code: 'nothing_to_undo' });
  const stuck = new StuckThings(entry);
  const writes: FieldWrite[] = [];
  const firstWritten = new Set<FieldWrite>();
  for (const write of entry.writes) {
    const register = document.entities.get(write.entity)?.fields[write.field] ?? [];
    const made = originOf(dot, write, byDot);
    const later = register.find((candidate) => candidate.dot !== dot && originOf(candidate.dot, write, byDot) !== made);
    if (later !== undefined || register.length !== 1) {
      stuck.add(write.entity, { code: 'changed_since', text: byDot.get(later?.dot ?? dot)?.text ?? '' });
    } else if (isConflict(write.was)) stuck.add(write.entity, { code: 'conflict_before' });
    const before = shownValue(write.was);
    const value = before ?? (write.field === 'alive' ? false : null);
    const taken = { entity: write.entity, field: write.field, value, was: register };
    writes.push(taken);
    if (before === undefined) firstWritten.add(taken);
  }
  const wanted = withoutFieldsOfTheNew(writes, firstWritten);
  findObstacles(document, { log, byDot }, { entry, wanted, stuck });
  const kept = wanted.filter(({ entity }) => !stuck.has(entity));
  const left = stuck.left(document);
  const [first] = left?.things ?? [];
  if (kept.length === 0 && first !== undefined) return refuse(first.why);
  const original = originalEntry(entry, byDot);
  const wording = sentences[context.language];
  const isRedo = entry.undoes !== undefined && isBackIn(entry, byDot);
  const names = left === null ? null : left.things.map(({ thing }) => nameOfThing(document, thing));
  return accept({
    entry: {
      v: logEntryVersion,
      dot: context.dot,
      at: context.at,
      session: context.session,
      seq: context.seq,
      item: context.item,
      event: {
        type: 'entry.undone',
        data: entry.session === null ? { dot } : { session: entry.session, seq: entry.seq },
      },
      text: shortLine((isRedo ? wording.redone : wording.undone)(original.text, names)),
      undoes: dot,
      writes: kept,
    },
    left,
  });
}

/** What stays of an act that is being taken back, by what only makes sense together. */
class StuckThings {
  readonly #entry: LogEntry;
  readonly #reasons = new Map<string, { readonly thing: EntityKey; readonly why: Refusal | null }>();

  constructor(entry: LogEntry) {
    this.#entry = entry;
  }

  /** @param why null when it only goes along with something else that stays */
  add(thing: EntityKey, why: Refusal | null): boolean {
    const whole = this.#wholeOf(thing);
    if (this.#reasons.has(whole)) return false;
    this.#reasons.set(whole, { thing, why });
    return true;
  }

  has(thing: EntityKey): boolean {
    return this.#reasons.size > 0 && this.#reasons.has(this.#wholeOf(thing));
  }

  left(document: Document): LeftStanding | null {
    if (this.#reasons.size === 0) return null;
    const reasons = [...this.#reasons.values()];
    // That a relation stays is no news beside its end.
    const hangsOnOther = (thing: EntityKey): boolean =>
      parseKey(thing).kind === 'relation' &&
      ['from', 'to'].some((end) => {
        const id = shownValue(document.entities.get(thing)?.fields[end]);
        return (this.#reasons.get(keyOf('element', String(id)))?.why ?? null) !== null;
      });
    const things = reasons.flatMap(({ thing, why }) => (why === null || hangsOnOther(thing) ? [] : [{ thing, why }]));
    return { things, along: reasons.length - things.length };
  }

  /** What a thing is part of: nobody takes half a decision back, nor half an agenda. */
  #wholeOf(thing: EntityKey): string {
    const { kind, id } = parseKey(thing);
    if (kind === 'agendaItem') return keyOf('session', id.slice(0, id.lastIndexOf('/')));
    if (kind === 'person') return keyOf('attendance', id);
    if (kind === 'analysis') return keyOf('element', id);
    if (kind !== 'step' && kind !== 'reservation') return thing;
    const decision = writesTo(this.#entry, thing).find(({ field }) => field === 'decision')?.value;
    return typeof decision === 'string' ? keyOf('decision', decision) : thing;
  }
}

interface Known {
  readonly log: readonly LogEntry[];
  readonly byDot: ReadonlyMap<Dot, LogEntry>;
}

interface TakingBack {
  readonly entry: LogEntry;
  readonly wanted: readonly FieldWrite[];
  readonly stuck: StuckThings;
}

/** Finds what would tear a hole into later work, and what then has to stay along with it, until nothing more does. */
function findObstacles(document: Document, { log, byDot }: Known, { entry, wanted, stuck }: TakingBack): void {
  const own = thingsOf(entry);
  const lifeOf = (isAlive: boolean): ReadonlySet<EntityKey> =>
    new Set(wanted.flatMap(({ entity, field, value }) => (field === 'alive' && value === isAlive ? [entity] : [])));
  const [gone, back] = [lifeOf(false), lifeOf(true)];
  const uses = usesOf(document, gone);
  const ends = lostEnds(document, log, entry, back);
  const since = new Set<string>(
    uses.length === 0 ? [] : log.slice(log.findLastIndex(({ dot }) => dot === entry.dot) + 1).map(({ dot }) => dot),
  );
  // What a redo put back counts as written when it was first written.
  const isLater = (thing: EntityKey, field: string): boolean =>
    document.entities
      .get(thing)
      ?.fields[field]?.some(({ dot }) => since.has(originOf(dot, { entity: thing, field }, byDot) ?? dot)) === true;
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    for (const { user, used, field } of uses) {
      const goesToo = gone.has(user) && !stuck.has(user);
      if (goesToo || stuck.has(used)) continue;
      if (own.has(user) && stuck.has(user)) isSettled = !stuck.add(used, null) && isSettled;
      else if (isLater(user, field) || isLater(user, 'alive')) {
        const line = log.find((later) => later.dot !== entry.dot && later.writes.some(({ entity }) => entity === user));
        isSettled = !stuck.add(used, { code: 'used_since', text: line?.text ?? parseKey(user).id }) && isSettled;
      }
    }
    for (const { relation, end, refusal } of ends) {
      if (stuck.has(relation) || (back.has(end) && !stuck.has(end))) continue;
      isSettled = !stuck.add(relation, back.has(end) ? null : refusal) && isSettled;
    }
    for (const twin of twinsOf(
      document,
      wanted.filter(({ entity }) => !stuck.has(entity)),
    )) {
      isSettled = !stuck.add(twin, { code: 'already_exists', id: parseKey(twin).id }) && isSettled;
    }
  }
}

/**
 * The act whose value a write shows. What an undo writes is what stood before the act it took back, so that stands for
 * the act that had written it: after taking back the last of two changes of a name, the first can be taken back too.
 */
function originOf(
  dot: Dot,
  { entity, field }: Pick<FieldWrite, 'entity' | 'field'>,
  byDot: ReadonlyMap<Dot, LogEntry>,
): Dot | undefined {
  const passed = new Set<Dot>();
  let origin: Dot | undefined = dot;
  while (origin !== undefined && !passed.has(origin)) {
    passed.add(origin);
    const undoes: Dot | undefined = byDot.get(origin)?.undoes;
    if (undoes === undefined) return origin;
    const undoneEntry: LogEntry | undefined = byDot.get(undoes);
    const undone = undoneEntry && writesTo(undoneEntry, entity).find((write) => write.field === field);
    origin = undone?.was.length === 1 ? undone.was[0]?.dot : undefined;
  }
  return origin;
}

const writesByThing = new WeakMap<LogEntry, ReadonlyMap<EntityKey, readonly FieldWrite[]>>();

/** Looked up by thing: an act on thousands of things is asked about each of them. */
function writesTo(entry: LogEntry, thing: EntityKey): readonly FieldWrite[] {
  let known = writesByThing.get(entry);
  if (known === undefined) {
    const sorted = new Map<EntityKey, FieldWrite[]>();
    for (const write of entry.writes) {
      const others = sorted.get(write.entity);
      if (others === undefined) sorted.set(write.entity, [write]);
      else others.push(write);
    }
    known = sorted;
    writesByThing.set(entry, known);
  }
  return known.get(thing) ?? [];
}

/**
 * Of a thing that goes away again only its life is taken; the fields it got then stay, so that a redo brings it back
 * whole. What it said before, as an agenda item that was removed and added again did, goes back to that.
 */
function withoutFieldsOfTheNew(
  writes: readonly FieldWrite[],
  firstWritten: ReadonlySet<FieldWrite>,
): readonly FieldWrite[] {
  const gone = new Set(
    writes.filter(({ field, value }) => field === 'alive' && value === false).map(({ entity }) => entity),
  );
  return writes.filter((write) => write.field === 'alive' || !gone.has(write.entity) || !firstWritten.has(write));
}

/** Whether taking back this undo entry puts the original back: every second step does. */
function isBackIn(entry: LogEntry, byDot: ReadonlyMap<Dot, LogEntry>): boolean {
  const steps = [...undoChain(entry, byDot)].filter(({ undoes }) => undoes !== undefined);
  return steps.length % 2 === 1;
}
