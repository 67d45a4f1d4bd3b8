import type { Language } from '../i18n/language';
import type { MainView } from '../i18n/main-views';

/** What the application menu asks of the facilitator window. */
export const menuCommands = [
  'table.new',
  'table.open',
  'table.openExample',
  'table.save',
  'table.rename',
  'table.takeList',
  'table.exchange',
  'table.snapshots',
  'table.close',
  'table.wipe',
  'table.backups',
  'table.backupFolder',
  'export.exchange',
  'export.minutesMarkdown',
  'export.minutesHtml',
  'export.minutesPdf',
  'export.minutesWord',
  'export.minutesOdt',
  'export.minutesAll',
  'export.agenda',
  'export.decisionList',
  'export.actionList',
  'export.archive',
  'export.lists',
  'export.mapPicture',
  'export.mapDrawing',
  'edit.undo',
  'edit.redo',
  'edit.delete',
  'edit.find',
  'view.map',
  'view.list',
  'view.balance',
  'view.space',
  'view.matrix',
  'view.asks',
  'view.goals',
  'view.dependencies',
  'view.legitimacy',
  'view.learning',
  'view.compare',
  'view.agenda',
  'view.log',
  'view.replay',
  'view.inspector',
  'view.zoomIn',
  'view.zoomOut',
  'view.fit',
  'map.keepView',
  'map.views',
  'view.themeSystem',
  'view.themeLight',
  'view.themeDark',
  'view.languageNl',
  'view.languageEn',
  'session.capture',
  'session.plan',
  'session.start',
  'session.nextItem',
  'session.previousItem',
  'session.close',
  'session.minutes',
  'session.names',
  'projector.open',
  'projector.close',
  'projector.follow',
  'projector.hold',
  'projector.publish',
  'projector.blank',
  'projector.showNumbers',
  'help.palette',
  'help.shortcuts',
  'help.about',
  'help.dataFolder',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

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

/** What needs no table. */
const withoutTable: readonly MenuCommand[] = [
  'table.new',
  'table.open',
  'table.openExample',
  'table.backups',
  'table.backupFolder',
  'edit.undo',
  'edit.redo',
  'view.themeSystem',
  'view.themeLight',
  'view.themeDark',
  'view.languageNl',
  'view.languageEn',
  'projector.showNumbers',
  'help.palette',
  'help.shortcuts',
  'help.about',
  'help.dataFolder',
];

/** The menu before the facilitator window has said anything. */
export const initialMenuState: MenuState = {
  language: 'nl',
  theme: 'system',
  hasTable: false,
  unavailable: menuCommands.filter((command) => !withoutTable.includes(command)),
  undo: null,
  redo: null,
  view: 'map',
  projectorMode: 'follow',
  projectorWaiting: 0,
  recentTables: [],
};
