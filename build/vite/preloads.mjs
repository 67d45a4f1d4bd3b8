import { nodeSide } from './node-side.mjs';

/** One preload per window, each a single CommonJS file: a sandboxed preload can load no other module. */
export const preloads = ['facilitator', 'projector'].map((window) =>
  nodeSide({
    entry: `electron/preload/${window}.ts`,
    file: `preload/${window}.cjs`,
    format: 'cjs',
    external: ['electron'],
  }),
);
