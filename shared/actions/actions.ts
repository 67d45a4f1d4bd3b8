import type { Language } from '../i18n/language';
import { type ActionDefinitions, refuseDoubles, type ShortcutGroup, shortcutGroups } from './define-actions';
import { mapActions } from './map-actions';
import { projectorActions } from './projector-actions';
import { sessionActions } from './session-actions';
import { tableActions } from './table-actions';
import { viewActions } from './view-actions';
import { workActions } from './work-actions';

const parts = [tableActions, workActions, viewActions, sessionActions, projectorActions, mapActions] as const;
refuseDoubles(parts);

const all = {
  ...tableActions,
  ...workActions,
  ...viewActions,
  ...sessionActions,
  ...projectorActions,
  ...mapActions,
};
export type ActionId = keyof typeof all;
/** What stands in the application menu. */
export type MenuCommand = {
  [Id in ActionId]: (typeof all)[Id] extends { readonly menu: unknown } ? Id : never;
}[ActionId];

/** Everything that can be done by key, menu, palette or button. */
export const actions: Readonly<Record<ActionId, ActionDefinitions[`${string}.${string}`]>> = all;
export const actionIds = Object.keys(all) as ActionId[];
export const menuCommands = actionIds.filter((id): id is MenuCommand => actions[id].menu !== undefined);

export const actionNames = (language: Language): Readonly<Record<ActionId, string>> =>
  Object.fromEntries(actionIds.map((id) => [id, actions[id].name[language]])) as Record<ActionId, string>;

export interface Shortcut {
  readonly action: ActionId;
  /** Keys that do the same; the first one is shown. */
  readonly keys: readonly string[];
  readonly group: ShortcutGroup;
  /** Also while a text field has the focus. A key that types something there never may. */
  readonly inText: boolean;
}

/** All keys, by the headings of their overview. */
export const shortcuts: readonly Shortcut[] = shortcutGroups.flatMap((group) =>
  actionIds
    .filter((id) => actions[id].group === group)
    .flatMap((action) => {
      const { keys = [], keysOutsideText = [] } = actions[action];
      return [
        { action, keys, group, inText: true },
        { action, keys: keysOutsideText, group, inText: false },
      ].filter((shortcut) => shortcut.keys.length > 0);
    }),
);

/** The keys shown beside an action, or undefined when it has none. */
export function keysOf(action: ActionId): string | undefined {
  const { keys, keysOutsideText } = actions[action];
  return keys?.[0] ?? keysOutsideText?.[0];
}
