import { nodeSide } from './node-side.mjs';

/** The main process: what a window needs to appear, and parts for later. */
export const main = nodeSide({
  entry: 'electron/main.ts',
  file: 'main/main.mjs',
  format: 'es',
  inParts: true,
  external: ['electron'],
});
