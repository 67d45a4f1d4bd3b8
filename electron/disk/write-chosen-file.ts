import { realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diskFileSystem, writeAtomically } from './atomic-write';
import { usualMode } from './private-files';

/**
 * Writes to a place that a person chose, replacing a file as a whole. What is no file (a pipe, a device such as
 * /dev/null) is written to: replacing it would take it away from everybody. A link stays a link, and what it points to
 * is replaced. Who may read it is what it was, or what the user's own setting says of a new file.
 */
export async function writeChosenFile(chosen: string, content: Uint8Array | string): Promise<void> {
  const real = await realpath(chosen).catch(() => path.resolve(chosen));
  const found = await stat(real).catch(() => undefined);
  const mode = found === undefined ? usualMode('file') : found.mode & 0o777;
  if (found === undefined || found.isFile()) await writeAtomically(real, content, diskFileSystem, mode);
  else await writeFile(real, content);
}
