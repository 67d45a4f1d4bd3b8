import { z } from 'zod';
import type { TableExchange } from '../../shared/sync/table-exchange';

/** Name of the file with what a laptop remembers of a table at a place. */
export const exchangeStateFile = 'state.json';

export interface Remembered {
  readonly exchange: TableExchange;
  /** Lines that the place has, by `nameOfLine`. */
  readonly dots: readonly string[];
}

// A file of our own in our own folder: only its form is held against the version.
const rememberedSchema = z.object({ exchange: z.looseObject({ v: z.literal(1) }), dots: z.array(z.string()) });

export function remembered(text: string): Remembered | null {
  try {
    const parsed = rememberedSchema.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as unknown as Remembered) : null;
  } catch {
    return null;
  }
}

const dotsSchema = z.looseObject({ dots: z.array(z.string()) });

/** The lines that a place has, also of a state that a newer version wrote; none when nobody can tell. */
export function rememberedDots(text: string): readonly string[] {
  try {
    return dotsSchema.safeParse(JSON.parse(text)).data?.dots ?? [];
  } catch {
    return [];
  }
}
