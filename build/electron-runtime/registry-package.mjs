// Fetches one pinned package from the package registry and hands over its archive, checked byte for byte.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from '../npm.mjs';
import { PlainError } from '../plain-error.mjs';

async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * The archive lives only while `use` runs: what is worth keeping is unpacked and kept by the caller.
 * @template T
 * @param {{ package: string, version: string, integrity: string }} pin
 * @param {string} folder an existing folder on the disk where the result will live
 * @param {(archive: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withRegistryPackage(pin, folder, use) {
  const scratch = await mkdtemp(path.join(folder, 'fetch-'));
  const name = `${pin.package}@${pin.version}`;
  try {
    // A cache of its own, thrown away: npm would keep a second copy of some hundred megabytes for good.
    const list = await npm(['pack', name, '--json', '--ignore-scripts', `--cache=${path.join(scratch, 'cache')}`], {
      cwd: scratch,
      purpose: `fetch ${name} from the package registry`,
    });
    const archive = path.join(scratch, path.basename(JSON.parse(list)[0].filename));
    const found = await integrityOf(archive);
    if (found !== pin.integrity) {
      throw new PlainError(
        `${name} is not the package it was: its hash is ${found}, expected ${pin.integrity}. It was not used. Tell the maintainers.`,
      );
    }
    return await use(archive);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
