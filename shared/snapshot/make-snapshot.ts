import { strToU8 } from 'fflate';
import { publicLog } from '../exchange/public-log';
import type { HashFunction } from '../exchange/table-file';
import { fold } from '../log/fold';
import type { LogEntry } from '../log/log-entry';
import { orderLog } from '../log/order-log';
import { compareText } from '../model/compare-text';
import { advanceClock, type Document, type Entity, isPrivate } from '../register/document';
import { entityText } from '../register/entity-text';
import { canonicalJson } from '../values/canonical-json';
import type { JsonValue } from '../values/json';
import { cutIntoPieces } from './pieces';
import { type SnapshotState, snapshotFormat, snapshotVersion } from './snapshot-state';

/** A snapshot as it is stored: an object for what it says, and one for each piece. Nothing private is in any of them. */
export interface MadeSnapshot {
  /** SHA-256 of the object that names all others. */
  readonly id: string;
  /** All ids, that of the snapshot too. */
  readonly ids: readonly string[];
  /** The bytes of an object, not packed. */
  readonly bytesOf: (id: string) => Uint8Array;
  readonly document: Document;
  /** Lines of the log. */
  readonly lines: number;
}

/** A run of the things of a table, or of the lines of its log, each with its canonical text. */
interface Piece {
  readonly items: readonly object[];
  readonly text: () => string;
}

/** Pieces that were hashed before, by their first item: the snapshot after this one hashes only what is new. */
const hashed = new WeakMap<object, { readonly items: readonly object[]; readonly id: string }>();

/**
 * The snapshot of a table. Scores about parties and names of people are left out whole.
 * @param log everything the table holds, in any order
 * @param known the document that the log tells, where it is at hand: things that did not change are then not hashed again
 */
export async function makeSnapshot(
  log: readonly LogEntry[],
  hash: HashFunction,
  known?: Document,
): Promise<MadeSnapshot> {
  const told = orderLog(publicLog(log));
  const document = known === undefined ? fold(told) : withoutPrivate(known, told);
  const entities = [...document.entities.values()].sort((one, other) => compareText(one.key, other.key));
  const pieces = new Map<string, Piece>();
  const idsOf = async (list: readonly Piece[]): Promise<readonly string[]> => {
    const ids: string[] = [];
    // One after the other: between two pieces the screens get their turn.
    for (const piece of list) {
      const id = await idOf(piece, hash);
      pieces.set(id, piece);
      ids.push(id);
    }
    return ids;
  };
  const state: SnapshotState = {
    format: snapshotFormat,
    version: snapshotVersion,
    clock: document.clock,
    entities: await idsOf(cutIntoPieces(entities, ({ key }) => key).map(pieceOfThings)),
    log: await idsOf(cutIntoPieces(told, ({ dot }) => dot).map(pieceOfLog)),
  };
  const whole = strToU8(canonicalJson(state as unknown as JsonValue));
  const id = await hash(whole);
  return {
    id,
    ids: [id, ...pieces.keys()],
    bytesOf: (wanted) => (wanted === id ? whole : strToU8(pieces.get(wanted)?.text() ?? '[]')),
    document,
    lines: told.length,
  };
}

/** The clock of what may be known covers nothing that is private throughout. */
function withoutPrivate({ entities }: Document, told: readonly LogEntry[]): Document {
  let clock: Document['clock'] = {};
  for (const { dot } of told) clock = advanceClock(clock, dot);
  return { clock, entities: new Map([...entities].filter(([key]) => !isPrivate(key))) };
}

async function idOf(piece: Piece, hash: HashFunction): Promise<string> {
  const { items } = piece;
  const first = items[0] as object;
  const before = hashed.get(first);
  if (before?.items.length === items.length && before.items.every((item, at) => item === items[at])) return before.id;
  const id = await hash(strToU8(piece.text()));
  hashed.set(first, { items, id });
  return id;
}

const pieceOfThings = (items: readonly Entity[]): Piece => ({
  items,
  text: () => `[${items.map(entityText).join(',')}]`,
});

/** Lines are hashed once each, so their text is not remembered. */
const pieceOfLog = (items: readonly LogEntry[]): Piece => ({
  items,
  text: () => canonicalJson(items as unknown as JsonValue),
});
