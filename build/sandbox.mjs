// Whether Chromium can build its sandbox here. Without this look ahead it ends with a message about its insides.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

const SET_UID_ROOT = 0o4000;

function hasSetUidHelper(helper) {
  try {
    const { uid, mode } = statSync(helper);
    return uid === 0 && (mode & SET_UID_ROOT) !== 0;
  } catch {
    return false;
  }
}

/**
 * Refuses, with the command that helps, when an ordinary user can have no sandbox. Root never has one.
 * @param {{ executable: string }} runtime
 */
export function ensureSandboxWorks(runtime) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const namespaces = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  if (namespaces.status === 0 || namespaces.error) return;
  const helper = path.join(path.dirname(runtime.executable), 'chrome-sandbox');
  if (hasSetUidHelper(helper)) return;
  throw new PlainError(
    `This system does not let programs of ordinary users build a sandbox by themselves. Give Electron's helper that right with\n\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n\nand run the same command again.`,
  );
}
