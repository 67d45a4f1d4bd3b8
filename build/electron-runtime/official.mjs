// The runtime that users get: Electron's own download of the pinned version.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { distribution, electronPackage, runtimeInPlace, wantedVersion } from './in-place.mjs';

const DEFAULT_SITE = 'https://github.com/electron/electron/releases/';
const CONNECT_TIMEOUT = 4000;
const DOWNLOAD_TIMEOUT = 15 * 60_000;

/** Electron's installer waits very long for a site that does not answer, so ask first. */
async function whyUnreachable(site) {
  try {
    await fetch(site, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(CONNECT_TIMEOUT) });
    return undefined;
  } catch (error) {
    return `${new URL(site).host} does not answer: ${error.cause?.code ?? error.name}`;
  }
}

/**
 * Downloads and unpacks the official runtime into node_modules (about 110 MB; kept in Electron's own cache).
 * @returns {Promise<string | undefined>} why it did not work, or undefined when it did
 */
export async function placeOfficialRuntime() {
  const site = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? DEFAULT_SITE;
  const unreachable = await whyUnreachable(site);
  if (unreachable) return unreachable;
  // Never unpack over a fallback: its files may be hard links into the shared cache.
  rmSync(distribution, { recursive: true, force: true });
  const result = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    encoding: 'utf8',
    timeout: DOWNLOAD_TIMEOUT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const runtime = result.status === 0 ? runtimeInPlace() : undefined;
  if (runtime?.origin === 'official' && runtime.version === wantedVersion()) return undefined;
  const reason = result.error?.message ?? (result.stderr ?? '').trim().split('\n')[0];
  return `the download from ${new URL(site).host} failed: ${reason || 'no reason given'}`;
}
