import type { Command } from '../commands/command';
import type { CapturePart } from './capture';

/** What the rest of a line says about the thing that its number names. */
export type FollowUp =
  | { readonly kind: 'command'; readonly command: Command; readonly said: readonly CapturePart[] }
  /** Several, each with a sentence of its own in the log. */
  | { readonly kind: 'commands'; readonly commands: readonly Command[]; readonly said: readonly CapturePart[] }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'other' };
