// `npm run build`: bundles the app and the command line, also when nothing has changed.
import './check-node.mjs';
import { ensureBundle } from './bundles.mjs';
import { runScript } from './plain-error.mjs';
import { setUpDependencies } from './set-up.mjs';

await runScript(async () => {
  await setUpDependencies();
  await ensureBundle('app', { always: true });
  await ensureBundle('cli', { always: true });
});
