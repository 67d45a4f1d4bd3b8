import type { Language } from '../../shared/i18n/language';

const dutch: Readonly<Record<string, string>> = {
  Shift: 'Shift',
  Enter: 'Enter',
  Escape: 'Esc',
  Delete: 'Del',
  Space: 'Spatie',
  Plus: '+',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const english: Readonly<Record<string, string>> = { ...dutch, Space: 'Space' };

/**
 * The names of the keys of a shortcut as printed on the keyboard: `Mod+Shift+Z` gives Ctrl, Shift, Z, and ⌘, ⇧, Z on
 * a Mac.
 */
export function keyNames(keys: string, language: Language, mac: boolean): readonly string[] {
  const names = language === 'nl' ? dutch : english;
  return keys.split('+').map((key) => {
    if (key === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (key === 'Alt') return mac ? '⌥' : 'Alt';
    if (key === 'Shift' && mac) return '⇧';
    return names[key] ?? key;
  });
}
