import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedTable } from '../bench/map/generate-map';
import { mapAtRest } from './at-the-table';
import type { Folders, LaunchOptions, Running } from './fixtures';

interface Starting {
  readonly launch: (options?: LaunchOptions) => Promise<Running>;
  readonly folders: Folders;
}

/** Starts the app on a made-up table. @returns it with its map at rest */
export async function openGenerated({ launch, folders }: Starting, elements: number): Promise<Running> {
  const table = path.join(folders.files, 'tafel.json');
  await writeFile(table, generatedTable(elements));
  const running = await launch({ parameters: [table] });
  await mapAtRest(running.page);
  return running;
}
