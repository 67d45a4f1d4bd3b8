import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Folders } from '../e2e/fixtures';

/** The screen says where it saves, so in pictures that folder has the name that it has for people. */
export async function folderToBeSeen(folders: Folders): Promise<Folders> {
  const data = path.join(folders.data, 'Gebiedstafel');
  await mkdir(data);
  return { ...folders, data };
}
