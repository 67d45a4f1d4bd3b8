// `npm run test:durability [-- --cycles N --seed S]`: kills and damages the real app on a display of its own and looks
// whether anything acknowledged is gone. Prints one line of figures and writes out/durability/report.json.
import './check-node.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBundle } from './bundles.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { out, root } from './paths.mjs';
import { runScript } from './plain-error.mjs';
import { setUpElectron } from './set-up.mjs';

/** Bundles the harness for Node; packages are taken in. @returns {Promise<string>} the file to run */
async function runnable() {
  const [{ build }, { nodeSide }] = await Promise.all([import('vite'), import('./vite/node-side.mjs')]);
  const entry = path.join('tests', 'durability', 'run.ts');
  const configuration = nodeSide({ entry, file: 'durability/run.mjs', format: 'es' });
  await build({ ...configuration, ssr: {} });
  return path.join(out, 'durability', 'run.mjs');
}

/**
 * @param {string[]} words for the harness
 * @returns {Promise<{ status: number, said: string }>}
 */
export async function runDurability(words) {
  const { executable } = await setUpElectron({ displays: 'one' });
  await ensureBundle('app');
  const file = await runnable();
  const display = hasDisplay() ? undefined : await startDisplay();
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [file, ...words], {
        cwd: root,
        env: { ...process.env, ...display?.environment, GT_ELECTRON_PATH: executable },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (data) => {
        said += data;
        process.stdout.write(data);
      });
      child.once('error', reject);
      child.once('close', (code) => resolve({ status: code ?? 1, said }));
    });
  } finally {
    await display?.stop();
  }
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => (await runDurability(process.argv.slice(2))).status);
}
