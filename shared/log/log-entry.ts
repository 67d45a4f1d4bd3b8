import { z } from 'zod';
import { type EntityKey, entityKinds } from '../register/document';
import type { Dot, Register } from '../register/register';
import { type JsonObject, type JsonValue, jsonObjectSchema, jsonValueSchema } from '../values/json';
import { logEntryVersion, upgradeEntry } from './entry-format';
import type { ErasedPlaces } from './erasing/erased-text';
import type { EventType } from './event-types';

/** Characters of the line of an entry, and of the name of a field. */
export const longestLine = 100_000;
export const longestField = 200;

/** One field of one entity, from what it was to what it becomes: applying it forward and back needs nothing else. */
export interface FieldWrite {
  readonly entity: EntityKey;
  readonly field: string;
  readonly value: JsonValue;
  /** The writes it replaces, with their values; empty when the field was never written. */
  readonly was: Register;
  /** Names that were erased in its texts; absent when none were, or by a version that did not tell. */
  readonly erased?: ErasedPlaces;
}

/** What happened, in the words of the exchange format. */
export interface LogEvent {
  readonly type: EventType;
  readonly data: JsonObject;
}

/** The computer an entry was made on. The id is random and says nothing; the name is what its user chose, if anything. */
export interface Laptop {
  readonly id: string;
  readonly name?: string;
}

/**
 * One timed change, the unit of saving, minutes, undo and replay (format: see `entry-format.ts`). Its dot is its identity and the
 * dot of all its writes. Replay applies the writes and never runs the command again.
 */
export interface LogEntry {
  readonly v: typeof logEntryVersion;
  readonly dot: Dot;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Session it belongs to; null before the first session of the table. */
  readonly session: string | null;
  /** Position within the session, rising; null outside one. */
  readonly seq: number | null;
  /** Agenda number at that moment. */
  readonly item: number | null;
  readonly event: LogEvent;
  /** The line as people read it, in the language it was typed in. */
  readonly text: string;
  /** Provenance (`seed`, `seed-afgeleid`, `illustratief` with quote and note), kept as given. */
  readonly basis?: JsonObject;
  /** The entry that this one takes back. */
  readonly undoes?: Dot;
  /** On the first entry of a replica, and when the name was changed: where this replica writes. */
  readonly laptop?: Laptop;
  /**
   * The last entries of other replicas that this replica had seen, named when they are new to it: at its first entry,
   * and after taking in what others wrote. With the order within a replica they tell what was written knowing what.
   */
  readonly after?: readonly Dot[];
  /** Fields of the imported event that this version does not know: kept and exported again, never interpreted. */
  readonly extra?: JsonObject;
  /** Names that were erased in its line, event, provenance and unknown fields; those of the writes stand there. */
  readonly erased?: ErasedPlaces;
  readonly writes: readonly FieldWrite[];
}

/** Counts from one, in what a number can hold exactly. */
const dotSchema = z.string().regex(/^[a-z0-9-]{1,40}:[1-9]\d{0,14}$/) as unknown as z.ZodType<Dot>;
const entityKeySchema = z.custom<EntityKey>(
  (value) => typeof value === 'string' && entityKinds.some((kind) => value.startsWith(`${kind}:`)),
);

const erasedSchema = z.record(z.string(), z.array(z.int().nonnegative().max(1_000_000_000)));

const currentEntrySchema: z.ZodType<LogEntry> = z.object({
  v: z.literal(logEntryVersion),
  dot: dotSchema,
  at: z.iso.datetime({ offset: true }),
  session: z.string().nullable(),
  seq: z.int().positive().nullable(),
  item: z.int().nullable(),
  event: z.object({ type: z.string() as unknown as z.ZodType<EventType>, data: jsonObjectSchema }),
  text: z.string().max(longestLine),
  basis: z.exactOptional(jsonObjectSchema),
  undoes: z.exactOptional(dotSchema),
  laptop: z.exactOptional(z.object({ id: z.string().max(100), name: z.exactOptional(z.string().max(1000)) })),
  after: z.exactOptional(z.array(dotSchema)),
  extra: z.exactOptional(jsonObjectSchema),
  erased: z.exactOptional(erasedSchema),
  writes: z.array(
    z.object({
      entity: entityKeySchema,
      field: z.string().max(longestField),
      value: jsonValueSchema,
      was: z.array(z.object({ dot: dotSchema, value: jsonValueSchema })),
      erased: z.exactOptional(erasedSchema),
    }),
  ),
});

/**
 * Boundary check of an entry from a journal, a table file, a backup or another laptop. One of an earlier format comes out
 * in the current one; a newer `v` is refused by its reader first.
 */
export const logEntrySchema: z.ZodType<LogEntry> = z.preprocess((value) => upgradeEntry(value), currentEntrySchema);
