// Runs npm, and says in plain words why it failed.
import { spawnSync } from 'node:child_process';
import { explain, PlainError } from './plain-error.mjs';

/** npm retries for minutes by itself when the network is gone; two short tries are enough to know. */
const IMPATIENT = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000'];

/**
 * @param {string[]} args
 * @param {{ cwd: string, purpose: string }} options purpose: completes "Could not …"
 * @returns {string} standard output
 */
export function npm(args, { cwd, purpose }) {
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
  if (error?.code === 'ENOENT') {
    throw new PlainError(
      `Could not ${purpose}: npm is not on the PATH. It comes with Node; install Node with npm and run again.`,
    );
  }
  if (result.status === 0) return result.stdout;
  const output = `${result.stderr ?? ''}\n${error?.message ?? ''}`.trim();
  // The first lines name the cause; what follows is usage help and where the log is.
  const head = output.split('\n').slice(0, 12).join('\n');
  throw new PlainError(`Could not ${purpose}. ${explain(output) ?? 'npm gave this reason:'}\n${head}`);
}
