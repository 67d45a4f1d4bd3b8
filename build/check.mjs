// `npm run check`: the checks that take seconds. `npm test` has these and everything else.
import './check-node.mjs';
import { seconds } from './phases.mjs';
import { runScript } from './plain-error.mjs';
import { setUpDependencies } from './set-up.mjs';

await runScript(async () => {
  await setUpDependencies();
  const { deadCode, layers, style, types } = await import('./checks.mjs');
  let failed = 0;
  for (const [name, check] of Object.entries({ layers, types, style, 'dead code': deadCode })) {
    const start = performance.now();
    const outcome = await check();
    failed += outcome.failed;
    console.log(`${outcome.failed === 0 ? '✔' : '✘'} ${name} (${seconds(performance.now() - start)})`);
  }
  return failed === 0 ? 0 : 1;
});
