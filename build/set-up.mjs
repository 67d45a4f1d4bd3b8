// From a bare clone to something that runs: dependencies, Electron runtime, system packages. Every step looks first
// and costs next to nothing when its work is done. Uses only what Node brings until the dependencies are there.
import path from 'node:path';
import { areDependenciesCurrent, installDependencies } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { out } from './paths.mjs';
import { phase } from './phases.mjs';

const lockFile = path.join(out, 'locks', 'set-up.lock');

/** Installs the packages when missing or stale. Two runs at once: the second waits and finds them there. */
export async function setUpDependencies() {
  if (areDependenciesCurrent()) return;
  await withLock(lockFile, async () => {
    if (areDependenciesCurrent()) return;
    await phase('Dependencies', installDependencies, { summary: () => 'installed from package-lock.json' });
  });
}

/**
 * Dependencies, a runnable Electron, and the system packages for it.
 * @param {{ displays: import('./system-packages.mjs').Displays, quiet?: boolean }} options quiet: say only what takes time
 * @returns {Promise<import('./electron-runtime/in-place.mjs').Runtime>}
 */
export async function setUpElectron({ displays, quiet = false }) {
  await setUpDependencies();
  const { currentRuntime, describeRuntime, placeRuntime, proveRuntimeRuns } = await import(
    './electron-runtime/place.mjs'
  );
  const { ensureSystemPackages } = await import('./system-packages.mjs');
  return await withLock(lockFile, async () => {
    const before = currentRuntime();
    const runtime = await phase('Runtime', placeRuntime, { quiet, summary: describeRuntime });
    await phase(
      'System packages',
      () => {
        const changed = ensureSystemPackages(runtime, displays);
        if (changed || !before) proveRuntimeRuns(runtime);
        return changed;
      },
      { quiet, summary: (changed) => (changed ? 'installed' : 'all there') },
    );
    return runtime;
  });
}
