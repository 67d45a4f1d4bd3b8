import type { Command } from '../commands/command';
import type { CapturePart } from './capture';

interface Said {
  readonly said: readonly CapturePart[];
  /** What to look at twice before Enter, such as a day that is still to come. */
  readonly hint?: string | null;
}

/** What the rest of a line says about the thing that its number names. */
export type FollowUp =
  | ({ readonly kind: 'command'; readonly command: Command } & Said)
  /** Several, each with a sentence of its own in the log. */
  | ({ readonly kind: 'commands'; readonly commands: readonly Command[] } & Said)
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'other' };
