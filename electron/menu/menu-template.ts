import type { MenuItemConstructorOptions } from 'electron';
import { actions, type MenuCommand } from '../../shared/actions/actions';
import { type MainView, mainViewGroups } from '../../shared/i18n/main-views';
import type { MenuEvent, MenuState } from '../../shared/ipc/menu';
import type { ProjectorWindowState } from '../../shared/ipc/projector';
import { recentTablesLimit } from '../../shared/ipc/settings';
import { menuTexts } from './menu-texts';

type Item = MenuItemConstructorOptions;

export interface MenuContext {
  readonly state: MenuState;
  readonly projector: ProjectorWindowState;
  readonly platform: NodeJS.Platform;
  /** Adds what only a developer needs. */
  readonly development: boolean;
  readonly send: (event: MenuEvent) => void;
  /** Opens the projector on a display that was chosen in the menu. */
  readonly chooseDisplay: (displayId: number) => void;
}

/** Longest name of an entry in the undo lines, in characters. */
const longestWhat = 60;

/** The whole application menu. Pure: the same context gives the same menu. */
export function menuTemplate(context: MenuContext): readonly Item[] {
  const menus = [fileMenu, editMenu, viewMenu, sessionMenu, projectorMenu];
  const isMac = context.platform === 'darwin';
  return [
    ...(isMac ? [macApplicationMenu(context)] : []),
    ...menus.map((menu) => menu(context)),
    ...(isMac ? [macWindowMenu(context)] : []),
    helpMenu(context),
  ];
}

const separator: Item = { type: 'separator' };

/** The first key that works everywhere, as Electron writes it; what is no combination stays with the text. */
function acceleratorOf(command: MenuCommand): string | undefined {
  const { keys = [], keysOutsideText = [] } = actions[command];
  const key = keys[0] ?? keysOutsideText.find((each) => each.startsWith('Mod+'));
  return key?.replace('Mod+', 'CmdOrCtrl+').replace('Arrow', '');
}

/** An item that asks the facilitator window for something. The id is the command, which also names it in tests. */
function ask(context: MenuContext, command: MenuCommand, options: Item = {}): Item {
  const { state, send } = context;
  const accelerator = acceleratorOf(command);
  return {
    id: command,
    label: actions[command].menu?.[state.language] ?? actions[command].name[state.language],
    enabled: !state.unavailable.includes(command),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send({ command }),
    ...options,
  };
}

function fileMenu(context: MenuContext): Item {
  const { state, platform } = context;
  const text = menuTexts[state.language];
  return {
    id: 'file',
    label: text.file,
    submenu: [
      ask(context, 'table.new'),
      ask(context, 'table.open'),
      { id: 'table.openRecent', label: text.openRecent, submenu: recentTables(context) },
      ask(context, 'table.openExample'),
      separator,
      ask(context, 'table.save'),
      ask(context, 'table.rename'),
      ask(context, 'table.takeList'),
      ask(context, 'table.exchange'),
      ask(context, 'table.snapshots'),
      {
        id: 'export',
        label: text.export,
        enabled: state.hasTable,
        submenu: [
          ask(context, 'export.minutesPdf'),
          ask(context, 'export.minutesOdt'),
          ask(context, 'export.minutesWord'),
          ask(context, 'export.minutesHtml'),
          ask(context, 'export.minutesMarkdown'),
          ask(context, 'export.minutesAll'),
          separator,
          ask(context, 'export.agenda'),
          ask(context, 'export.decisionList'),
          ask(context, 'export.actionList'),
          ask(context, 'export.archive'),
          separator,
          ask(context, 'export.lists'),
          ask(context, 'export.mapPicture'),
          ask(context, 'export.mapDrawing'),
          ask(context, 'export.exchange'),
        ],
      },
      separator,
      ask(context, 'table.backups'),
      ask(context, 'table.backupFolder'),
      separator,
      ask(context, 'table.close'),
      ask(context, 'table.wipe'),
      ...(platform === 'darwin' ? [] : [separator, { role: 'quit', label: text.quit } satisfies Item]),
    ],
  };
}

function recentTables(context: MenuContext): Item[] {
  const { recentTables: tables, language } = context.state;
  if (tables.length === 0) return [{ label: menuTexts[language].noRecent, enabled: false }];
  return tables.slice(0, recentTablesLimit).map(({ id, name }) => ({
    label: shortened(name),
    click: () => context.send({ command: 'table.openRecent', tableId: id }),
  }));
}

function editMenu(context: MenuContext): Item {
  const { state, platform } = context;
  const text = menuTexts[state.language];
  return {
    id: 'edit',
    label: text.edit,
    submenu: [
      // Always enabled: in a field they take back typing, which only the page can know about.
      ask(context, 'edit.undo', {
        ...(state.undo === null ? {} : { label: text.undoThat(shortened(state.undo)) }),
        enabled: true,
      }),
      ask(context, 'edit.redo', {
        ...(state.redo === null ? {} : { label: text.redoThat(shortened(state.redo)) }),
        accelerator: platform === 'darwin' ? 'Cmd+Shift+Z' : 'Ctrl+Y',
        enabled: true,
      }),
      separator,
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'selectAll', label: text.selectAll },
      separator,
      // No accelerator: Delete in a field must stay Delete.
      ask(context, 'edit.delete'),
      ask(context, 'edit.find'),
    ],
  };
}

function viewMenu(context: MenuContext): Item {
  const { state, development } = context;
  const text = menuTexts[state.language];
  const page = (view: MainView): Item => ask(context, `view.${view}`, { type: 'radio', checked: state.view === view });
  const developer: Item[] = development
    ? [separator, { role: 'reload', label: text.reload }, { role: 'toggleDevTools', label: text.developerTools }]
    : [];
  return {
    id: 'view',
    label: text.view,
    submenu: [
      ...mainViewGroups.flatMap(({ views }) => [...views.map(page), separator]),
      ask(context, 'view.agenda'),
      ask(context, 'view.log', { accelerator: 'CmdOrCtrl+L' }),
      ask(context, 'view.replay'),
      ask(context, 'view.inspector', { accelerator: 'CmdOrCtrl+I' }),
      separator,
      ask(context, 'view.zoomIn'),
      ask(context, 'view.zoomOut'),
      ask(context, 'view.fit'),
      ask(context, 'map.keepView'),
      ask(context, 'map.views'),
      separator,
      {
        label: text.theme,
        submenu: [
          ask(context, 'view.themeSystem', { type: 'radio', checked: state.theme === 'system' }),
          ask(context, 'view.themeLight', { type: 'radio', checked: state.theme === 'light' }),
          ask(context, 'view.themeDark', { type: 'radio', checked: state.theme === 'dark' }),
        ],
      },
      {
        label: text.language,
        submenu: [
          // In the language itself, so that it can be found by whoever needs it.
          ask(context, 'view.languageNl', { type: 'radio', checked: state.language === 'nl' }),
          ask(context, 'view.languageEn', { type: 'radio', checked: state.language === 'en' }),
        ],
      },
      separator,
      { role: 'togglefullscreen', label: text.fullScreen },
      ...developer,
    ],
  };
}

function sessionMenu(context: MenuContext): Item {
  const { state } = context;
  const text = menuTexts[state.language];
  return {
    id: 'session',
    label: text.session,
    submenu: [
      ask(context, 'session.capture'),
      separator,
      ask(context, 'session.plan'),
      ask(context, 'session.start'),
      ask(context, 'session.nextItem'),
      ask(context, 'session.previousItem'),
      separator,
      ask(context, 'session.close'),
      separator,
      // Also after closing, for what is left to correct.
      ask(context, 'session.minutes'),
      ask(context, 'session.names'),
    ],
  };
}

function projectorMenu(context: MenuContext): Item {
  const { state, projector } = context;
  const text = menuTexts[state.language];
  const whenOpen = { enabled: projector.open };
  const mode = (command: MenuCommand, wanted: MenuState['projectorMode']): Item =>
    ask(context, command, {
      type: 'radio',
      checked: state.projectorMode === wanted,
      ...whenOpen,
    });
  return {
    id: 'projector',
    label: text.projector,
    submenu: [
      ask(context, 'projector.open', {
        enabled: state.hasTable && !projector.open,
      }),
      ask(context, 'projector.close', whenOpen),
      separator,
      mode('projector.follow', 'follow'),
      mode('projector.hold', 'hold'),
      mode('projector.blank', 'blank'),
      ask(context, 'projector.publish', {
        ...(state.projectorWaiting > 0 ? { label: text.publishThese(state.projectorWaiting) } : {}),
        enabled: projector.open && state.projectorMode === 'hold' && state.projectorWaiting > 0,
      }),
      separator,
      {
        label: text.display,
        submenu: projector.displays.map((display) => ({
          label: text.displayName(display.number, escaped(display.label), display.width, display.height),
          type: 'radio' as const,
          checked: projector.open && projector.display.id === display.id,
          enabled: state.hasTable,
          click: () => context.chooseDisplay(display.id),
        })),
      },
      ask(context, 'projector.showNumbers'),
    ],
  };
}

function helpMenu(context: MenuContext): Item {
  const text = menuTexts[context.state.language];
  return {
    id: 'help',
    role: 'help',
    label: text.help,
    submenu: [
      ask(context, 'help.palette'),
      ask(context, 'help.shortcuts'),
      separator,
      ask(context, 'help.dataFolder'),
      ask(context, 'help.about'),
    ],
  };
}

function macApplicationMenu(context: MenuContext): Item {
  const text = menuTexts[context.state.language];
  return {
    label: 'Gebiedstafel',
    submenu: [
      ask(context, 'help.about', { id: 'mac.about' }),
      separator,
      { role: 'services', label: text.services },
      separator,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.showAll },
      separator,
      { role: 'quit', label: text.quit },
    ],
  };
}

function macWindowMenu(context: MenuContext): Item {
  const text = menuTexts[context.state.language];
  return {
    role: 'window',
    label: text.window,
    submenu: [{ role: 'minimize', label: text.minimize, accelerator: 'Cmd+Alt+M' }],
  };
}

function shortened(what: string): string {
  const line = what.replace(/\s+/g, ' ').trim();
  return escaped([...line].length > longestWhat ? `${[...line].slice(0, longestWhat - 1).join('')}…` : line);
}

/** In a menu label `&` marks the access key; a party called "V&W" keeps its name. */
const escaped = (label: string): string => label.replaceAll('&', '&&');
