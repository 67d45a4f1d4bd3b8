// Which majors of Electron still get repairs of holes: a release ships no other.
import { readFileSync } from 'node:fs';

/** @type {{ asOf: string, majors: readonly number[] }} as the project of Electron says it, on that day */
export const supported = JSON.parse(readFileSync(new URL('supported-majors.json', import.meta.url), 'utf8'));

/** Days; three majors follow each other within half a year, after which the list says nothing any more. */
const longestAge = 180;

/**
 * @param {{ version: string, origin: 'official' | 'fallback' }} runtime
 * @param {number} now milliseconds
 * @returns {string | null} why a release may not be made with it, and what to do
 */
export function releaseProblem({ version, origin }, now, { asOf, majors } = supported) {
  if (origin !== 'official') {
    return `A release is made with the official Electron only; this is the fallback ${version}. Make the official one reachable and run the same command again.`;
  }
  if (!majors.includes(Number(version.split('.')[0]))) {
    return `Electron ${version} gets no repairs any more (supported on ${asOf}: ${majors.join(', ')}). Raise electron in package.json and run the same command again.`;
  }
  if (now - Date.parse(asOf) > longestAge * 86_400_000) {
    return `The list of supported majors of Electron is of ${asOf}. Bring build/electron-runtime/supported-majors.json up to date and run the same command again.`;
  }
  return null;
}
