import { defineConfig } from '@playwright/test';

/** Plays one file of tests/demo on the real app with two Full HD monitors. Started by build/play.mjs. */
export default defineConfig<object, { monitorCount: number }>({
  testDir: '../tests/demo',
  testMatch: ['play.ts', 'pictures.ts', 'board-pictures.ts', 'map-pictures.ts'],
  outputDir: '../test-results/demo',
  globalSetup: '../tests/e2e/global-setup.ts',
  workers: 1,
  retries: 0,
  timeout: 10 * 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: { monitorCount: 2, trace: 'off' },
});
