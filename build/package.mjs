// `npm run package [-- --release] [-- TARGET…]`. Without --release: a test build with the runtime at hand, which says so
// in its version. With --release: the official Electron or nothing.
import './check-node.mjs';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeBill } from './bill-of-materials.mjs';
import { ensureBundle } from './bundles.mjs';
import { releaseProblem } from './electron-runtime/support.mjs';
import { addLinuxLauncher } from './package/linux-launcher.mjs';
import { root } from './paths.mjs';
import { phase } from './phases.mjs';
import { PlainError, runScript } from './plain-error.mjs';
import { setUpDependencies, setUpElectron } from './set-up.mjs';

/** electron-builder tidies only a runtime that it unpacked itself. */
function removeDevelopmentFiles({ appOutDir }) {
  for (const name of ['resources/default_app.asar', 'version', 'fallback.json']) {
    rmSync(path.join(appOutDir, name), { force: true });
  }
}

async function testBuild() {
  const runtime = await setUpElectron({ displays: 'none' });
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return {
    electronDist: path.dirname(runtime.executable),
    electronVersion: runtime.version,
    extraMetadata: { version: `${version}-test.${runtime.origin}.${runtime.version}` },
    directories: { output: 'release/test' },
    compression: 'store',
    afterPack: async (context) => {
      removeDevelopmentFiles(context);
      await addLinuxLauncher(context);
      writeBill(context.appOutDir, runtime.version);
    },
  };
}

async function releaseBuild() {
  await setUpDependencies();
  const { placeRuntime } = await import('./electron-runtime/place.mjs');
  const runtime = await placeRuntime({ only: 'official' });
  const problem = releaseProblem(runtime, Date.now());
  if (problem !== null) throw new PlainError(problem);
  return {
    electronVersion: runtime.version,
    afterPack: async (context) => {
      await addLinuxLauncher(context);
      writeBill(context.appOutDir, runtime.version);
    },
  };
}

await runScript(async () => {
  const words = process.argv.slice(2);
  const isRelease = words.includes('--release');
  const targets = words.filter((word) => !word.startsWith('--'));
  const config = isRelease ? await releaseBuild() : await testBuild();
  await ensureBundle('app');
  const { build, Platform } = await import('electron-builder');
  const asked = targets.length > 0 ? targets : isRelease ? undefined : ['dir'];
  await phase(
    'Package',
    () => build({ projectDir: root, targets: Platform.current().createTarget(asked), config, publish: 'never' }),
    { summary: () => path.join(root, isRelease ? 'release' : 'release/test') },
  );
});
