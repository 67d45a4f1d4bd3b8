import { realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from './atomic-write';

/**
 * Writes to a place that a person chose, replacing a file as a whole. What is no file (a pipe, a device such as
 * /dev/null) is written to: replacing it would take it away from everybody. A link stays a link, and what it points to
 * is replaced.
 */
export async function writeChosenFile(chosen: string, content: Uint8Array | string): Promise<void> {
  const real = await realpath(chosen).catch(() => path.resolve(chosen));
  const found = await stat(real).catch(() => undefined);
  if (found === undefined || found.isFile()) await writeAtomically(real, content);
  else await writeFile(real, content);
}
