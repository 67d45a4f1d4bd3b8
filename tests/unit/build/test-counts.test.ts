import path from 'node:path';
import { expect, test } from 'vitest';
import { completed, firstLines, playwrightOutcome, vitestOutcome } from '../../../build/test-reports.mjs';
import { stepLine, summary } from '../../../build/test-summary.mjs';

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

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

test('of an error the first lines are told, without colour and stack, with the place in the test', () => {
  const error = [
    red('Error: expect(locator).toBeVisible() failed'),
    '',
    "Locator:  getByRole('button')",
    'Timeout:  30000ms',
    '',
    'Call log:',
    '  - waiting for a button',
    `    at ${root}/node_modules/some/where.js:1:2`,
    `    at ${root}/tests/e2e/map.spec.ts:12:5`,
  ].join('\n');
  expect(firstLines(error)).toEqual([
    'Error: expect(locator).toBeVisible() failed',
    "Locator:  getByRole('button')",
    'Timeout:  30000ms',
    'at tests/e2e/map.spec.ts:12:5',
  ]);
  expect(firstLines('one line\n'.repeat(50)).length).toBeLessThan(10);
  expect(firstLines('')).toEqual([]);
});

test('a failed unit test is told with its file, its name and its error', () => {
  const report = {
    numPassedTests: 3,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      {
        name: path.join(root, 'tests', 'unit', 'a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'fine', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'counts',
            failureMessages: ['AssertionError: expected 1 to be 2\n    at x.ts:1'],
          },
        ],
      },
      {
        name: path.join(root, 'tests', 'unit', 'b.test.ts'),
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  };
  expect(vitestOutcome(report)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 1,
    failures: [
      `${path.join('tests', 'unit', 'a.test.ts')}: counts\n    AssertionError: expected 1 to be 2`,
      `${path.join('tests', 'unit', 'b.test.ts')}\n    no such module`,
    ],
  });
});

const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky', ...messages: string[]) => ({
  title,
  file: 'map.spec.ts',
  line: 7,
  ok: status !== 'unexpected',
  tests: [{ status, results: messages.map((message) => ({ errors: message === '' ? [] : [{ message }] })) }],
});

const played = {
  stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 2 },
  errors: [],
  suites: [
    {
      specs: [spec('stands', 'expected', '')],
      suites: [{ specs: [spec('moves', 'unexpected', 'too far', 'too far'), spec('lands', 'flaky', 'not there', '')] }],
    },
  ],
};

test('a test on the real app that passes at its second try has passed, and is named with what went wrong', () => {
  expect(playwrightOutcome(played)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 2,
    failures: ['map.spec.ts:7 moves\n    too far'],
    secondTries: ['map.spec.ts:7 lands\n    not there'],
  });
});

test('what goes wrong outside the tests is a failure', () => {
  const nothing = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, suites: [] };
  expect(playwrightOutcome({ ...nothing, errors: [{ message: 'no build' }] })).toMatchObject({
    failed: 1,
    failures: ['outside the tests\n    no build'],
  });
});

test('the end of a run tells every failure and every second try, and then the two numbers', () => {
  const e2e = playwrightOutcome(played);
  const line = stepLine('e2e', e2e, 61_000);
  expect(line).toBe('✘ e2e: 2 passed, 1 failed, 2 skipped, 1 needed a second try (61.0 s)');
  const unit = outcome(5, 0);
  const lines = summary([
    { name: 'unit', outcome: unit, line: stepLine('unit', unit, 0) },
    { name: 'e2e', outcome: e2e, line },
  ]).split('\n');
  expect(lines.at(-1)).toBe('7 passed, 1 failed');
  expect(lines.indexOf('FAILED:')).toBeGreaterThan(lines.findIndex((each) => each.startsWith('NEEDED A SECOND TRY')));
  expect(lines).toContain('  e2e: map.spec.ts:7 moves');
  expect(lines).toContain('      too far');
});

test('the list of failures stays short when everything fails', () => {
  const failures = Array.from({ length: 40 }, (_, at) => `test ${at}\n    why\n    where`);
  const told = summary([{ name: 'unit', outcome: { passed: 0, failed: 40, failures }, line: '' }]).split('\n');
  expect(told.filter((each) => each.includes('unit: test'))).toHaveLength(40);
  expect(told.length).toBeLessThan(80);
});
