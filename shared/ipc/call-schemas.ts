import { z } from 'zod';
import type { LogEntry } from '../log/log-entry';
import { objectIdSchema } from '../snapshot/snapshot-state';
import { largestOpenedFile } from './files';
import type { ErasedElsewhere, JournalLine } from './journal';

/** Says of which type a schema lets values through. */
export const typed = <Type>(schema: z.ZodType): z.ZodType<Type, Type> => schema as z.ZodType<Type, Type>;

/** A list that nobody changes, of at most so many. */
export const listOf = <Item extends z.ZodType>(item: Item, most: number, least = 0) =>
  typed<readonly z.output<Item>[]>(z.array(item).min(least).max(most));

// Names become folders and file names: nothing that can leave the folder, nothing that Windows reads as a device.
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
export const tableId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)
  .refine((id) => !reservedOnWindows.test(id));
export const replica = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
export const placeId = z.string().regex(/^[a-z2-7]{12}$/);
export const objectIds = listOf(objectIdSchema, 1_000_000);

export const name = z.string().max(10_000);
export const fileName = z.string().min(1).max(240);
/** A file as a list of backups names it: nothing that can leave the folder. */
export const backupName = z.string().regex(/^[a-z]{3,8}( [\dT-]{10,13})?\.gtbackup$/);
export const passphrase = z.string().max(1000);

// Bytes arrive as a view on a buffer of their own; its length is bounded like that of a file.
export const bytes = typed<Uint8Array>(
  z.instanceof(Uint8Array).refine((given) => given.byteLength <= largestOpenedFile),
);
export const content = z.union([bytes, z.string().max(largestOpenedFile)]);

/** The entry is opaque here except for its identity: what an entry may say is judged where the document is. */
const entry = z.custom<LogEntry>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    'dot' in value &&
    typeof value.dot === 'string' &&
    /^[^:]{1,40}:[1-9]\d*$/.test(value.dot),
  'an entry is an object with a dot',
);
export const line = typed<JournalLine>(z.strictObject({ n: z.int().positive(), entry }));
export const erasedElsewhere = typed<ErasedElsewhere>(
  z.strictObject({
    alsoNamed: z.array(z.string().max(1000)).max(10_000),
    lines: z.array(entry).max(1_000_000),
  }),
);
