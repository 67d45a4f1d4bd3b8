// Runs npm, again when the registry had a bad moment, and says in plain words why it failed.
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { say, seconds } from './phases.mjs';
import { explain, PlainError } from './plain-error.mjs';

/** npm retries for minutes by itself when the network is gone, and never what came back damaged: we do both here. */
const IMPATIENT = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000'];

/** Milliseconds before the second, third and fourth try. */
const PAUSES = [2000, 6000, 15_000];

/**
 * What the registry or the way to it did wrong and may do right the next time: an answer that says so, one that was cut
 * off or is not what the lock file says, a connection that broke. Not that there is no network at all, and not that
 * somebody must sign in.
 */
const PASSING =
  /\b(E40[48]|E42[59]|E5\d\d|ECONNRESET|ECONNABORTED|ETIMEDOUT|EPIPE|ERR_SOCKET_TIMEOUT|EINTEGRITY|ERR_SSL\w*|Z_(?:BUF|DATA)_ERROR|TAR_BAD_ARCHIVE)\b|socket hang up|invalid response body|premature close|unexpected end of (?:JSON|file)/i;

/** @typedef {{ stdout: string, stderr: string, status: number | null, code?: string | undefined }} Run code: why npm did not start */

/**
 * Runs npm. A registry that gives no good answer is asked a few times more, with longer and longer pauses between, and
 * a line on the screen says so.
 * @param {string[]} args
 * @param {{ cwd: string, purpose: string, run?: (args: string[], cwd: string) => Run, wait?: (milliseconds: number) => Promise<unknown>, tell?: (sentence: string) => void }} options
 * purpose: completes "Could not …". The others are for tests
 * @returns {Promise<string>} standard output
 * @throws {PlainError} when it failed for good
 */
export async function npm(args, { cwd, purpose, run = runNpm, wait = pause, tell = say }) {
  for (let tries = 1; ; tries += 1) {
    const result = run(args, cwd);
    if (result.code === 'ENOENT') {
      throw new PlainError(
        `Could not ${purpose}: npm is not on the PATH. It comes with Node; install Node with npm and run again.`,
      );
    }
    if (result.status === 0) return result.stdout;
    const passing = PASSING.exec(result.stderr)?.[0];
    const next = PAUSES[tries - 1];
    if (passing === undefined || next === undefined) throw failure(purpose, result.stderr, tries);
    tell(
      `  The package registry gave no good answer (${passing}). Trying again in ${seconds(next)}, ${tries + 1} of ${PAUSES.length + 1}.`,
    );
    await wait(next);
  }
}

/** @returns {Run} */
function runNpm(args, cwd) {
  // Started by npm itself, its own script is known; no shell and no npm.cmd is needed then.
  const inside = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const command = inside ? process.execPath : 'npm';
  const all = [...(inside ? [inside] : []), ...args, ...IMPATIENT, '--loglevel=error', '--no-fund', '--no-audit'];
  const result = spawnSync(command, all, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !inside && process.platform === 'win32',
  });
  const { error } = /** @type {{ error?: NodeJS.ErrnoException }} */ (result);
  return {
    stdout: result.stdout ?? '',
    stderr: `${result.stderr ?? ''}\n${error?.message ?? ''}`.trim(),
    status: result.status,
    code: error?.code,
  };
}

function failure(purpose, output, tries) {
  // The first lines name the cause; what follows is usage help and where the log is.
  const head = output.split('\n').slice(0, 12).join('\n');
  const often = tries === 1 ? '' : ` after ${tries} tries; later it may work again`;
  return new PlainError(`Could not ${purpose}${often}. ${explain(output) ?? 'npm gave this reason:'}\n${head}`);
}
