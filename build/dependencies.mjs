// The packages of package-lock.json in node_modules: installed when missing, again when the lock file has changed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { modules, root } from './paths.mjs';

const stamp = path.join(modules, '.gebiedstafel-lock-hash');

/** Native parts differ per platform, so a folder carried to another machine counts as stale. */
function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`;
}

/** @returns {boolean} whether node_modules belongs to the present lock file and this platform */
export function areDependenciesCurrent() {
  try {
    return readFileSync(stamp, 'utf8') === wantedStamp();
  } catch {
    return false;
  }
}

/**
 * Installs exactly what the lock file says. No package runs a script of its own: the one that matters, Electron's
 * download, is done by electron-runtime/ with a fallback.
 */
export async function installDependencies() {
  await npm(['ci', '--ignore-scripts', '--prefer-offline'], { cwd: root, purpose: 'install the dependencies' });
  writeFileSync(stamp, wantedStamp());
}
