// Runs the test suites and reads from their own reports how many tests passed: what they print may change.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { script } from './checks.mjs';
import { out, root } from './paths.mjs';
import { completed, playwrightOutcome, vitestOutcome } from './test-reports.mjs';

/** @typedef {import('./checks.mjs').Outcome} Outcome */

const reports = path.join(out, 'reports');

/** A person at a terminal sees each test pass, in colour. A log is read for what failed, and codes for colour spoil it. */
const isLog = !process.stdout.isTTY;

function show(parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, {
      cwd: root,
      env: { ...process.env, ...(isLog ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}), ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(-1));
    child.once('close', resolve);
  });
}

/** @returns {Outcome} of a suite that wrote no report */
const nothing = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

const read = (/** @type {string} */ report) => JSON.parse(readFileSync(report, 'utf8'));

function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
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
      // What a test has to tell, such as the seed of a simulation, is told in either case.
      ...(isLog ? ['--reporter=minimal', '--disable-console-intercept'] : ['--reporter=dot']),
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...(grep ? [`--testNamePattern=${grep}`] : []),
    ],
    environment,
  );
  return completed(existsSync(report) ? vitestOutcome(read(report)) : nothing(), status, Boolean(grep));
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
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report, NO_COLOR: undefined, FORCE_COLOR: '0' },
  );
  return completed(existsSync(report) ? playwrightOutcome(read(report)) : nothing(), status, Boolean(grep));
}
