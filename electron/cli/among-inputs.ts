import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Which of the files that are read the output would be written over; undefined for none. */
export async function amongInputs(out: string, files: readonly string[]): Promise<string | undefined> {
  const target = await realpath(out).catch(() => path.resolve(out));
  for (const file of files) if ((await realpath(file).catch(() => path.resolve(file))) === target) return file;
  return undefined;
}
