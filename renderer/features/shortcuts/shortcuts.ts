import type { ActionId } from './action-ids';

/** The headings of the keyboard overview. */
export const shortcutGroups = ['work', 'session', 'panels', 'view', 'map', 'projector', 'file'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  readonly action: ActionId;
  /**
   * Keys that do the same; the first one is shown. `Mod` is Ctrl, on a Mac ⌘. The last part is the `key` of the
   * keyboard event, letters in capitals, `Plus` for the key that joins the others.
   */
  readonly keys: readonly string[];
  readonly group: ShortcutGroup;
  /** Also while a text field has the focus. A key that types something there never may. */
  readonly inText: boolean;
}

const anywhere = (group: ShortcutGroup, action: ActionId, ...keys: readonly string[]): Shortcut => ({
  action,
  keys,
  group,
  inText: true,
});
const outsideText = (group: ShortcutGroup, action: ActionId, ...keys: readonly string[]): Shortcut => ({
  action,
  keys,
  group,
  inText: false,
});

/** The one list of shortcuts. Where the application menu shows a key too, it is the same key. */
export const shortcuts: readonly Shortcut[] = [
  anywhere('work', 'session.capture', 'Mod+K'),
  outsideText('work', 'session.capture', '/'),
  anywhere('work', 'help.palette', 'Mod+Shift+K'),
  anywhere('work', 'edit.find', 'Mod+F'),
  // In a text field these belong to the text, as everywhere on the platform.
  outsideText('work', 'edit.undo', 'Mod+Z'),
  outsideText('work', 'edit.redo', 'Mod+Y', 'Mod+Shift+Z'),
  outsideText('work', 'edit.delete', 'Delete'),
  anywhere('work', 'help.shortcuts', 'F1'),
  outsideText('work', 'help.shortcuts', '?', 'Shift+?'),

  anywhere('session', 'session.nextItem', 'Mod+Alt+ArrowRight'),
  anywhere('session', 'session.previousItem', 'Mod+Alt+ArrowLeft'),
  anywhere('session', 'session.minutes', 'Mod+M'),

  anywhere('panels', 'panel.element', 'Alt+1', 'Mod+I'),
  anywhere('panels', 'panel.decisions', 'Alt+2'),
  anywhere('panels', 'panel.actions', 'Alt+3'),
  anywhere('panels', 'panel.questions', 'Alt+4'),
  anywhere('panels', 'panel.learnings', 'Alt+5'),
  anywhere('panels', 'panel.participants', 'Alt+6'),
  anywhere('panels', 'panel.log', 'Alt+7', 'Mod+L'),
  anywhere('panels', 'panel.signals', 'Alt+8'),
  anywhere('panels', 'panel.openPoints', 'Alt+9'),

  anywhere('view', 'view.map', 'Mod+1'),
  anywhere('view', 'view.list', 'Mod+2'),
  anywhere('view', 'view.balance', 'Mod+3'),
  anywhere('view', 'view.space', 'Mod+4'),
  anywhere('view', 'view.matrix', 'Mod+5'),
  anywhere('view', 'view.asks', 'Mod+6'),
  anywhere('view', 'view.goals', 'Mod+7'),
  anywhere('view', 'view.dependencies', 'Mod+8'),
  anywhere('view', 'view.legitimacy', 'Mod+9'),
  anywhere('view', 'view.learning', 'Mod+Shift+L'),
  anywhere('view', 'view.compare', 'Mod+Shift+D'),
  anywhere('view', 'view.agenda', 'Mod+B'),
  anywhere('view', 'view.replay', 'Mod+T'),
  anywhere('view', 'view.nextRegion', 'F6'),
  anywhere('view', 'view.previousRegion', 'Shift+F6'),
  anywhere('view', 'view.zoomIn', 'Mod+Plus', 'Mod+Shift+Plus', 'Mod+='),
  anywhere('view', 'view.zoomOut', 'Mod+-'),
  anywhere('view', 'view.fit', 'Mod+0'),

  anywhere('map', 'map.keepView', 'Mod+D'),
  anywhere('map', 'map.views', 'Mod+Shift+B'),
  anywhere('map', 'map.nextView', 'Alt+PageDown'),
  anywhere('map', 'map.previousView', 'Alt+PageUp'),
  // On a Mac these move by a word in a text.
  outsideText('map', 'map.back', 'Alt+ArrowLeft'),
  outsideText('map', 'map.forward', 'Alt+ArrowRight'),
  anywhere('map', 'map.toSelection', 'Mod+J'),
  anywhere('map', 'map.path', 'Mod+Shift+J'),
  anywhere('map', 'map.areas', 'Mod+G'),

  anywhere('projector', 'projector.open', 'Mod+P'),
  anywhere('projector', 'projector.close', 'Mod+Shift+P'),
  anywhere('projector', 'projector.follow', 'Mod+Alt+F'),
  anywhere('projector', 'projector.hold', 'Mod+Alt+H'),
  anywhere('projector', 'projector.blank', 'Mod+Alt+B'),
  anywhere('projector', 'projector.publish', 'Mod+Alt+Enter'),
  // Letters that write nothing together with AltGr, which Windows sends as Ctrl and Alt.
  anywhere('projector', 'projector.focus', 'Mod+Alt+J'),
  anywhere('projector', 'projector.legend', 'Mod+Alt+G'),
  anywhere('projector', 'projector.board', 'Mod+Alt+K'),
  anywhere('projector', 'projector.areas', 'Mod+Alt+X'),
  anywhere('projector', 'projector.publishNext', 'Mod+Alt+V'),
  anywhere('projector', 'projector.closer', 'Mod+Alt+Plus', 'Mod+Alt+Shift+Plus', 'Mod+Alt+='),
  anywhere('projector', 'projector.farther', 'Mod+Alt+-'),

  anywhere('file', 'table.new', 'Mod+N'),
  anywhere('file', 'table.open', 'Mod+O'),
  anywhere('file', 'table.save', 'Mod+S'),
  anywhere('file', 'table.snapshots', 'Mod+Shift+M'),
  anywhere('file', 'table.close', 'Mod+W'),
  anywhere('file', 'export.minutesAll', 'Mod+Shift+E'),
];

/** What is read from a keyboard event. */
export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The keys of a stroke in the notation of the table. */
export function strokeOf(stroke: KeyStroke, mac: boolean): string {
  const mod = mac ? stroke.metaKey : stroke.ctrlKey;
  const key = stroke.key === '+' ? 'Plus' : stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key;
  return [mod ? 'Mod' : '', stroke.altKey ? 'Alt' : '', stroke.shiftKey ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+');
}

/** The action that a key stroke asks for, or null. */
export function shortcutFor(
  stroke: KeyStroke,
  options: {
    readonly inText: boolean;
    /** The text that has the focus holds no typing to take back: undo and redo are about the table. */
    readonly isUntouched?: boolean;
    readonly mac: boolean;
  },
): ActionId | null {
  const typed = strokeOf(stroke, options.mac);
  const found = shortcuts.find(
    ({ keys, inText, action }) =>
      keys.includes(typed) && (inText || !options.inText || (options.isUntouched === true && takesBack(action))),
  );
  return found?.action ?? null;
}

const takesBack = (action: ActionId): boolean => action === 'edit.undo' || action === 'edit.redo';

/** The keys shown beside an action, or undefined when it has none. */
export function keysOf(action: ActionId): string | undefined {
  return shortcuts.find((shortcut) => shortcut.action === action)?.keys[0];
}
