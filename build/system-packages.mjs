// The system libraries that Electron links to and the X servers for a machine without a display (Linux only).
// Root on a Debian-like system gets what is missing installed; anyone else is told the exact command.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { out } from './paths.mjs';
import { say } from './phases.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Library → Debian package. What is not named here comes along with GTK.
 * @type {[RegExp, string][]}
 */
const LIBRARIES = [
  [/^lib(nss|nssutil|smime|nspr|plc|plds)\d/, 'libnss3'],
  [/^lib(gbm|drm)/, 'libgbm1'],
  [/^libasound/, 'libasound2'],
];
const OTHERWISE = 'libgtk-3-0';

/** Program or driver → Debian package, per number of displays asked for. */
const DISPLAY_PARTS = {
  one: [['/usr/bin/Xvfb', 'xvfb']],
  two: [
    ['/usr/lib/xorg/Xorg', 'xserver-xorg-core'],
    ['/usr/lib/xorg/modules/drivers/dummy_drv.so', 'xserver-xorg-video-dummy'],
    ['/usr/bin/xrandr', 'x11-xserver-utils'],
  ],
};

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', ...options });

function unresolvedLibraries(distribution) {
  const objects = ['electron', ...readdirSync(distribution).filter((name) => /\.so(\.\d+)*$/.test(name))];
  const found = new Set();
  for (const object of objects) {
    const listing = run('ldd', [path.join(distribution, object)]).stdout ?? '';
    for (const [, library] of listing.matchAll(/^\s*(\S+) => not found/gm)) {
      if (!existsSync(path.join(distribution, library))) found.add(library);
    }
  }
  return [...found];
}

/**
 * @typedef {'none' | 'one' | 'two'} Displays how many virtual displays the caller will start
 * @param {string} distribution folder of the Electron runtime
 * @param {Displays} displays
 * @returns {string[]} Debian packages by their classic names, sorted
 */
export function missingPackages(distribution, displays) {
  const packages = unresolvedLibraries(distribution).map(
    (library) => LIBRARIES.find(([pattern]) => pattern.test(library))?.[1] ?? OTHERWISE,
  );
  const parts = [...(displays === 'none' ? [] : DISPLAY_PARTS.one), ...(displays === 'two' ? DISPLAY_PARTS.two : [])];
  for (const [file, name] of parts) if (!existsSync(file)) packages.push(name);
  return [...new Set(packages)].sort();
}

/** Debian 13 and Ubuntu 24.04 renamed packages to …t64; the classic name may then be virtual with two providers. */
function present(name) {
  const candidate = (word) => /Candidate: (?!\(none\))\S/.test(run('apt-cache', ['policy', word]).stdout ?? '');
  return !candidate(name) && candidate(`${name}t64`) ? `${name}t64` : name;
}

const INSTALL = ['install', '-y', '--no-install-recommends'];

function installAsRoot(packages) {
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'pipe'] };
  say(`  System packages: installing ${packages.join(' ')}.`);
  const update = run('apt-get', ['update', '-qq'], quiet);
  const result = run('apt-get', [...INSTALL, '-qq', ...packages.map(present)], quiet);
  if (result.status === 0) return;
  const reason = [update.stderr, result.stderr].join('\n').trim().split('\n').slice(-6).join('\n');
  throw new PlainError(`apt-get could not install ${packages.join(' ')}:\n${reason}`);
}

/** dpkg rewrites this file at every change of what is installed, so an unchanged one means nothing went missing. */
function fingerprint(key, displays) {
  const status = '/var/lib/dpkg/status';
  return existsSync(status) ? `${key} ${displays} ${statSync(status).mtimeMs}` : undefined;
}

const stampFile = (displays) => path.join(out, `system-packages-${displays}.stamp`);

function isStamped(key, displays) {
  try {
    return readFileSync(stampFile(displays), 'utf8') === fingerprint(key, displays);
  } catch {
    return false;
  }
}

/**
 * Sees to it that Electron and the display servers can run here.
 * @param {{ key: string, executable: string }} runtime
 * @param {Displays} displays
 * @returns {boolean} whether anything was installed
 */
export function ensureSystemPackages(runtime, displays) {
  if (process.platform !== 'linux' || isStamped(runtime.key, displays)) return false;
  const distribution = path.dirname(runtime.executable);
  const missing = missingPackages(distribution, displays);
  if (missing.length > 0) {
    const hasApt = existsSync('/usr/bin/apt-get');
    if (!hasApt) {
      throw new PlainError(
        `These system packages are missing (by their Debian names): ${missing.join(' ')}. Install them with your system's package manager and run the same command again.`,
      );
    }
    if (process.getuid?.() !== 0) {
      const names = missing.map(present).join(' ');
      throw new PlainError(
        `System packages are missing. Install them with\n\n  sudo apt-get update && sudo apt-get ${INSTALL.join(' ')} ${names}\n\nand run the same command again.`,
      );
    }
    installAsRoot(missing);
    const left = missingPackages(distribution, displays);
    if (left.length > 0) throw new PlainError(`After installing, these are still missing: ${left.join(' ')}.`);
  }
  const seen = fingerprint(runtime.key, displays);
  if (seen) {
    mkdirSync(out, { recursive: true });
    writeFileSync(stampFile(displays), seen);
  }
  return missing.length > 0;
}
