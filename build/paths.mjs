// Where the build scripts find and leave things.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const out = path.join(root, 'out');
export const modules = path.join(root, 'node_modules');

function userCacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  return path.join(homedir(), '.cache');
}

/**
 * The folder for what every clone on this machine can share (an unpacked runtime, a declaration file).
 * Made when missing. Where the home folder cannot be written, node_modules takes its place.
 * @returns {string} absolute path
 */
export function sharedCache() {
  const preferred = process.env.GT_CACHE ?? path.join(userCacheHome(), 'gebiedstafel');
  try {
    mkdirSync(preferred, { recursive: true });
    accessSync(preferred, constants.W_OK);
    return preferred;
  } catch {
    const own = path.join(modules, '.cache', 'gebiedstafel');
    mkdirSync(own, { recursive: true });
    return own;
  }
}
