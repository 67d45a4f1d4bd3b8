import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One project per kind of test, so that `npm test` can name and count each and a developer can run one alone. */
export default defineConfig({
  plugins: [react()],
  test: {
    restoreMocks: true,
    passWithNoTests: true,
    // A limit is there for what never ends. On a busy machine with two cores a test of half a second can take five.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Loading the same modules for each of 290 files took a third of the time; who mocks one says so in its own file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'property',
          include: ['tests/property/**/*.test.ts'],
          setupFiles: ['tests/property/settings.ts'],
          environment: 'node',
          // More runs, asked for with `--times`, take longer; machines that do it at night have other work as well.
          testTimeout: 300_000 * Math.max(1, 2 * Number(process.env['GT_PROPERTY_TIMES'] ?? 1) - 1),
        },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          include: ['tests/storage/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          environment: 'node',
        },
      },
    ],
  },
});
