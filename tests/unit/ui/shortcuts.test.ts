import { describe, expect, it } from 'vitest';
import { type KeyStroke, shortcutFor, strokeOf } from '../../../renderer/features/shortcuts/shortcuts';
import { shortcutTexts } from '../../../renderer/features/shortcuts/texts';
import { keyNames } from '../../../renderer/ui/key-names';
import { actionIds, keysOf, shortcuts } from '../../../shared/actions/actions';

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const ctrl = { ctrlKey: true };
const elsewhere = { inText: false, mac: false };
const typing = { inText: true, mac: false };

describe('the shortcut table', () => {
  it('gives no key to two actions', () => {
    const owners = new Map<string, string>();
    for (const { keys, action } of shortcuts) {
      for (const key of keys) {
        expect(owners.get(key) ?? action, key).toBe(action);
        owners.set(key, action);
      }
    }
  });

  it.each(['nl', 'en'] as const)(
    'is explained with how a window with fields is confirmed and left (%s)',
    (language) => {
      expect(shortcutTexts[language].inForms).toMatch(/Ctrl\+Enter.*⌘Enter.*Enter.*Esc/);
    },
  );

  it('undoes a change from a line with nothing typed in it, and typing where there is some', () => {
    const undo = (isUntouched: boolean) => shortcutFor(stroke('z', ctrl), { inText: true, isUntouched, mac: false });
    expect(undo(true)).toBe('edit.undo');
    expect(undo(false)).toBeNull();
    // Other keys of the table stay with the line.
    expect(shortcutFor(stroke('/'), { inText: true, isUntouched: true, mac: false })).toBeNull();
    expect(shortcutFor(stroke('Delete'), { inText: true, isUntouched: true, mac: false })).toBeNull();
  });

  it('never takes a key from a text field that types something there', () => {
    for (const { keys, inText } of shortcuts.filter((shortcut) => shortcut.inText)) {
      for (const key of keys) expect(/^(Mod\+|Alt\+|(Shift\+)?F\d+$)/.test(key), `${key} ${inText}`).toBe(true);
    }
  });

  it('names every action in both languages', () => {
    for (const id of actionIds) {
      expect(shortcutTexts.nl.action[id], id).toBeTruthy();
      expect(shortcutTexts.en.action[id], id).toBeTruthy();
    }
  });
});

describe('a key stroke', () => {
  it('undoes on the table, and is left to the text while typing', () => {
    expect(shortcutFor(stroke('z', ctrl), elsewhere)).toBe('edit.undo');
    expect(shortcutFor(stroke('z', ctrl), typing)).toBeNull();
    expect(shortcutFor(stroke('y', ctrl), elsewhere)).toBe('edit.redo');
    expect(shortcutFor(stroke('Z', { ...ctrl, shiftKey: true }), elsewhere)).toBe('edit.redo');
  });

  it('opens the capture line from anywhere with Ctrl+K, and with a slash outside a text', () => {
    expect(shortcutFor(stroke('k', ctrl), typing)).toBe('session.capture');
    expect(shortcutFor(stroke('/'), elsewhere)).toBe('session.capture');
    expect(shortcutFor(stroke('/'), typing)).toBeNull();
  });

  it('uses the command key on a Mac and leaves Ctrl alone there', () => {
    expect(shortcutFor(stroke('k', { metaKey: true }), { inText: false, mac: true })).toBe('session.capture');
    expect(shortcutFor(stroke('k', ctrl), { inText: false, mac: true })).toBeNull();
  });

  it('is read with all keys held, whatever the keyboard layout writes', () => {
    expect(strokeOf(stroke('+', ctrl), false)).toBe('Mod+Plus');
    expect(shortcutFor(stroke('+', { ...ctrl, shiftKey: true }), elsewhere)).toBe('view.zoomIn');
    expect(shortcutFor(stroke('?', { shiftKey: true }), elsewhere)).toBe('help.shortcuts');
    expect(shortcutFor(stroke('F6', { shiftKey: true }), typing)).toBe('view.previousRegion');
  });

  it('asks for nothing when it is in nobody’s line', () => {
    expect(shortcutFor(stroke('q'), elsewhere)).toBeNull();
    expect(shortcutFor(stroke('k'), elsewhere)).toBeNull();
  });
});

describe('the names of keys', () => {
  it('are those printed on the keyboard', () => {
    expect(keyNames('Mod+Shift+K', 'nl', false)).toEqual(['Ctrl', 'Shift', 'K']);
    expect(keyNames('Mod+Shift+K', 'nl', true)).toEqual(['⌘', '⇧', 'K']);
    expect(keyNames('Mod+Plus', 'nl', false)).toEqual(['Ctrl', '+']);
    expect(keyNames(keysOf('session.nextItem') ?? '', 'en', false)).toEqual(['Ctrl', 'Alt', '→']);
  });
});
