// Plays a file of tests/demo on the real app, with two Full HD monitors.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureBundle } from './bundles.mjs';
import { modules, root } from './paths.mjs';
import { seconds } from './phases.mjs';
import { PlainError } from './plain-error.mjs';
import { setUpElectron } from './set-up.mjs';

const size = (bytes) => (bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KiB`);

/**
 * @param {object} play
 * @param {string} play.name of the file, without its ending
 * @param {string} play.folder where it leaves its results
 * @param {'nl' | 'en'} play.language of the screen
 * @returns {Promise<{ took: string, left: readonly string[] }>} how long it took, and the files it wrote with their sizes
 */
export async function playOnTheApp({ name, folder, language }) {
  await setUpElectron({ displays: 'two' });
  await ensureBundle('app');
  await ensureBundle('cli');
  mkdirSync(folder, { recursive: true });
  const began = Date.now();
  const playwright = path.join(modules, '@playwright', 'test', 'cli.js');
  const child = spawn(
    process.execPath,
    [playwright, 'test', '--config', path.join(root, 'build', 'demo.config.ts'), `${name}.ts`],
    {
      cwd: root,
      env: { ...process.env, GT_DEMO_OUT: folder, GT_DEMO_LANGUAGE: language },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  if (code !== 0) throw new PlainError(`It did not come to its end; what it left until then is in ${folder}.`);
  const left = readdirSync(folder)
    .sort()
    .map((file) => ({ file, stats: statSync(path.join(folder, file)) }))
    .filter(({ stats }) => stats.isFile() && stats.mtimeMs >= began)
    .map(({ file, stats }) => `  ${file} (${size(stats.size)})`);
  return { took: seconds(Date.now() - began), left };
}
