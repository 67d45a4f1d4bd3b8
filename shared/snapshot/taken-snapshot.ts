import { z } from 'zod';
import type { Content } from '../model/content';
import type { Dot } from '../register/register';
import { objectIdSchema, snapshotFormat, snapshotVersion } from './snapshot-state';

/** Why a snapshot was taken: asked for by name, or by the app before something large or at the end of a session. */
export const takenFor = ['named', 'session_closed', 'before_exchange', 'before_restore'] as const;
export type TakenFor = (typeof takenFor)[number];

export const countedKinds = ['elements', 'relations', 'decisions', 'actions', 'questions', 'learnings'] as const;
export type CountedKind = (typeof countedKinds)[number];
export type SnapshotCounts = Readonly<Record<CountedKind, number>>;

/** What is known about a snapshot when it is taken; its name can be changed later. */
export interface SnapshotNote {
  /** The snapshot itself: the hash of what it says. Several may have been taken of the same content. */
  readonly snapshot: string;
  readonly reason: TakenFor;
  /** As typed when it was taken; of one that the app took: the session, or the source of the exchange. */
  readonly name: string;
  /** What somebody called it afterwards; null as long as nobody did. */
  readonly title: string | null;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Title of the session that was being held, or was held last; empty before the first. */
  readonly session: string;
  /** The line of the log that tells of it; null for those that the app took. */
  readonly line: Dot | null;
  readonly lines: number;
  readonly counts: SnapshotCounts;
}

/** A snapshot on this laptop, as it is listed. */
export interface TakenSnapshot extends SnapshotNote {
  /** Of the note about it. */
  readonly id: string;
  /** Size on the disk of everything it needs. */
  readonly bytes: number;
  /** What it took when it was taken; the rest was there already. */
  readonly added: number;
}

export const takenIdSchema = z.string().regex(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);
const count = z.int().nonnegative();

export const snapshotNoteSchema = z.strictObject({
  snapshot: objectIdSchema,
  reason: z.enum(takenFor),
  name: z.string().max(10_000),
  title: z.string().max(10_000).nullable(),
  at: z.iso.datetime({ offset: true }),
  session: z.string().max(10_000),
  line: z.string().max(60).nullable(),
  lines: count,
  counts: z.strictObject({
    elements: count,
    relations: count,
    decisions: count,
    actions: count,
    questions: count,
    learnings: count,
  }),
}) as unknown as z.ZodType<SnapshotNote>;

/** A note as it stands on the disk. */
export const takenFileSchema = z.looseObject({
  format: z.literal(`${snapshotFormat}-note`),
  version: z.literal(snapshotVersion),
  note: snapshotNoteSchema,
  bytes: count,
  added: count,
});

/** The text of a note for the disk. */
export function takenFileText(taken: Omit<TakenSnapshot, 'id'>): string {
  const { bytes, added, ...note } = taken;
  const file = { format: `${snapshotFormat}-note`, version: snapshotVersion, note, bytes, added };
  return `${JSON.stringify(file)}\n`;
}

/** A note as it was read, or why it says nothing. */
export function readTakenFile(id: string, text: string): TakenSnapshot | 'damaged' | 'newer' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const version: unknown = (json as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > snapshotVersion) return 'newer';
  const parsed = takenFileSchema.safeParse(json).data;
  return parsed === undefined ? 'damaged' : { id, ...parsed.note, bytes: parsed.bytes, added: parsed.added };
}

export function countsOf(content: Content): SnapshotCounts {
  const { elements, relations, decisions, actions, questions, learnings } = content;
  return {
    elements: elements.size,
    relations: relations.size,
    decisions: decisions.size,
    actions: actions.size,
    questions: questions.size,
    learnings: learnings.size,
  };
}
