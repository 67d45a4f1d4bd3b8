import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type FileContent,
  type FileRefusal,
  largestOpenedFile,
  type OpenFileAnswer,
  type SaveFileAnswer,
} from '../../shared/ipc/files';
import { errorCode, ignoreMissingModes, meansDiskFull } from './atomic-write';
import { freeFileName, safeFileName } from './file-names';
import { usualMode } from './private-files';
import { writeChosenFile } from './write-chosen-file';

/**
 * Reads a file in full. Refuses folders, devices and what is larger than the limit before reading a byte of it.
 * @param limit in bytes
 */
export async function readWholeFile(file: string, limit = largestOpenedFile): Promise<OpenFileAnswer> {
  const name = path.basename(file);
  try {
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return refused({ kind: 'not-a-file', name });
    if (size > limit) return refused({ kind: 'too-large', name, bytes: size, limit });
    return { kind: 'opened', file: { name, path: file, bytes: new Uint8Array(await readFile(file)) } };
  } catch (error) {
    return refused(fileRefusal(error, name));
  }
}

/** Writes one file; the old content stays until the new one is complete on disk. */
export async function saveOne(file: string, content: FileContent): Promise<SaveFileAnswer> {
  const bytes = asBytes(content);
  try {
    await writeChosenFile(file, bytes);
    return { kind: 'saved', paths: [file], bytes: bytes.length };
  } catch (error) {
    return refused(writeRefusal(error, path.basename(file)));
  }
}

/**
 * Writes several files into a folder, which is made when missing.
 * @param replace false: what is there already stays, and the new file gets a number
 */
export async function saveSeveral(
  folder: string,
  files: readonly { readonly name: string; readonly content: FileContent }[],
  { replace }: { readonly replace: boolean },
): Promise<SaveFileAnswer> {
  const paths: string[] = [];
  let bytes = 0;
  try {
    const made = await mkdir(folder, { recursive: true });
    const mode = usualMode('folder');
    if (made !== undefined && mode !== undefined) await chmod(folder, mode).catch(ignoreMissingModes);
    const taken = new Set((await readdir(folder)).map((name) => name.toLowerCase()));
    for (const { name, content } of files) {
      const safe = safeFileName(name);
      const chosen = replace ? safe : freeFileName(safe, taken);
      taken.add(chosen.toLowerCase());
      const answer = await saveOne(path.join(folder, chosen), content);
      if (answer.kind !== 'saved') return answer;
      paths.push(...answer.paths);
      bytes += answer.bytes;
    }
    return { kind: 'saved', paths, bytes };
  } catch (error) {
    return refused(writeRefusal(error, path.basename(folder)));
  }
}

const asBytes = (content: FileContent): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const refused = (refusal: FileRefusal) => ({ kind: 'refused', refusal }) as const;

/** As `fileRefusal`: what is not found while writing is the folder. */
function writeRefusal(error: unknown, name: string): FileRefusal {
  const refusal = fileRefusal(error, name);
  return refusal.kind === 'not-found' ? { kind: 'no-folder', name } : refusal;
}

/** What an error of the file system means to the person who chose the file. */
export function fileRefusal(error: unknown, name: string): FileRefusal {
  const code = errorCode(error);
  if (meansDiskFull(code)) return { kind: 'disk-full', name };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'not-found', name };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { kind: 'no-access', name };
  return { kind: 'failed', name, code };
}
