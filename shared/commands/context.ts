import type { Language } from '../i18n/language';
import type { Dot } from '../register/register';

/** Everything a command needs from outside: `shared` has no clock, no randomness and no counter of its own. */
export interface CommandContext {
  /** The fresh dot of the entry to be made. New ids are derived from it, so they are unique on every laptop. */
  readonly dot: Dot;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Where in the log the entry stands (see `nextPosition`). */
  readonly session: string | null;
  readonly seq: number | null;
  readonly item: number | null;
  /** Language of sentences the app writes itself. */
  readonly language: Language;
}
