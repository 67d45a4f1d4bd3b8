import { actions, type MenuCommand, menuCommands } from '../actions/actions';
import type { Language } from '../i18n/language';
import type { MainView } from '../i18n/main-views';

/** A command as it arrives: plain, or with the table of the list of recent ones. */
export type MenuEvent =
  | { readonly command: MenuCommand }
  | { readonly command: 'table.openRecent'; readonly tableId: string };

/** What the menu shows, as far as only the facilitator window knows it. */
export interface MenuState {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly hasTable: boolean;
  /** What cannot be done now, as the window knows it of keys, buttons and the list of commands too. */
  readonly unavailable: readonly MenuCommand[];
  /** What undo would take back, for "Maak ongedaan: ..."; null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly view: MainView;
  readonly projectorMode: 'follow' | 'hold' | 'blank';
  readonly projectorWaiting: number;
  readonly recentTables: readonly { readonly id: string; readonly name: string }[];
}

/** The menu before the facilitator window has said anything. */
export const initialMenuState: MenuState = {
  language: 'nl',
  theme: 'system',
  hasTable: false,
  unavailable: menuCommands.filter((command) => actions[command].withoutTable !== true),
  undo: null,
  redo: null,
  view: 'map',
  projectorMode: 'follow',
  projectorWaiting: 0,
  recentTables: [],
};
