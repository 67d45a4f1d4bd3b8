// Tells whether a result still belongs to its sources: by content, so that a checkout of the same files is no change.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

function* filesUnder(/** @type {string} */ file) {
  let stats;
  try {
    stats = statSync(file);
  } catch {
    return;
  }
  if (!stats.isDirectory()) yield file;
  else for (const name of readdirSync(file).sort()) yield* filesUnder(path.join(file, name));
}

/**
 * @param {string[]} sources files and folders, from the project folder; a missing one counts as empty
 * @returns {string} differs when a file is added, removed, renamed or changed
 */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(path.resolve(root, source))) {
      const content = readFileSync(file);
      hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether `stamp` holds this fingerprint */
export function isStampedWith(stamp, value) {
  try {
    return readFileSync(stamp, 'utf8') === value;
  } catch {
    return false;
  }
}

/** Written after the result is complete. */
export function writeStamp(stamp, value) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, value);
}
