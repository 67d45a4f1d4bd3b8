// Command-line switches for Electron on development and test machines. Users never get them.
const isRoot = process.getuid?.() === 0;

/**
 * @param {{ virtual: boolean }} display virtual: the display has no graphics card behind it
 * @returns {string[]}
 */
export function electronSwitches({ virtual }) {
  if (process.platform !== 'linux') return [];
  return [
    // Chromium refuses its sandbox to root; everyone else keeps it.
    ...(isRoot ? ['--no-sandbox'] : []),
    // Software drawing reaches 40–60 frames a second this way; SwiftShader through ANGLE reaches 1–6.
    // The log level hides complaints about the desktop bus that a bare machine does not have.
    ...(virtual ? ['--disable-gpu', '--log-level=3'] : []),
  ];
}
