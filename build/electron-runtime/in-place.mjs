// What Electron runtime lies in node_modules, and which version the project asks for.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { modules } from '../paths.mjs';

export const electronPackage = path.join(modules, 'electron');
export const distribution = path.join(electronPackage, 'dist');

/** The executable's place inside the distribution: Electron's own start script reads it from this file. */
export const executableNote = path.join(electronPackage, 'path.txt');

/** Only the fallback carries this file; a release build refuses a runtime that has it. */
export const FALLBACK_NOTE = 'fallback.json';

export const pin = JSON.parse(readFileSync(new URL('pin.json', import.meta.url), 'utf8'));

const read = (file) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
};

/** @returns {string} the Electron version of the lock file, which users get */
export function wantedVersion() {
  return JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version;
}

/**
 * @typedef {{ version: string, wanted: string, origin: 'official' | 'fallback', key: string, executable: string }} Runtime
 * key: differs whenever the files differ. executable: absolute path.
 * @returns {Runtime | undefined} undefined when none is there or it is not the one the project pins
 */
export function runtimeInPlace() {
  const version = read(path.join(distribution, 'version'))?.replace(/^v/, '');
  const relative = read(executableNote);
  if (!version || !relative || !existsSync(path.join(distribution, relative))) return undefined;
  const note = read(path.join(distribution, FALLBACK_NOTE));
  const wanted = wantedVersion();
  const origin = note ? 'fallback' : 'official';
  const key = note ? JSON.parse(note).key : `official-${version}`;
  return { version, wanted, origin, key, executable: path.join(distribution, relative) };
}
