// Reads what the test runners wrote about their run: how many tests passed, and why the others did not.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.mjs';

/** @typedef {import('./checks.mjs').Outcome} Outcome */

/** Lines of an error that are shown at the end of a run; the whole of it is further up. */
const MOST_LINES = 8;

/**
 * The first lines of an error, with the place in a test where it happened when the error tells it.
 * @param {string} message as a test runner gives it: coloured, with a call stack
 * @returns {string[]} at most eight lines, none of them empty
 */
export function firstLines(message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '');
  const isOfStack = (/** @type {string} */ line) => /^\s*(at |❯ )/.test(line);
  const end = lines.findIndex((line) => isOfStack(line) || line.startsWith('Call log:'));
  const said = (end === -1 ? lines : lines.slice(0, end)).slice(0, MOST_LINES - 1);
  const place = lines.find((line) => isOfStack(line) && line.includes(`${path.sep}tests${path.sep}`));
  return place === undefined ? said : [...said, place.trim().replaceAll(path.join(root, path.sep), '')];
}

/** @returns {string} the name of a test and, indented below it, why it failed */
const failure = (/** @type {string} */ name, /** @type {string} */ message) =>
  [name, ...firstLines(message).map((line) => `    ${line}`)].join('\n');

/**
 * @param {any} report of Vitest's JSON reporter
 * @returns {Outcome}
 */
export function vitestOutcome({ numPassedTests, numPendingTests, numTodoTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, assertionResults, message }) => {
    const place = path.relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [failure(place, message)];
    return failed.map((test) => failure(`${place}: ${test.fullName}`, (test.failureMessages ?? []).join('\n')));
  });
  return { passed: numPassedTests, failed: failures.length, skipped: numPendingTests + numTodoTests, failures };
}

function* specsIn(suite) {
  yield* suite.specs ?? [];
  for (const inner of suite.suites ?? []) yield* specsIn(inner);
}

/** What was said at the first try that failed. */
function firstError(spec) {
  const results = spec.tests.flatMap(({ results: tries }) => tries);
  const errors = results.find((each) => each.errors?.length > 0)?.errors ?? [];
  return errors.map(({ message, stack }) => stack ?? message ?? '').join('\n');
}

/**
 * @param {any} report of Playwright's JSON reporter
 * @returns {Outcome} a test that passed at its second try has passed, and is named
 */
export function playwrightOutcome(report) {
  const { expected, skipped, flaky } = report.stats;
  /** @type {string[]} */
  const secondTries = [];
  // What no test can be blamed for: the set-up before all of them, a file that cannot be read.
  const failures = report.errors.map((error) => failure('outside the tests', error.stack ?? error.message ?? ''));
  for (const spec of specsIn(report)) {
    const isFlaky = spec.tests.some(({ status }) => status === 'flaky');
    if (spec.ok && !isFlaky) continue;
    (spec.ok ? secondTries : failures).push(failure(`${spec.file}:${spec.line} ${spec.title}`, firstError(spec)));
  }
  return { passed: expected + flaky, failed: failures.length, skipped, failures, secondTries };
}

/**
 * A suite that ended badly without naming a failed test failed all the same, and so did one that ran nothing.
 * @param {Outcome} outcome what its report says
 * @param {number} status its exit code
 * @param {boolean} mayBeEmpty whether only some tests were asked for
 * @returns {Outcome}
 */
export function completed(outcome, status, mayBeEmpty) {
  if (status !== 0 && outcome.failed === 0) {
    outcome.failed = 1;
    outcome.failures.push(`ended with exit code ${status}, see above`);
  }
  if (!mayBeEmpty && outcome.passed + outcome.failed === 0) {
    outcome.failed = 1;
    outcome.failures.push('no test was run');
  }
  return outcome;
}
