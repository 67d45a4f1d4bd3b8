import type { LogEntry } from '../log/log-entry';
import type { NameEraser } from '../names/name-eraser';
import type { JsonValue } from '../values/json';
import { partIn } from './line-parts';
import type { HashInKey } from './object-transfer';
import { makeSnapshot, type SharedSnapshot } from './snapshot-batch';
import type { TableExchange } from './table-exchange';
import { wholeLines } from './table-snapshots';

/**
 * What a laptop remembers of an exchange, with names taken out of every line that waits in it. What waits to be sent
 * becomes other snapshots, since their names are hashes of what is in them; what was received keeps its name, by which
 * it is known not to be fetched again. An object that was on its way is given up: its lines are sent anew, and should
 * it have arrived, it is met as one that this laptop does not remember (R-PASS-5).
 */
export function withoutNamesIn(exchange: TableExchange, eraser: NameEraser, hash: HashInKey): TableExchange {
  const ids = new Map<string, string>();
  const now = (id: string): string => ids.get(id) ?? id;
  const outbox = exchange.outbox.map((snapshot) => {
    const body = erasedBody(snapshot, eraser);
    const parents = snapshot.parents.map(now);
    if (body === snapshot.body && parents.every((parent, at) => parent === snapshot.parents[at])) return snapshot;
    const erased = makeSnapshot(parents, body, hash);
    ids.set(snapshot.id, erased.id);
    return erased;
  });
  const erased = <Kept extends SharedSnapshot>(snapshot: Kept): Kept => ({
    ...snapshot,
    body: erasedBody(snapshot, eraser),
  });
  return {
    ...exchange,
    outbox,
    attempt: ids.size === 0 ? exchange.attempt : null,
    known: exchange.known.map(now),
    heads: exchange.heads.map(now),
    undelivered: exchange.undelivered.map(erased),
    early: exchange.early.map(({ snapshot, since }) => ({ snapshot: erased(snapshot), since })),
  };
}

/** All lines that wait in an exchange. */
export function linesWaiting({ outbox, undelivered, early }: TableExchange): readonly LogEntry[] {
  return [...outbox, ...undelivered, ...early.map(({ snapshot }) => snapshot)].flatMap(
    ({ body }) => wholeLines(body) ?? [],
  );
}

/** Whether part of a line waits: it is text cut anywhere, in which no name can be found. */
export function holdsParts({ outbox, undelivered, early }: TableExchange): boolean {
  return [...outbox, ...undelivered, ...early.map(({ snapshot }) => snapshot)].some(
    ({ body }) => partIn(body) !== undefined,
  );
}

function erasedBody(snapshot: SharedSnapshot, eraser: NameEraser): JsonValue {
  const lines = wholeLines(snapshot.body);
  if (lines === null) return snapshot.body;
  const erased = lines.map(eraser.entry);
  return erased.every((line, at) => line === lines[at]) ? snapshot.body : ({ log: erased } as unknown as JsonValue);
}
