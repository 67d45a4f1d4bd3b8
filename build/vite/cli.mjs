import { nodeSide } from './node-side.mjs';

/**
 * The command line runs on plain Node, where there is no `electron` module.
 * @type {import('vite').Plugin}
 */
const refuseElectron = {
  name: 'refuse-electron',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === 'electron') throw new Error(`${importer} imports electron, but the command line runs without it`);
  },
};

export const cli = nodeSide({
  entry: 'electron/cli/cli.ts',
  file: 'cli/cli.mjs',
  format: 'es',
  plugins: [refuseElectron],
});
