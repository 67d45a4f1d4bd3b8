import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether places were ever set up on this computer. Without any, nothing that reaches places need be loaded. */
export function hasPlaces(dataFolder: string): boolean {
  return existsSync(path.join(dataFolder, 'places.json'));
}
