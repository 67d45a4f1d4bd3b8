/**
 * What a user, or a shortcut on the desktop, may tell Chromium: how it draws, and in which language. Every other switch
 * of the engine would open the program to somebody else (a debugger, other code, no sandbox, another way out).
 */
const drawing = [
  'disable-gpu',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'lang',
  'log-level',
  'ozone-platform',
  'ozone-platform-hint',
];

/** What a build made for tests obeys besides: its tests look at it from outside, and may run as root. */
const testing = ['no-sandbox', 'remote-debugging-port'];

/** @param version of the package; one made for tests says so in it (`npm run package`), and is bound to it by its archive */
export const isTestBuild = (version: string): boolean => /-test\./.test(version);

/**
 * The words of a command line without the switches of the engine that this program does not obey. Files and other words
 * stay, in order.
 * @param words without the program itself
 */
export function allowedWords(
  words: readonly string[],
  { platform, isForTests }: { readonly platform: NodeJS.Platform; readonly isForTests: boolean },
): readonly string[] {
  const allowed = new Set([...drawing, ...(isForTests ? testing : [])]);
  // After `--` Chromium takes no switches; nothing here needs it, and what stands behind it are words.
  const end = words.indexOf('--');
  const switches = end < 0 ? words : words.slice(0, end);
  const isAllowed = (word: string): boolean => {
    const name = switchName(word, platform);
    return name === null || allowed.has(name);
  };
  return [...switches.filter(isAllowed), ...(end < 0 ? [] : words.slice(end))];
}

/** As Chromium reads it: `--name`, `-name` and on Windows `/name`, with or without a value, in any case there. */
function switchName(word: string, platform: NodeJS.Platform): string | null {
  const onWindows = platform === 'win32';
  const found = (onWindows ? /^(?:--|-|\/)([^=]+)/ : /^(?:--|-)([^=]+)/).exec(word.trim())?.[1] ?? null;
  return found !== null && onWindows ? found.toLowerCase() : found;
}
