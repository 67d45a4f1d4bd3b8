import { z } from 'zod';
import type { ReachedNote } from '../../shared/ipc/backups';

const noteSchema: z.ZodType<ReachedNote> = z.object({
  count: z.int().nonnegative(),
  name: z.string().nullable().default(null),
  at: z.string().nullable().default(null),
});

/** The note beside the backups of a table, from its file; null when it says nothing. */
export function readNote(text: string): ReachedNote | null {
  try {
    return noteSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const noteText = (note: ReachedNote): string => `${JSON.stringify(note)}\n`;
