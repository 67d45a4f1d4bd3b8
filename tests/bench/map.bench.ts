import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { targets } from '../../build/vite/targets.mjs';
import type { PeerName } from './map/bench-page';
import { measureApp } from './map/measure-app';
import { measurePage, type RunFigures } from './map/measure-page';
import { goalsOf, printGoals, printTable, printTasks } from './map/report';

/**
 * The map against other ways of drawing one, in the same run and with the same real input at 60 Hz: a plain page of React
 * Flow, a bare canvas, cytoscape; the app itself in its own window. Prints figures and never fails on them.
 *
 * `--elements 100,500,1000,2000,5000,10000` sizes (500,2000), `--repeats 5` (1), `--only own,canvas` peers (all).
 */
const root = process.cwd();
const folder = path.join(root, 'out', 'bench', 'map-page');
const report = path.join(root, 'out', 'bench', 'map.json');
const all = ['own', 'hall', 'canvas', 'flow', 'cytoscape', 'app'] as const;

function option(name: string, otherwise: string): readonly string[] {
  const at = process.argv.indexOf(`--${name}`);
  return (at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise)).split(',');
}

async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    root: path.join(root, 'tests', 'bench', 'map'),
    logLevel: 'warn',
    plugins: [react()],
    worker: { format: 'es' },
    css: { modules: { localsConvention: 'camelCase' } },
    build: { outDir: folder, emptyOutDir: true, target: targets.renderer, chunkSizeWarningLimit: 4000 },
  });
}

const sizes = option('elements', '500,2000').map(Number);
const repeats = Number(option('repeats', '1')[0]);
const peers = option('only', all.join(','));
await buildPage();

const runs: Record<string, Record<number, RunFigures[]>> = {};
// In turns, so that what the machine does besides falls on all alike.
for (let repeat = 0; repeat < repeats; repeat += 1) {
  for (const size of sizes) {
    for (const peer of peers) {
      // Plain React Flow takes minutes for 15,000 edges.
      if (peer === 'flow' && size > 5000) continue;
      const figures = peer === 'app' ? await measureApp(size) : await measurePage(folder, peer as PeerName, size);
      const known = runs[peer]?.[size] ?? [];
      runs[peer] = { ...runs[peer], [size]: [...known, figures] };
    }
  }
}
printTable(runs, sizes);
printTasks(runs, sizes);
const goals = goalsOf(runs, sizes);
printGoals(goals);
const load = Number(loadavg()[0]?.toFixed(1));
console.log(`\nLoad of the machine at the end ${load}.`);
mkdirSync(path.dirname(report), { recursive: true });
writeFileSync(report, `${JSON.stringify({ load, sizes, repeats, runs, goals }, null, 2)}\n`);
