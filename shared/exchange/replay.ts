import { apply } from '../commands/apply';
import type { Command } from '../commands/command';
import type { CommandContext } from '../commands/context';
import { partDot } from '../commands/new-id';
import { undoEntry } from '../commands/undo-entry';
import { thingsOf } from '../log/act-entry';
import { logEntryVersion } from '../log/entry-format';
import type { EventType } from '../log/event-types';
import { writeInto } from '../log/fold';
import type { FieldWrite, LogEntry } from '../log/log-entry';
import { type Scores, scoreWrites } from '../log/private-parts';
import { LiveTable } from '../model/live-table';
import { advanceClock, type Document, type Entity, type EntityKey } from '../register/document';
import { type Dot, dotOf } from '../register/register';
import type { JsonObject } from '../values/json';
import { type ImportProblem, placeOf, quoteValue } from './import-problem';
import { type Origin, problemOfRefusal } from './refused-event';
import { RelationIndex } from './relation-index';
import { WrittenValues } from './written-values';

/** A log in the making. Whatever it keeps is written on with each entry: copying it for each would be quadratic. */
export interface Replay {
  readonly log: LogEntry[];
  readonly relations: RelationIndex;
  readonly replica: string;
  /** The state so far, around one map that only the replay holds. */
  document: Document;
  readonly entities: Map<EntityKey, Entity>;
  readonly live: LiveTable;
  counter: number;
  readonly written: WrittenValues;
  /** Entries by session and position, for events that take one back. */
  readonly positions: Map<string, LogEntry>;
  /** While the parts of an act are replayed: the act, of which `counter` is then the rank, and what was there before it. */
  readonly act?: { readonly dot: Dot; readonly before: Map<EntityKey, Entity | undefined> };
}

export function beginReplay(replica: string, counter: number): Replay {
  const entities = new Map<EntityKey, Entity>();
  return {
    log: [],
    entities,
    live: new LiveTable(),
    written: new WrittenValues(),
    relations: new RelationIndex(),
    replica,
    document: { clock: {}, entities },
    counter,
    positions: new Map(),
  };
}

/**
 * Replays the parts of the next entry, which is an act, on the state so far, and takes what they wrote out again.
 * @param work replays the parts; its log begins empty
 * @returns the entries of the parts, or what is wrong with one of them
 */
export function replayApart(
  replay: Replay,
  work: (apart: Replay) => ImportProblem | undefined,
): readonly LogEntry[] | ImportProblem {
  const before = new Map<EntityKey, Entity | undefined>();
  const act = { dot: dotOf(replay.replica, replay.counter), before };
  const apart: Replay = { ...replay, log: [], counter: 0, act };
  const problem = work(apart);
  for (const [key, entity] of before) {
    if (entity === undefined) replay.entities.delete(key);
    else replay.entities.set(key, entity);
  }
  replay.live.follow(replay.document, before.keys());
  return problem ?? apart.log;
}

/** What an entry says: the event as the file has it, without what is private. */
export interface Told {
  readonly type: EventType;
  readonly data: JsonObject;
  readonly scores: readonly Scores[];
  readonly text?: string;
  readonly basis?: JsonObject;
  readonly extra?: JsonObject;
}

export type Moment = Pick<CommandContext, 'at' | 'session' | 'seq' | 'item'>;

/** Carries a command out and adds its entry, which says what the file said. */
export function record(
  replay: Replay,
  command: Command,
  told: Told,
  moment: Moment,
  origin: Origin,
): ImportProblem | undefined {
  const applied = apply(replay.document, command, contextOf(replay, moment));
  if (!applied.ok) return problemOfRefusal(applied.refusal, origin);
  add(replay, applied.value, told, moment);
  return undefined;
}

/** The entry of the event at a position, or the problem that there is none. */
export function entryAt(replay: Replay, data: JsonObject, origin: Origin): LogEntry | ImportProblem {
  const entry = replay.positions.get(positionKey(String(data['session']), Number(data['seq'])));
  if (entry !== undefined) return entry;
  const found = quoteValue(`${data['session']}:${data['seq']}`);
  return { place: placeOf([...origin.place, 'data', 'seq']), reason: { code: 'unknown_reference', found } };
}

/** Takes an earlier entry back; the log keeps both. */
export function takeBack(replay: Replay, told: Told, moment: Moment, origin: Origin): ImportProblem | undefined {
  const entry = entryAt(replay, told.data, origin);
  if ('reason' in entry) return entry;
  const undone = undoEntry(replay.document, replay.log, entry.dot, contextOf(replay, moment));
  if (!undone.ok) return problemOfRefusal(undone.refusal, origin);
  add(replay, undone.value, told, moment);
  return undefined;
}

function contextOf(replay: Replay, moment: Moment): CommandContext {
  const { act, replica, counter } = replay;
  return { dot: act === undefined ? dotOf(replica, counter) : partDot(act.dot, counter), language: 'nl', ...moment };
}

/** Adds an entry with what it says and what it writes. */
export function addTold(replay: Replay, told: Told, writes: readonly FieldWrite[], moment: Moment): void {
  const { dot, at, session, seq, item } = contextOf(replay, moment);
  const { type, data, text = '' } = told;
  add(replay, { v: logEntryVersion, dot, at, session, seq, item, event: { type, data }, text, writes }, told, moment);
}

function add(replay: Replay, entry: LogEntry, told: Told, moment: Moment): void {
  const { scores, type, data, ...said } = told;
  const writes = [...entry.writes, ...scores.flatMap((each) => scoreWrites(replay.document, each))];
  const added = { ...entry, ...said, event: { type, data }, writes };
  const written = thingsOf(added);
  if (replay.act !== undefined) {
    const { before } = replay.act;
    for (const key of written) if (!before.has(key)) before.set(key, replay.entities.get(key));
  }
  replay.log.push(added);
  writeInto(replay.entities, added.dot, added.writes);
  // A new document around the same map: what is worked out from a document is kept by document.
  replay.document = { clock: advanceClock(replay.document.clock, added.dot), entities: replay.entities };
  replay.live.follow(replay.document, written);
  replay.counter += 1;
  if (moment.session !== null && moment.seq !== null) {
    replay.positions.set(positionKey(moment.session, moment.seq), added);
  }
}

function positionKey(session: string, seq: number): string {
  return JSON.stringify([session, seq]);
}
