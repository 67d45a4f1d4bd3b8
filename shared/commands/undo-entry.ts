import { Causality } from '../log/causality';
import { logEntryVersion } from '../log/entry-format';
import type { FieldWrite, LogEntry } from '../log/log-entry';
import { originalEntry, undoChain } from '../log/undo-history';
import { type Document, type EntityKey, isAlive, parseKey } from '../register/document';
import { type Dot, isConflict, type Register, shownValue } from '../register/register';
import { accept, type Result, refuse } from '../values/result';
import type { NewRelation } from './command';
import type { CommandContext } from './context';
import type { Refusal } from './refusal';
import { identityOf } from './relation-commands';
import { sentences } from './sentences';
import { shortLine } from './short-line';

/**
 * Takes an entry back by a new entry; the log keeps both. Taking back an undo is a redo.
 *
 * Refused when one of its fields was written since (`changed_since` names that line), or when what it brought to life is
 * used by something that stands (`used_since`): undo never tears a hole into later work.
 */
export function undoEntry(
  document: Document,
  log: readonly LogEntry[],
  dot: Dot,
  context: CommandContext,
): Result<LogEntry, Refusal> {
  const byDot = new Map(log.map((entry) => [entry.dot, entry]));
  const entry = byDot.get(dot);
  if (entry === undefined) return refuse({ code: 'nothing_to_undo' });
  const writes: FieldWrite[] = [];
  const firstWritten = new Set<FieldWrite>();
  for (const write of entry.writes) {
    const register = document.entities.get(write.entity)?.fields[write.field] ?? [];
    const made = originOf(dot, write, byDot);
    const later = register.find((candidate) => candidate.dot !== dot && originOf(candidate.dot, write, byDot) !== made);
    if (later !== undefined || register.length !== 1) {
      return refuse({ code: 'changed_since', text: byDot.get(later?.dot ?? dot)?.text ?? '' });
    }
    if (isConflict(write.was)) return refuse({ code: 'conflict_before' });
    const before = shownValue(write.was);
    const value = before ?? (write.field === 'alive' ? false : null);
    const taken = { entity: write.entity, field: write.field, value, was: register };
    writes.push(taken);
    if (before === undefined) firstWritten.add(taken);
  }
  const kept = withoutFieldsOfTheNew(writes, firstWritten);
  const refusal =
    findLaterUse(document, { log, byDot }, entry, kept) ??
    findLostEnd(document, log, entry, kept) ??
    findTwin(document, kept);
  if (refusal !== undefined) return refuse(refusal);
  const original = originalEntry(entry, byDot);
  const wording = sentences[context.language];
  const isRedo = entry.undoes !== undefined && isBackIn(entry, byDot);
  return accept({
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
    text: shortLine(isRedo ? wording.redone(original.text) : wording.undone(original.text)),
    undoes: dot,
    writes: kept,
  });
}

/**
 * The act whose value a write shows. What an undo writes is what stood before the act it took back, so that stands for
 * the act that had written it: after taking back the last of two changes of a name, the first can be taken back too.
 */
function originOf(
  dot: Dot,
  { entity, field }: Pick<FieldWrite, 'entity' | 'field'>,
  byDot: ReadonlyMap<string, LogEntry>,
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
function isBackIn(entry: LogEntry, byDot: ReadonlyMap<string, LogEntry>): boolean {
  const steps = [...undoChain(entry, byDot)].filter(({ undoes }) => undoes !== undefined);
  return steps.length % 2 === 1;
}

/** Fields that hold the id of an element, or ids of elements. */
const elementReferences = ['from', 'to', 'zone', 'parentId', 'setBy', 'owner', 'body', 'stakeholder', 'about'];

/**
 * Something living that refers to a thing this undo would take away, and has come to do so since the entry. What referred
 * to it before is as it was when the thing was away, which makes a removal that was taken back possible again.
 */
function findLaterUse(
  document: Document,
  { log, byDot }: { readonly log: readonly LogEntry[]; readonly byDot: ReadonlyMap<string, LogEntry> },
  entry: LogEntry,
  writes: readonly FieldWrite[],
): Refusal | undefined {
  const gone = new Set(
    writes.filter(({ field, value }) => field === 'alive' && value === false).map(({ entity }) => entity),
  );
  if (gone.size === 0) return undefined;
  const since = new Set<string>(log.slice(log.findLastIndex(({ dot }) => dot === entry.dot) + 1).map(({ dot }) => dot));
  // What a redo put back counts as written when it was first written.
  const isLater = (entity: EntityKey, field: string, register: Register | undefined): boolean =>
    register?.some(({ dot }) => since.has(originOf(dot, { entity, field }, byDot) ?? dot)) === true;
  for (const [key, user] of document.entities) {
    if (gone.has(key) || !isAlive(user)) continue;
    const used = Object.entries(user.fields).find(
      ([field, register]) =>
        refersTo(key, field, shownValue(register), gone) &&
        (isLater(key, field, register) || isLater(key, 'alive', user.fields['alive'])),
    );
    if (used === undefined) continue;
    const line = log.find((later) => later.dot !== entry.dot && later.writes.some(({ entity }) => entity === key));
    return { code: 'used_since', text: line?.text ?? parseKey(key).id };
  }
  return undefined;
}

function refersTo(user: EntityKey, field: string, value: unknown, gone: ReadonlySet<EntityKey>): boolean {
  const ids = Array.isArray(value) ? value : [value];
  const { kind } = parseKey(user);
  const isDecisionReference = field === 'decision' || (kind === 'action' && field === 'from');
  const isSessionReference = field === 'session';
  const target = isDecisionReference ? 'decision' : isSessionReference ? 'session' : 'element';
  if (target === 'element' && !elementReferences.includes(field)) return false;
  return ids.some((id) => typeof id === 'string' && gone.has(`${target}:${id}`));
}

/**
 * A relation that would come back while one of its ends went since. One that was loose already when it was taken away, as
 * a merge may leave it, goes back to that: else nothing said before could be taken back any more.
 */
function findLostEnd(
  document: Document,
  log: readonly LogEntry[],
  { dot }: LogEntry,
  writes: readonly FieldWrite[],
): Refusal | undefined {
  let causality: Causality | undefined;
  const wasGone = (end: EntityKey): boolean => {
    const life = document.entities.get(end)?.fields['alive'] ?? [];
    causality ??= new Causality(log);
    return life.length > 0 && life.every((write) => causality?.knows(dot, write.dot));
  };
  const back = new Set(
    writes.filter(({ field, value }) => field === 'alive' && value === true).map(({ entity }) => entity),
  );
  for (const key of back) {
    if (parseKey(key).kind !== 'relation') continue;
    const fields = document.entities.get(key)?.fields ?? {};
    for (const field of ['from', 'to']) {
      const id = String(shownValue(fields[field]));
      const end: EntityKey = `element:${id}`;
      if (back.has(end) || isAlive(document.entities.get(end)) || wasGone(end)) continue;
      return { code: 'unknown_reference', field, id };
    }
  }
  return undefined;
}

/**
 * A relation that would say the same as one made meanwhile: two of them would break the rule of one per pair. Found for
 * relations that come back and for those whose subject goes back to what it was.
 */
function findTwin(document: Document, writes: readonly FieldWrite[]): Refusal | undefined {
  const touched = new Map<EntityKey, Record<string, unknown>>();
  for (const { entity, field, value } of writes) {
    if (parseKey(entity).kind !== 'relation') continue;
    touched.set(entity, { ...(touched.get(entity) ?? shownFields(document, entity)), [field]: value });
  }
  const wanted = new Map<string, EntityKey>();
  for (const [key, fields] of touched) {
    if (fields['alive'] === true) wanted.set(identityOf(fields as unknown as NewRelation), key);
  }
  if (wanted.size === 0) return undefined;
  for (const [key, entity] of document.entities) {
    if (touched.has(key) || parseKey(key).kind !== 'relation' || !isAlive(entity)) continue;
    const twin = wanted.get(identityOf(shownFields(document, key) as unknown as NewRelation));
    if (twin !== undefined) return { code: 'already_exists', id: parseKey(twin).id };
  }
  return undefined;
}

function shownFields(document: Document, key: EntityKey): Record<string, unknown> {
  const fields = Object.entries(document.entities.get(key)?.fields ?? {});
  return Object.fromEntries(fields.map(([field, register]) => [field, shownValue(register)]));
}
