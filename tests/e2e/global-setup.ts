import { ensureBundle } from '../../build/bundles.mjs';
import { setUpElectron } from '../../build/set-up.mjs';

/** So that `npx playwright test` alone never runs an old build. After `npm test` it finds everything done. */
export default async function prepare(): Promise<void> {
  await setUpElectron({ displays: 'two', quiet: true });
  await ensureBundle('app', { quiet: true });
}
