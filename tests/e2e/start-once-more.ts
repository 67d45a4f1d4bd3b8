import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { electronSwitches } from '../../build/electron-switches.mjs';
import type { Folders, Running } from './fixtures';

const project = path.resolve(import.meta.dirname, '..', '..');

/**
 * Starts the program once more in the same folders, as a double-click on a file does.
 * @param file absolute path
 * @returns the code with which that start has ended
 */
export async function startOnceMore({ app }: Running, folders: Folders, file: string): Promise<number | null> {
  const environment = await app.evaluate(() => ({ ...process.env }) as Record<string, string>);
  const { NODE_OPTIONS: _, ELECTRON_RUN_AS_NODE: __, ...clean } = environment;
  const second = spawn(app.process().spawnfile, [...electronSwitches({ virtual: true }), project, file], {
    env: { ...clean, GT_USER_DATA: folders.userData, GT_DATA_DIR: folders.data },
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  return code;
}
