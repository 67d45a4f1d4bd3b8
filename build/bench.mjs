// `npm run bench [-- NAME [OPTIONS]]`: runs every tests/bench/*.bench.ts and *.bench.mjs, one after the other, on a
// display. Options are for the bench that is named.
// A bench prints its own figures; one that ends with another exit code than 0 has missed its budget.
import './check-node.mjs';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBundle } from './bundles.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { out, root } from './paths.mjs';
import { seconds } from './phases.mjs';
import { PlainError, runScript } from './plain-error.mjs';
import { setUpElectron } from './set-up.mjs';

const folder = path.join(root, 'tests', 'bench');
const bundled = path.join(out, 'bench');

/** Bundles one TypeScript bench for Node; packages stay where they are. @returns {Promise<string>} the file to run */
async function runnable(file) {
  if (file.endsWith('.mjs')) return path.join(folder, file);
  const [{ build }, { nodeSide }] = await Promise.all([import('vite'), import('./vite/node-side.mjs')]);
  const name = file.replace(/\.ts$/, '.mjs');
  const configuration = nodeSide({ entry: path.join('tests', 'bench', file), file: `bench/${name}`, format: 'es' });
  await build({ ...configuration, ssr: {} });
  return path.join(bundled, name);
}

function run(file, environment) {
  const child = spawn(process.execPath, ['--expose-gc', file, ...process.argv.slice(3)], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

await runScript(async () => {
  const wanted = process.argv[2] ?? '';
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.bench\.(ts|mjs)$/.test(name) && name.includes(wanted))
    : [];
  if (files.length === 0)
    throw new PlainError(`tests/bench has no bench${wanted ? ` whose name contains ${wanted}` : ''}.`);
  await setUpElectron({ displays: 'one' });
  await ensureBundle('app');
  await ensureBundle('cli');
  rmSync(bundled, { recursive: true, force: true });
  mkdirSync(bundled, { recursive: true });
  const display = hasDisplay() ? undefined : await startDisplay();
  let failed = 0;
  for (const file of files.sort()) {
    console.log(`\n▸ ${file}`);
    const start = performance.now();
    const code = await run(await runnable(file), display?.environment);
    failed += code === 0 ? 0 : 1;
    console.log(`${code === 0 ? '✔' : '✘'} ${file} (${seconds(performance.now() - start)})`);
  }
  await display?.stop();
  return failed === 0 ? 0 : 1;
});
