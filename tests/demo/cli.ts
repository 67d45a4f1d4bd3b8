import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const bundle = path.resolve(import.meta.dirname, '..', '..', 'out', 'cli', 'cli.mjs');

/** Runs the command line under plain Node. @throws when it refuses, with what it said */
export async function runCli(parameters: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [bundle, ...parameters]);
}
