// The type declarations of the older Electron on which the tests run: the main process is checked against both.
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { modules, sharedCache } from '../paths.mjs';
import { extractTarMember } from './archives.mjs';
import { pin } from './in-place.mjs';
import { withRegistryPackage } from './registry-package.mjs';

const name = `electron-${pin.electron}.d.ts`;

/** Named in tsconfig.electron-33.json. */
const target = path.join(modules, '.cache', 'gebiedstafel', name);

/** Puts the declaration file beside the packages; fetched once per machine. */
export async function placeApiDeclarations() {
  if (existsSync(target)) return;
  const cache = sharedCache();
  const kept = path.join(cache, name);
  if (!existsSync(kept)) {
    await withRegistryPackage(pin.declarations, cache, async (archive) => {
      const part = `${kept}.${process.pid}`;
      await extractTarMember(archive, pin.declarations.member, part);
      renameSync(part, kept);
    });
  }
  mkdirSync(path.dirname(target), { recursive: true });
  if (kept !== target) copyFileSync(kept, target);
}
