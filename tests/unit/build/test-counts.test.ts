import { expect, test } from 'vitest';
import { completed } from '../../../build/test-runners.mjs';

const outcome = (passed: number, failed: number) => ({ passed, failed, skipped: 0, failures: [] as string[] });

test('a suite counts what its report says', () => {
  expect(completed(outcome(12, 0), 0, false)).toMatchObject({ passed: 12, failed: 0 });
  expect(completed(outcome(12, 2), 1, false)).toMatchObject({ passed: 12, failed: 2 });
});

test('a suite that ends badly without a failed test has failed', () => {
  expect(completed(outcome(12, 0), 1, false)).toMatchObject({
    passed: 12,
    failed: 1,
    failures: [expect.stringContaining('exit code 1')],
  });
});

test('a suite that ran nothing has failed, unless only some tests were asked for', () => {
  expect(completed(outcome(0, 0), 0, false)).toMatchObject({ failed: 1, failures: ['no test was run'] });
  expect(completed(outcome(0, 0), 0, true)).toMatchObject({ failed: 0 });
});
