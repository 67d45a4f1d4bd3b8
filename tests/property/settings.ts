import fc from 'fast-check';

/**
 * How the property tests run. A fixed seed by default, so that the same sources always give the same answer; hunting
 * for new cases is asked for: `npm test -- --only property --seed random --times 20`. A failure prints its own seed.
 * Loaded before every property test, see vitest.config.ts.
 */
const defaultSeed = 20211202;
const { GT_PROPERTY_SEED: seedAsked, GT_PROPERTY_TIMES: timesAsked } = process.env;

fc.configureGlobal({ seed: Number(seedAsked ?? defaultSeed), verbose: false });

/** The number of runs that belongs in every test run, times what was asked for. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * Number(timesAsked ?? 1) };
}
