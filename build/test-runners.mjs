// Runs the test suites and reads from their own reports how many tests passed: what they print may change.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { script } from './checks.mjs';
import { out, root } from './paths.mjs';

/** @typedef {import('./checks.mjs').Outcome} Outcome */

const reports = path.join(out, 'reports');

function show(parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(-1));
    child.once('close', resolve);
  });
}

function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
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

/** @returns {boolean} whether the project has tests of this kind */
export function hasTests(kind) {
  const folder = path.join(root, 'tests', kind);
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.(test|spec)\.tsx?$/.test(name))
  );
}

/**
 * @param {string} project a project of vitest.config.ts
 * @param {string | undefined} grep only tests whose name matches
 * @param {Record<string, string>} [environment] what its settings read
 * @returns {Promise<Outcome>}
 */
export async function vitest(project, grep, environment = {}) {
  const report = freshReport(project);
  const status = await show(
    [
      script('vitest', 'vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...(grep ? [`--testNamePattern=${grep}`] : []),
    ],
    environment,
  );
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (existsSync(report)) {
    const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    outcome.passed = numPassedTests;
    outcome.skipped = numPendingTests + numTodoTests;
    for (const { name, status: fileStatus, assertionResults, message } of testResults) {
      const place = path.relative(root, name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      for (const test of failed) outcome.failures.push(`${place}: ${test.fullName}`);
      if (fileStatus === 'failed' && failed.length === 0) outcome.failures.push(`${place}: ${message.split('\n')[0]}`);
    }
    outcome.failed = outcome.failures.length;
  }
  return completed(outcome, status, Boolean(grep));
}

function* specsIn(suite, place = []) {
  for (const spec of suite.specs ?? []) yield { title: [...place, spec.title].join(' › '), ...spec };
  for (const inner of suite.suites ?? []) yield* specsIn(inner, [...place, inner.title]);
}

/**
 * @param {string | undefined} grep only tests whose name matches
 * @returns {Promise<Outcome>}
 */
export async function playwright(grep) {
  const report = freshReport('e2e');
  const status = await show(
    [
      script('@playwright', 'test', 'cli.js'),
      'test',
      '--reporter=list,json',
      ...(grep ? ['--grep', grep, '--pass-with-no-tests'] : []),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' },
  );
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (existsSync(report)) {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    outcome.passed = result.stats.expected;
    outcome.skipped = result.stats.skipped;
    // A test that passes at the second try is a failure: nothing is retried here, so there should be none.
    outcome.failed = result.stats.unexpected + result.stats.flaky;
    for (const spec of specsIn(result)) if (!spec.ok) outcome.failures.push(`${spec.file}:${spec.line} ${spec.title}`);
  }
  return completed(outcome, status, Boolean(grep));
}
