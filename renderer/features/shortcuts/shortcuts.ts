import { type ActionId, shortcuts } from '../../../shared/actions/actions';

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
