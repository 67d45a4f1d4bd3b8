import type { ActionId } from '../../../shared/actions/actions';

/** What can be done now, by key, menu, palette or button. */
export interface ConsoleAction {
  readonly run: () => void;
  readonly isEnabled: boolean;
}
export type ConsoleActions = Readonly<Record<ActionId, ConsoleAction>>;
