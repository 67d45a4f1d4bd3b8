import { runnerImport } from 'vite';
import { root } from '../paths.mjs';
import { nodeSide } from './node-side.mjs';

const fromSources = async (/** @type {string} */ file) =>
  (await runnerImport(file, { configFile: false, root, logLevel: 'warn' })).module;

/**
 * One preload per window, each a single CommonJS file: a sandboxed preload can load no other module. What was declared
 * for the window is put into it as plain data, without the schemas, which would be read and run before every page.
 */
async function preload(/** @type {'facilitator' | 'projector'} */ window) {
  const [{ bridgePlan }, declared] = await Promise.all([
    fromSources('shared/ipc/define-call.ts'),
    fromSources(`shared/ipc/${window}-calls.ts`),
  ]);
  return {
    ...nodeSide({
      entry: 'electron/preload/bridge.ts',
      file: `preload/${window}.cjs`,
      format: 'cjs',
      external: ['electron'],
    }),
    define: {
      bridgeName: JSON.stringify(window),
      bridgePlan: JSON.stringify(bridgePlan(declared[`${window}Calls`])),
    },
  };
}

export const preloads = await Promise.all([preload('facilitator'), preload('projector')]);
