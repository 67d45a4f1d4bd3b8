// What stands at the end of a run: whoever sees only the last screen of a log knows what happened.
import { seconds } from './phases.mjs';

/** @typedef {import('./checks.mjs').Outcome} Outcome */

/** Failures told with their errors; of more than these only the first line each, so that the list stays on one screen. */
const MOST_TOLD = 10;

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, each) => total + each, 0);

/** @returns {string} how one step ended, in one line */
export function stepLine(
  /** @type {string} */ name,
  /** @type {Outcome} */ outcome,
  /** @type {number} */ milliseconds,
) {
  const { passed, failed, skipped = 0, secondTries = [] } = outcome;
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(secondTries.length > 0 ? [`${secondTries.length} needed a second try`] : []),
  ];
  return `${failed === 0 ? '✔' : '✘'} ${name}: ${counts.join(', ')} (${seconds(milliseconds)})`;
}

/** The failures of all steps below a heading, each with the step it belongs to. */
function list(heading, named) {
  if (named.length === 0) return [];
  const told = named.map((each, at) => (at < MOST_TOLD ? each : each.split('\n')[0]));
  return [`\n${heading}`, ...told.map((each) => `  ${each.replaceAll('\n', '\n  ')}`)];
}

/**
 * @param {{ name: string, outcome: Outcome, line: string }[]} steps in the order in which they ran
 * @returns {string} the last line is `N passed, N failed`, which counting programs read
 */
export function summary(steps) {
  const outcomes = steps.map(({ outcome }) => outcome);
  const passed = sum(outcomes.map((each) => each.passed));
  const failed = sum(outcomes.map((each) => each.failed));
  const skipped = sum(outcomes.map((each) => each.skipped ?? 0));
  const named = (kind) => steps.flatMap(({ name, outcome }) => (outcome[kind] ?? []).map((each) => `${name}: ${each}`));
  return [
    `\n${steps.map(({ line }) => line).join('\n')}`,
    ...(skipped > 0 ? [`\n${skipped} tests were skipped; each says why where it is written.`] : []),
    ...(passed + failed === 0 ? ['\nNothing was run: there is no such test yet.'] : []),
    ...list('NEEDED A SECOND TRY, and passed then; what went wrong at the first:', named('secondTries')),
    ...list('FAILED:', named('failures')),
    `\n${passed} passed, ${failed} failed`,
  ].join('\n');
}
