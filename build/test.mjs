// `npm test [-- --only unit,e2e] [--grep TEXT] [--seed N|random] [--times N]`: set-up, then every check and test. A failure does not stop the rest;
// all are listed at the end. The last line is `N passed, N failed`, which counting programs read.
import './check-node.mjs';
import { parseArgs } from 'node:util';
import { PlainError, runScript } from './plain-error.mjs';
import { setUpElectron } from './set-up.mjs';
import { stepLine, summary } from './test-summary.mjs';

const STEPS = [
  'layers',
  'types',
  'style',
  'dead-code',
  'unit',
  'property',
  'storage',
  'contract',
  'build',
  'durability',
  'e2e',
];

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      grep: { type: 'string' },
      seed: { type: 'string' },
      times: { type: 'string' },
    },
  });
  const only = values.only?.split(',') ?? STEPS;
  const unknown = only.filter((name) => !STEPS.includes(name));
  if (unknown.length > 0) throw new PlainError(`--only knows ${STEPS.join(', ')}; not ${unknown.join(', ')}.`);
  return { only, grep: values.grep, property: propertySettings(values) };
}

/**
 * Property tests use one fixed seed and their usual number of runs, unless somebody hunts for new cases.
 * @param {{ seed?: string, times?: string }} values
 * @returns {Record<string, string>} what tests/property/settings.ts reads
 */
function propertySettings({ seed, times }) {
  const asked = seed === 'random' ? String(Math.trunc(Math.random() * 2 ** 31)) : seed;
  if (asked !== undefined && !/^-?\d+$/.test(asked)) throw new PlainError('--seed takes a whole number, or: random.');
  if (times !== undefined && !/^[1-9]\d*$/.test(times)) throw new PlainError('--times takes a whole number from 1.');
  if (asked !== undefined) console.log(`Property tests with seed ${asked}`);
  return {
    ...(asked === undefined ? {} : { GT_PROPERTY_SEED: asked }),
    ...(times === undefined ? {} : { GT_PROPERTY_TIMES: times }),
  };
}

async function bundleEverything() {
  const { ensureBundle } = await import('./bundles.mjs');
  await ensureBundle('app');
  await ensureBundle('cli');
  const { thirdPartyProblems } = await import('./third-party.mjs');
  const problems = thirdPartyProblems();
  if (problems.length > 0) console.error(`${problems.join('\n')}\nWrite the list anew: npm run third-party`);
  return { passed: problems.length === 0 ? 2 : 1, failed: problems.length, failures: problems };
}

/** Twenty lives of the real app, each killed in the middle of its work: the short run. */
async function durability() {
  const { runDurability } = await import('./durability.mjs');
  const { status, said } = await runDurability([]);
  if (status === 0) return { passed: 1, failed: 0, failures: [] };
  const problems = said.split('\n').filter((line) => line.startsWith('✘'));
  const advice = 'the seed of the run, above, makes it happen again';
  return { passed: 0, failed: 1, failures: [[advice, ...problems.slice(0, 7)].join('\n    ')] };
}

await runScript(async () => {
  const { only, grep, property } = readOptions();
  await setUpElectron({ displays: 'two' });
  const { deadCode, layers, types, style } = await import('./checks.mjs');
  const { hasTests, playwright, vitest } = await import('./test-runners.mjs');
  const run = {
    layers,
    types,
    style,
    'dead-code': deadCode,
    unit: () => vitest('unit', grep),
    property: () => vitest('property', grep, property),
    storage: () => vitest('storage', grep),
    contract: () => vitest('contract', grep),
    build: bundleEverything,
    durability,
    e2e: () => playwright(grep),
  };
  const isTestFolder = (name) => ['unit', 'property', 'storage', 'contract', 'e2e'].includes(name);
  const steps = [];
  for (const name of STEPS) {
    if (!only.includes(name) || (isTestFolder(name) && !hasTests(name))) continue;
    console.log(`\n▸ ${name}`);
    const start = performance.now();
    const outcome = await run[name]().catch((error) => {
      console.error(error instanceof PlainError ? error.message : error);
      return { passed: 0, failed: 1, failures: [String(error.message).split('\n')[0]] };
    });
    const line = stepLine(name, outcome, performance.now() - start);
    console.log(line);
    steps.push({ name, outcome, line });
  }
  console.log(summary(steps));
  const isGood = steps.every(({ outcome }) => outcome.failed === 0) && steps.some(({ outcome }) => outcome.passed > 0);
  return isGood ? 0 : 1;
});
