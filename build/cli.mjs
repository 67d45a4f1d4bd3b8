// `npm run --silent cli -- VERB …`: the command line on plain Node. Set-up speaks on the error stream, so standard
// output is the command's own; the exit code is the command's own too.
import './check-node.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBundle } from './bundles.mjs';
import { out } from './paths.mjs';
import { runScript } from './plain-error.mjs';
import { setUpDependencies } from './set-up.mjs';

/** npm runs scripts from the project folder; file names are meant from where the person typed. */
function typedFrom() {
  const byNpm = process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD;
  return byNpm || process.cwd();
}

await runScript(async () => {
  await setUpDependencies();
  await ensureBundle('cli', { quiet: true });
  const child = spawn(process.execPath, [path.join(out, 'cli', 'cli.mjs'), ...process.argv.slice(2)], {
    cwd: typedFrom(),
    stdio: 'inherit',
  });
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
});
