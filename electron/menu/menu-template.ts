import type { MenuItemConstructorOptions } from 'electron';
import { type MainView, mainViewGroups, mainViewNames } from '../../shared/i18n/main-views';
import type { MenuCommand, MenuEvent, MenuState } from '../../shared/ipc/menu';
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

/** An item that asks the facilitator window for something. The id is the command, which also names it in tests. */
function ask(context: MenuContext, command: MenuCommand, label: string, options: Item = {}): Item {
  const enabled = !context.state.unavailable.includes(command);
  return { id: command, label, enabled, click: () => context.send({ command }), ...options };
}

function fileMenu(context: MenuContext): Item {
  const { state, platform } = context;
  const text = menuTexts[state.language];
  return {
    id: 'file',
    label: text.file,
    submenu: [
      ask(context, 'table.new', text.newTable, { accelerator: 'CmdOrCtrl+N' }),
      ask(context, 'table.open', text.openTable, { accelerator: 'CmdOrCtrl+O' }),
      { id: 'table.openRecent', label: text.openRecent, submenu: recentTables(context) },
      ask(context, 'table.openExample', text.openExample),
      separator,
      ask(context, 'table.save', text.saveTable, { accelerator: 'CmdOrCtrl+S' }),
      ask(context, 'table.rename', text.renameTable),
      ask(context, 'table.takeList', text.takeList),
      ask(context, 'table.exchange', text.exchange),
      ask(context, 'table.snapshots', text.snapshots, { accelerator: 'CmdOrCtrl+Shift+M' }),
      {
        id: 'export',
        label: text.export,
        enabled: state.hasTable,
        submenu: [
          ask(context, 'export.minutesPdf', text.exportPdf),
          ask(context, 'export.minutesOdt', text.exportOdt),
          ask(context, 'export.minutesWord', text.exportWord),
          ask(context, 'export.minutesHtml', text.exportHtml),
          ask(context, 'export.minutesMarkdown', text.exportMarkdown),
          ask(context, 'export.minutesAll', text.exportAll, { accelerator: 'CmdOrCtrl+Shift+E' }),
          separator,
          ask(context, 'export.agenda', text.exportAgenda),
          ask(context, 'export.decisionList', text.decisionList),
          ask(context, 'export.actionList', text.actionList),
          ask(context, 'export.archive', text.exportArchive),
          separator,
          ask(context, 'export.lists', text.exportLists),
          ask(context, 'export.mapPicture', text.exportPicture),
          ask(context, 'export.mapDrawing', text.exportDrawing),
          ask(context, 'export.exchange', text.exportExchange),
        ],
      },
      separator,
      ask(context, 'table.backups', text.showBackups),
      ask(context, 'table.backupFolder', text.backupFolder),
      separator,
      ask(context, 'table.close', text.closeTable, { accelerator: 'CmdOrCtrl+W' }),
      ask(context, 'table.wipe', text.wipeTable),
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
      ask(context, 'edit.undo', state.undo === null ? text.undo : text.undoThat(shortened(state.undo)), {
        accelerator: 'CmdOrCtrl+Z',
        enabled: true,
      }),
      ask(context, 'edit.redo', state.redo === null ? text.redo : text.redoThat(shortened(state.redo)), {
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
      ask(context, 'edit.delete', text.delete),
      ask(context, 'edit.find', text.find, { accelerator: 'CmdOrCtrl+F' }),
    ],
  };
}

const viewAccelerators: Readonly<Record<MainView, string>> = {
  map: 'CmdOrCtrl+1',
  list: 'CmdOrCtrl+2',
  balance: 'CmdOrCtrl+3',
  space: 'CmdOrCtrl+4',
  matrix: 'CmdOrCtrl+5',
  asks: 'CmdOrCtrl+6',
  goals: 'CmdOrCtrl+7',
  dependencies: 'CmdOrCtrl+8',
  legitimacy: 'CmdOrCtrl+9',
  learning: 'CmdOrCtrl+Shift+L',
  compare: 'CmdOrCtrl+Shift+D',
};

function viewMenu(context: MenuContext): Item {
  const { state, development } = context;
  const text = menuTexts[state.language];
  const page = (view: MainView): Item =>
    ask(context, `view.${view}`, mainViewNames[state.language].view[view], {
      type: 'radio',
      checked: state.view === view,
      accelerator: viewAccelerators[view],
    });
  const developer: Item[] = development
    ? [separator, { role: 'reload', label: text.reload }, { role: 'toggleDevTools', label: text.developerTools }]
    : [];
  return {
    id: 'view',
    label: text.view,
    submenu: [
      ...mainViewGroups.flatMap(({ views }) => [...views.map(page), separator]),
      ask(context, 'view.agenda', text.agenda, { accelerator: 'CmdOrCtrl+B' }),
      ask(context, 'view.log', text.log, { accelerator: 'CmdOrCtrl+L' }),
      ask(context, 'view.replay', text.replay, { accelerator: 'CmdOrCtrl+T' }),
      ask(context, 'view.inspector', text.inspector, { accelerator: 'CmdOrCtrl+I' }),
      separator,
      ask(context, 'view.zoomIn', text.zoomIn, { accelerator: 'CmdOrCtrl+Plus' }),
      ask(context, 'view.zoomOut', text.zoomOut, { accelerator: 'CmdOrCtrl+-' }),
      ask(context, 'view.fit', text.fit, { accelerator: 'CmdOrCtrl+0' }),
      ask(context, 'map.keepView', text.keepView, { accelerator: 'CmdOrCtrl+D' }),
      ask(context, 'map.views', text.views, { accelerator: 'CmdOrCtrl+Shift+B' }),
      separator,
      {
        label: text.theme,
        submenu: [
          ask(context, 'view.themeSystem', text.themeSystem, { type: 'radio', checked: state.theme === 'system' }),
          ask(context, 'view.themeLight', text.themeLight, { type: 'radio', checked: state.theme === 'light' }),
          ask(context, 'view.themeDark', text.themeDark, { type: 'radio', checked: state.theme === 'dark' }),
        ],
      },
      {
        label: text.language,
        submenu: [
          // In the language itself, so that it can be found by whoever needs it.
          ask(context, 'view.languageNl', 'Nederlands', { type: 'radio', checked: state.language === 'nl' }),
          ask(context, 'view.languageEn', 'English', { type: 'radio', checked: state.language === 'en' }),
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
      ask(context, 'session.capture', text.capture, { accelerator: 'CmdOrCtrl+K' }),
      separator,
      ask(context, 'session.plan', text.planSession),
      ask(context, 'session.start', text.startSession),
      ask(context, 'session.nextItem', text.nextItem, { accelerator: 'CmdOrCtrl+Alt+Right' }),
      ask(context, 'session.previousItem', text.previousItem, { accelerator: 'CmdOrCtrl+Alt+Left' }),
      separator,
      ask(context, 'session.close', text.closeSession),
      separator,
      // Also after closing, for what is left to correct.
      ask(context, 'session.minutes', text.minutes, { accelerator: 'CmdOrCtrl+M' }),
      ask(context, 'session.names', text.names),
    ],
  };
}

function projectorMenu(context: MenuContext): Item {
  const { state, projector } = context;
  const text = menuTexts[state.language];
  const whenOpen = { enabled: projector.open };
  const mode = (command: MenuCommand, label: string, wanted: MenuState['projectorMode'], accelerator: string): Item =>
    ask(context, command, label, {
      type: 'radio',
      checked: state.projectorMode === wanted,
      accelerator,
      ...whenOpen,
    });
  return {
    id: 'projector',
    label: text.projector,
    submenu: [
      ask(context, 'projector.open', text.openProjector, {
        accelerator: 'CmdOrCtrl+P',
        enabled: state.hasTable && !projector.open,
      }),
      ask(context, 'projector.close', text.closeProjector, { accelerator: 'CmdOrCtrl+Shift+P', ...whenOpen }),
      separator,
      mode('projector.follow', text.follow, 'follow', 'CmdOrCtrl+Alt+F'),
      mode('projector.hold', text.hold, 'hold', 'CmdOrCtrl+Alt+H'),
      mode('projector.blank', text.blank, 'blank', 'CmdOrCtrl+Alt+B'),
      ask(
        context,
        'projector.publish',
        state.projectorWaiting > 0 ? text.publishThese(state.projectorWaiting) : text.publish,
        {
          accelerator: 'CmdOrCtrl+Alt+Enter',
          enabled: projector.open && state.projectorMode === 'hold' && state.projectorWaiting > 0,
        },
      ),
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
      ask(context, 'projector.showNumbers', text.showNumbers),
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
      ask(context, 'help.palette', text.palette, { accelerator: 'CmdOrCtrl+Shift+K' }),
      ask(context, 'help.shortcuts', text.shortcuts, { accelerator: 'F1' }),
      separator,
      ask(context, 'help.dataFolder', text.dataFolder),
      ask(context, 'help.about', text.about),
    ],
  };
}

function macApplicationMenu(context: MenuContext): Item {
  const text = menuTexts[context.state.language];
  return {
    label: 'Gebiedstafel',
    submenu: [
      ask(context, 'help.about', text.about, { id: 'mac.about' }),
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
