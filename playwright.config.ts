import { defineConfig } from '@playwright/test';

/** End-to-end tests on the real app. One at a time: some of them measure time, and the machine has two cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  workers: 1,
  // Nothing is tried again here. `.ci/run` gives a second try, which the summary names: docs/decisions/0150.
  retries: process.env['GT_SECOND_TRY'] === '1' ? 1 : 0,
  // Limits are there for what never comes: on a busy machine what comes may take ten times as long as on a calm one.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Without its film of the pages: filming takes the time that some tests measure.
  use: { trace: { mode: 'retain-on-failure', screenshots: false } },
});
