import { defineConfig } from '@playwright/test';

/** End-to-end tests on the real app. One at a time: some of them measure time, and the machine has two cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Without its film of the pages: filming takes the time that some tests measure.
  use: { trace: { mode: 'retain-on-failure', screenshots: false } },
});
