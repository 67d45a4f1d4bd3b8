// On Linux a small script starts the program: only it can say in plain words that there can be no sandbox.
import { chmodSync, copyFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * Puts the script in the place of the program, which gets a name beside it. The fuses are set before that: afterwards
 * electron-builder would look for them in the script.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function addLinuxLauncher(context) {
  const { appOutDir, electronPlatformName } = context;
  // The declarations keep these to electron-builder itself; it calls them right after this hook.
  const packager = /** @type {any} */ (context.packager);
  if (electronPlatformName !== 'linux') return;
  const { config } = packager;
  await packager.addElectronFuses(context, await packager.generateFuseConfig(config.electronFuses));
  config.electronFuses = null;
  const launcher = path.join(appOutDir, packager.executableName);
  renameSync(launcher, `${launcher}.bin`);
  copyFileSync(path.join(root, 'build', 'resources', 'linux', 'launcher.sh'), launcher);
  chmodSync(launcher, 0o755);
}
