import base from '/work/w/land/playwright.config';
export default { ...base, testDir: '/work/w/land/tests/e2e', outputDir: '/work/w/land/test-results/quick', globalSetup: '/work/w/land/tests/e2e/global-setup.ts', workers: 2, retries: 0, timeout: 100_000, expect: { timeout: 9_000 }, use: { trace: 'off' } };
