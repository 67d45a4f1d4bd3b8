// Progress of set-up and tests. On the error stream, so that the output of `npm run cli` stays the command's own.

export const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * Runs one step and says how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work
 * @param {{ summary?: (result: T) => string, quiet?: boolean }} [options] summary: what the step found or did, for the
 * screen. quiet: say nothing when it took under half a second
 * @returns {Promise<T>}
 */
export async function phase(name, work, { summary, quiet = false } = {}) {
  const start = performance.now();
  const result = await work();
  const took = performance.now() - start;
  const detail = summary ? `: ${summary(result)}` : '';
  if (!quiet || took > 500) say(`  ${name}${detail} (${seconds(took)})`);
  return result;
}
