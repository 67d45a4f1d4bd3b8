import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import { eachCause } from '../log/order-log';
import { type DotsDiffer, uniteLogs } from '../log/unite-logs';
import { type Document, type Entity, type EntityKey, parseKey } from '../register/document';
import { mergeDocuments } from '../register/merge';
import { isCovered } from '../register/register';
import { accept, type Result, refuse } from '../values/result';

/** A table at some moment: its log, and the document that the log tells. */
export interface TableState {
  readonly log: readonly LogEntry[];
  readonly document: Document;
}

/** Who is ahead. `apart`: each knows something that the other does not. */
export type Relationship = 'same' | 'mine_ahead' | 'theirs_ahead' | 'apart';

export interface MergedTables extends TableState {
  readonly relationship: Relationship;
  /** New here: to be written to the journal in this order. */
  readonly received: readonly LogEntry[];
  /** Known here and not there. */
  readonly unsent: readonly LogEntry[];
}

export type MergeRefusal =
  /** The two are different tables; with the ids of both. */
  | { readonly code: 'other_table'; readonly mine: string; readonly theirs: string }
  /** One table by name, begun twice: from two versions of an exchange file, say. Nothing in them is the same thing. */
  | { readonly code: 'nothing_shared' }
  | DotsDiffer;

/**
 * What two laptops know of one table, together. Both give the same public document and log from this, whichever merges
 * first. Nothing is changed and nothing is written; what to save is in `received`.
 *
 * The document is merged by registers. When one of the logs lacks entries that it once held (lines of its journal were
 * damaged), the registers cannot tell a lost word from a replaced one, and the document is told anew from
 * the united log: so whoever still has the line gives it back.
 */
export function mergeTables(mine: TableState, theirs: TableState): Result<MergedTables, MergeRefusal> {
  const [own, other] = [tableIdOf(mine.document), tableIdOf(theirs.document)];
  if (own !== undefined && other !== undefined && own !== other) {
    return refuse({ code: 'other_table', mine: own, theirs: other });
  }
  const united = uniteLogs(mine.log, theirs.log);
  if (!united.ok) return united;
  const { log, received, unsent, isRewritten } = united.value;
  if (mine.log.length > 0 && theirs.log.length > 0 && log.length === mine.log.length + theirs.log.length) {
    return refuse({ code: 'nothing_shared' });
  }
  const isLost = isRewritten || misses(mine, received) || misses(theirs, unsent);
  const document = isLost ? fold(log) : inOrderOf(log, mergeDocuments(mine.document, theirs.document));
  return accept({ log, document, received, unsent, relationship: relationshipOf(received.length, unsent.length) });
}

/** Whether a table once held one of these entries: its clock covers it, or what it holds was written knowing it. */
function misses({ document, log }: TableState, unknown: readonly LogEntry[]): boolean {
  if (unknown.length === 0) return false;
  if (unknown.some(({ dot }) => isCovered(document.clock, dot))) return true;
  const dots = new Set(unknown.map(({ dot }) => dot));
  return log.some((entry) => {
    let namesOne = false;
    eachCause(entry, (dot) => {
      namesOne ||= dots.has(dot);
    });
    return namesOne;
  });
}

function relationshipOf(received: number, unsent: number): Relationship {
  if (received === 0) return unsent === 0 ? 'same' : 'mine_ahead';
  return unsent === 0 ? 'theirs_ahead' : 'apart';
}

/** The id of the table a document is about; undefined when it is empty. */
export function tableIdOf(document: Document): string | undefined {
  for (const key of document.entities.keys()) {
    const { kind, id } = parseKey(key);
    if (kind === 'table') return id;
  }
  return undefined;
}

/** The things in the order in which the log first names them, as `fold` has them: lists read the same on every laptop. */
function inOrderOf(log: readonly LogEntry[], { clock, entities }: Document): Document {
  const ordered = new Map<EntityKey, Entity>();
  let last: EntityKey | undefined;
  for (const { writes } of log) {
    for (const { entity: key } of writes) {
      // Most entries write several fields of one thing.
      if (key === last || ordered.has(key)) continue;
      last = key;
      const entity = entities.get(key);
      if (entity !== undefined) ordered.set(key, entity);
    }
  }
  return { clock, entities: ordered };
}
