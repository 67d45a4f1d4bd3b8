// The two windows: one page each, sharing their common chunks. Nothing is inlined, since the content security policy
// allows files of our own origin only.
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { out, root } from '../paths.mjs';
import { targets } from './targets.mjs';

const pages = ['facilitator', 'projector'];

/** @type {import('vite').InlineConfig} */
export const renderer = {
  configFile: false,
  root: path.join(root, 'renderer'),
  logLevel: 'warn',
  plugins: [react()],
  worker: { format: 'es' },
  css: { modules: { localsConvention: 'camelCase' } },
  build: {
    outDir: path.join(out, 'renderer'),
    emptyOutDir: true,
    target: targets.renderer,
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: pages.map((page) => path.join(root, 'renderer', `${page}.html`)) },
  },
};
