import { noteSuccession } from '../model/content-of';
import { type Document, type Entity, type EntityKey, emptyDocument, fieldsToWrite } from '../register/document';
import { type Dot, parseDot, type Register, seenOf, writeRegister } from '../register/register';
import type { JsonValue } from '../values/json';
import type { FieldWrite, LogEntry } from './log-entry';

/**
 * The document after the entry. Only the touched entities are new objects, so views cached by entity stay valid.
 * The map itself is copied: 25,000 entities cost about a millisecond, which keeps `apply` and replay free of aliasing.
 */
export function applyEntry(document: Document, entry: LogEntry): Document {
  return applyEntries(document, [entry]);
}

/** As `applyEntry` for many entries in order, copying once. */
export function applyEntries(document: Document, entries: Iterable<LogEntry>): Document {
  const steps = applying(document, entries);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * As `applyEntries`, some writes at each step, for whoever has something else to do in between. There is nothing to be
 * seen of the document before the last one.
 */
export function* applying(document: Document, entries: Iterable<LogEntry>): Generator<void, Document> {
  const entities = new Map(document.entities);
  const clock: Record<string, number> = { ...document.clock };
  const written = new Set<EntityKey>();
  let count = 0;
  for (const entry of entries) {
    const { replica, counter } = parseDot(entry.dot);
    if (seenOf(clock, replica) < counter) clock[replica] = counter;
    for (const writes of inParts(entry.writes)) {
      if (count >= writesPerStep) {
        yield;
        count = 0;
      }
      writeInto(entities, entry.dot, writes);
      count += writes.length;
    }
    for (const write of entry.writes) written.add(write.entity);
  }
  const next = { clock, entities };
  noteSuccession(document, next, written);
  return next;
}

/** A few milliseconds, also before the engine has made any of it fast. */
const writesPerStep = 5_000;

function inParts(writes: readonly FieldWrite[]): readonly (readonly FieldWrite[])[] {
  if (writes.length <= writesPerStep) return [writes];
  const count = Math.ceil(writes.length / writesPerStep);
  return Array.from({ length: count }, (_, at) => writes.slice(at * writesPerStep, (at + 1) * writesPerStep));
}

/** The document that a log tells, from nothing. Entries come in an order in which each follows what it replaces. */
export function fold(log: Iterable<LogEntry>): Document {
  return applyEntries(emptyDocument, log);
}

/** Writes into a map that its caller owns alone and has shown to nobody: a replay of thousands of entries makes no copies. */
export function writeInto(entities: Map<EntityKey, Entity>, dot: Dot, writes: readonly FieldWrite[]): void {
  const touched = new Map<EntityKey, Record<string, Register>>();
  for (const write of writes) {
    let fields = touched.get(write.entity);
    if (fields === undefined) {
      fields = fieldsToWrite(entities.get(write.entity)?.fields);
      touched.set(write.entity, fields);
    }
    const seen = write.was.map((earlier) => earlier.dot);
    fields[write.field] = writeRegister(fields[write.field] ?? [], { dot, value: write.value }, seen);
  }
  for (const [key, fields] of touched) entities.set(key, { key, fields });
}

/** The write that changes a field of the document as it stands: it replaces all that the document has seen. */
export function writeField(document: Document, entity: EntityKey, field: string, value: JsonValue): FieldWrite {
  return { entity, field, value, was: document.entities.get(entity)?.fields[field] ?? [] };
}
