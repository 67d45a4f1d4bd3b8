// `node build/corpus.mjs [--corpus DIR] [--show wrong,missed,silent,asks] [--kind KIND] [--meetings]`: how the line does on
// the labelled sentences of tests/fixtures/corpus and on whole meetings typed from an empty table.
import './check-node.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { out, root } from './paths.mjs';
import { runScript } from './plain-error.mjs';

await runScript(async () => {
  const [{ build }, { nodeSide }] = await Promise.all([import('vite'), import('./vite/node-side.mjs')]);
  const configuration = nodeSide({
    entry: path.join('tests', 'corpus', 'score.ts'),
    file: 'corpus/score.mjs',
    format: 'es',
  });
  await build({ ...configuration, ssr: {}, logLevel: 'warn' });
  const child = spawn(process.execPath, [path.join(out, 'corpus', 'score.mjs'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
});
