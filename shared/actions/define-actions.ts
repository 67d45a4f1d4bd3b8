import type { Translated } from '../i18n/language';

/** The headings of the overview of keys. */
export const shortcutGroups = ['work', 'session', 'panels', 'view', 'map', 'projector', 'file'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

/** One thing that somebody can do by key, menu, palette or button. What it does is said where its services are. */
interface ActionDefinition {
  /** In the palette, the overview of keys and on buttons. */
  readonly name: Translated<string>;
  /** In the application menu, for what stands there. */
  readonly menu?: Translated<string>;
  /** Needs no open table: can be chosen in the menu before the window has said anything. */
  readonly withoutTable?: true;
  /**
   * Keys that do the same, also while a text field has the focus; the first is shown. `Mod` is Ctrl, on a Mac ⌘. The last
   * part is the `key` of the keyboard event, letters in capitals, `Plus` for the key that joins the others.
   */
  readonly keys?: readonly string[];
  /** Keys that belong to the text while a text field has the focus. */
  readonly keysOutsideText?: readonly string[];
  /** Where its keys stand in the overview. */
  readonly group?: ShortcutGroup;
}
export type ActionDefinitions = Readonly<Record<`${string}.${string}`, ActionDefinition>>;

export const defineActions = <const All extends ActionDefinitions>(all: All): All => all;

/** Throws for an id or a key that two actions have: a program that would start with it fails its build. */
export function refuseDoubles(parts: readonly ActionDefinitions[]): void {
  const owners = new Map<string, string>();
  for (const [id, { keys = [], keysOutsideText = [] }] of parts.flatMap((part) => Object.entries(part))) {
    for (const taken of [id, ...keys, ...keysOutsideText]) {
      const owner = owners.get(taken);
      if (owner !== undefined) throw new Error(`${taken} belongs to ${owner} and to ${id}`);
      owners.set(taken, id);
    }
  }
}
