// Bundles the app and the command line into out/, each only when its sources have changed. Call after set-up.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, isStampedWith, writeStamp } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { out } from './paths.mjs';
import { phase } from './phases.mjs';
import { PlainError } from './plain-error.mjs';

const COMMON = ['shared', 'electron', 'build/vite', 'package.json', 'package-lock.json'];

const bundles = {
  app: {
    sources: [...COMMON, 'renderer'],
    folders: ['main', 'preload', 'renderer'],
    configurations: async () => {
      const [{ main }, { preloads }, { renderer }] = await Promise.all([
        import('./vite/main.mjs'),
        import('./vite/preloads.mjs'),
        import('./vite/renderer.mjs'),
      ]);
      return [main, ...preloads, renderer];
    },
  },
  cli: {
    sources: COMMON,
    folders: ['cli'],
    configurations: async () => [(await import('./vite/cli.mjs')).cli],
  },
};

/** At the same depth, since source maps name their sources by relative paths. */
const next = (/** @type {string} */ folder) => `${folder}.next`;

/** Builds beside the present bundles, so that a running app keeps its files and a failed build spoils nothing. */
async function bundle(name, configurations) {
  const { build } = await import('vite');
  for (const configuration of configurations) {
    const outDir = next(configuration.build.outDir);
    await build({ ...configuration, build: { ...configuration.build, outDir } }).catch((error) => {
      throw new PlainError(`The ${name} cannot be built from these sources:\n${error.message.trim()}`);
    });
  }
}

/**
 * Reading declarations from sources sets an environment of development, a test runner one of tests; in both the windows
 * would get React's development build, which takes three times as long to draw.
 */
async function inProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** @param {readonly string[]} folders */
function refuseDevelopmentReact(folders) {
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name);
      if (name.endsWith('.js') && readFileSync(file, 'utf8').includes('jsxDEV')) {
        throw new PlainError(`${name} was built with React's development build. Build it with NODE_ENV=production.`);
      }
    }
  }
}

function takeNext(folder) {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next(folder), folder);
  rmSync(old, { recursive: true, force: true });
}

/**
 * @param {'app' | 'cli'} name
 * @param {{ quiet?: boolean, always?: boolean }} [options] always: also when nothing has changed
 */
export async function ensureBundle(name, { quiet = false, always = false } = {}) {
  const { sources, folders, configurations } = bundles[name];
  const stamp = path.join(out, `${name}.stamp`);
  const isCurrent = () => !always && isStampedWith(stamp, fingerprint(sources));
  await phase(
    name === 'app' ? 'Build' : 'Build of the command line',
    async () => {
      if (isCurrent()) return 'nothing has changed';
      return await withLock(path.join(out, 'locks', `${name}.lock`), async () => {
        if (isCurrent()) return 'done by another run';
        const value = fingerprint(sources);
        for (const folder of folders) rmSync(next(path.join(out, folder)), { recursive: true, force: true });
        await inProduction(async () => bundle(name, await configurations()));
        refuseDevelopmentReact(folders.map((folder) => next(path.join(out, folder))));
        rmSync(stamp, { force: true });
        for (const folder of folders) takeNext(path.join(out, folder));
        writeStamp(stamp, value);
        return 'done';
      });
    },
    { quiet, summary: (what) => what },
  );
}
