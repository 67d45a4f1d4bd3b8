// What the main process, the preloads and the command line have in common: a bundle for Node that needs no packages.
import path from 'node:path';
import { out, root } from '../paths.mjs';
import { targets } from './targets.mjs';

/**
 * @param {{ entry: string, file: string, format: 'es' | 'cjs', external?: (string | RegExp)[], plugins?: import('vite').Plugin[], inParts?: boolean }} options
 * entry: from the project folder. file: in out/. inParts: what is imported later is a file of its own beside it, read
 * when it is asked for; else all is one file.
 * @returns {import('vite').InlineConfig}
 */
export function nodeSide({ entry, file, format, external = [], plugins = [], inParts = false }) {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, entry),
      outDir: path.join(out, path.dirname(file)),
      emptyOutDir: false,
      target: targets.node,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        external: [...external, /^node:/],
        output: { format, entryFileNames: path.basename(file), chunkFileNames: '[name].mjs', codeSplitting: inParts },
      },
    },
  };
}
