import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { isSafeKey, isSafePrefix } from '../../shared/sync/object-key';
import type {
  ListedKeys,
  ListOptions,
  ObjectStore,
  StoreAbilities,
  StoreProblem,
} from '../../shared/sync/object-store';
import { accept, type Result, refuse } from '../../shared/values/result';
import { errorCode, type FileSystem, ignoreMissingModes, syncFolder, syncUpwards } from '../disk/atomic-write';
import { usualMode } from '../disk/private-files';
import { bounded } from './bounded';
import { endedProblem } from './ended';
import { isTemporary, nameInKey, promisedHash } from './folder-names';
import { folderProblem } from './folder-problem';
import { hashInKey } from './hash';

/** Answers of `link` on disks and shares that cannot give a file a second name. */
const linkUnknown = ['EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK', 'EXDEV'];
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The part of the file system that a folder for several laptops needs; tests put another disk in its place. */
export type SharedFolderFiles = FileSystem & Pick<typeof nodeFiles, 'link' | 'lstat' | 'realpath' | 'chmod'>;

export interface FolderStoreOptions {
  /** Absolute path. It must be there: a stick that is not plugged in is told, not made anew on the laptop's disk. */
  readonly folder: string;
  /** How long one call may take; a network drive that went away answers never. */
  readonly timeout?: number;
  /** Milliseconds since 1970, for the age of what a crash left behind. */
  readonly now?: () => number;
  /** Ends what is asked from then on with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  readonly files?: SharedFolderFiles;
}

/** A folder on a network share, a USB stick, or one that OneDrive, SharePoint or Nextcloud keeps equal on several machines. */
export class FolderStore implements ObjectStore {
  readonly #root: string;
  readonly #timeout: number;
  readonly #now: () => number;
  readonly #signal: AbortSignal | undefined;
  readonly #files: SharedFolderFiles;
  readonly #tidied = new Set<string>();

  constructor({ folder, timeout = 60_000, now = Date.now, signal, files = nodeFiles }: FolderStoreOptions) {
    this.#root = path.resolve(folder);
    this.#timeout = timeout;
    this.#now = now;
    this.#signal = signal;
    this.#files = files;
  }

  probe(): Promise<Result<StoreAbilities, StoreProblem>> {
    return this.#attempt(async () => {
      await this.#requireRoot();
      const [first, second] = [this.#temporaryIn(this.#root), this.#temporaryIn(this.#root)];
      try {
        await writeDurably(this.#files, first, new Uint8Array([1]));
        await writeDurably(this.#files, second, new Uint8Array([2]));
        const code = await this.#files.link(first, second).then(() => 'linked', errorCode);
        const conditionalPut = code === 'EEXIST' ? 'yes' : 'ignored';
        // Every listing reads the names of the whole folder, wherever it begins.
        return { conditionalPut, atomicVisibility: true, startAfter: false } as const;
      } finally {
        await Promise.all([this.#files.rm(first, { force: true }), this.#files.rm(second, { force: true })]);
      }
    });
  }

  async list(prefix: string, { after = '', limit }: ListOptions = {}): Promise<Result<ListedKeys, StoreProblem>> {
    if (!isSafePrefix(prefix)) return refuse({ kind: 'bad-key' });
    return this.#attempt(async () => {
      await this.#requireRoot();
      const found = new Set<string>();
      for (const folder of await this.#foldersNamed(prefix))
        await collectKeys(this.#files, folder, prefix, after, found);
      const keys = [...found].filter((key) => key > after && isSafeKey(key)).sort();
      return limit === undefined || keys.length <= limit
        ? { keys, more: false }
        : { keys: keys.slice(0, limit), more: true };
    });
  }

  async children(prefix: string): Promise<Result<readonly string[], StoreProblem>> {
    if (!isSafePrefix(prefix)) return refuse({ kind: 'bad-key' });
    return this.#attempt(async () => {
      await this.#requireRoot();
      const names = new Set<string>();
      for (const folder of await this.#foldersNamed(prefix)) {
        for (const entry of await entriesOf(this.#files, folder)) {
          const name = entry.name.toLowerCase();
          if (entry.isDirectory() && isSafeKey(prefix + name)) names.add(name);
        }
      }
      return [...names].sort();
    });
  }

  async get(
    key: string,
    { maxBytes }: { readonly maxBytes: number },
  ): Promise<Result<Uint8Array | null, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    return this.#attempt(async () => {
      await this.#requireRoot();
      const promised = promisedHash(path.posix.basename(key));
      const exact = path.join(this.#root, ...key.split('/'));
      // Nearly always under its own name: a folder of thousands is only read through when it is not.
      const plain = await this.#readInside(exact, maxBytes);
      if (plain !== null && (promised === null || hashInKey(plain) === promised)) return plain;
      for (const file of await this.#filesNamed(key)) {
        const bytes = file === exact ? null : await readBounded(this.#files, file, maxBytes);
        if (bytes !== null && (promised === null || hashInKey(bytes) === promised)) return bytes;
      }
      return plain;
    });
  }

  putIfAbsent(key: string, bytes: Uint8Array): Promise<Result<'written' | 'present', StoreProblem>> {
    return this.#write(key, bytes, async (temporary, target) => {
      try {
        await this.#files.link(temporary, target);
        return 'written';
      } catch (error) {
        if (errorCode(error) === 'EEXIST') return 'present';
        if (!linkUnknown.includes(errorCode(error))) throw error;
      }
      if (await exists(this.#files, target)) return 'present';
      await this.#files.rename(temporary, target);
      return 'written';
    });
  }

  overwrite(key: string, bytes: Uint8Array): Promise<Result<null, StoreProblem>> {
    return this.#write(key, bytes, async (temporary, target) => {
      await this.#files.rename(temporary, target);
      return null;
    });
  }

  async delete(key: string): Promise<Result<null, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    return this.#attempt(async () => {
      await this.#requireRoot();
      for (const file of await this.#filesNamed(key)) await this.#files.rm(file, { force: true });
      return null;
    });
  }

  /** Temporary file beside the target, fsync, its place, fsync of the folder: a reader sees all of it or nothing. */
  async #write<Value>(
    key: string,
    bytes: Uint8Array,
    place: (temporary: string, target: string) => Promise<Value>,
  ): Promise<Result<Value, StoreProblem>> {
    if (!isSafeKey(key)) return refuse({ kind: 'bad-key' });
    return this.#attempt(async () => {
      await this.#requireRoot();
      const target = path.join(this.#root, ...key.split('/'));
      const folder = path.dirname(target);
      await this.#makeFolder(folder);
      const temporary = this.#temporaryIn(folder);
      try {
        await writeDurably(this.#files, temporary, bytes);
        const value = await place(temporary, target);
        await syncFolder(this.#files, folder);
        return value;
      } finally {
        await this.#files.rm(temporary, { force: true }).catch(() => {});
      }
    });
  }

  async #makeFolder(folder: string): Promise<void> {
    const made = await this.#files.mkdir(folder, { recursive: true });
    const mode = usualMode('folder');
    if (made !== undefined && mode !== undefined) {
      // The other laptops of a shared folder have other users.
      for (let at = folder; at.length >= made.length; at = path.dirname(at)) {
        await this.#files.chmod(at, mode).catch(ignoreMissingModes);
      }
    }
    await this.#requireInside(folder);
    if (this.#tidied.has(folder)) return;
    this.#tidied.add(folder);
    await syncUpwards(this.#files, folder, path.relative(this.#root, folder).split(path.sep).length + 1);
    for (const entry of await entriesOf(this.#files, folder)) {
      if (!entry.isFile() || !isTemporary(entry.name)) continue;
      const file = path.join(folder, entry.name);
      // Another laptop may be done with its own meanwhile.
      const mtimeMs = await this.#files.lstat(file).then((found) => found.mtimeMs, unlessGone);
      if (mtimeMs !== null && this.#now() - mtimeMs > dayInMilliseconds) await this.#files.rm(file, { force: true });
    }
  }

  /** Real folders below the root that stand for a prefix, whatever the case of their names. */
  async #foldersNamed(prefix: string): Promise<readonly string[]> {
    let folders: readonly string[] = [this.#root];
    for (const part of prefix.split('/').filter((each) => each !== '')) {
      const inside: string[] = [];
      for (const folder of folders) {
        for (const entry of await entriesOf(this.#files, folder)) {
          // A link is no folder here, so nothing outside the root is ever read or written.
          if (entry.isDirectory() && entry.name.toLowerCase() === part) inside.push(path.join(folder, entry.name));
        }
      }
      folders = inside;
    }
    return folders;
  }

  /** Files that stand for a key: the one with that very name first, then capitals and conflict copies. */
  async #filesNamed(key: string): Promise<readonly string[]> {
    const exact = path.join(this.#root, ...key.split('/'));
    const folderOf = key.slice(0, key.lastIndexOf('/') + 1);
    const wanted = key.slice(folderOf.length);
    const found: string[] = [];
    for (const folder of await this.#foldersNamed(folderOf)) {
      for (const entry of await entriesOf(this.#files, folder)) {
        if (!entry.isFile() || isTemporary(entry.name) || nameInKey(entry.name) !== wanted) continue;
        const file = path.join(folder, entry.name);
        if (file === exact) found.unshift(file);
        else found.push(file);
      }
    }
    return found;
  }

  async #readInside(file: string, maxBytes: number): Promise<Uint8Array | null> {
    if (!(await exists(this.#files, file))) return null;
    await this.#requireInside(path.dirname(file));
    return readBounded(this.#files, file, maxBytes);
  }

  async #requireRoot(): Promise<void> {
    const found = await this.#files.stat(this.#root);
    if (!found.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  }

  /** Refuses a folder that a link has taken out of the root. */
  async #requireInside(folder: string): Promise<void> {
    const [root, real] = await Promise.all([this.#files.realpath(this.#root), this.#files.realpath(folder)]);
    const way = path.relative(root, real);
    if (way.startsWith('..') || path.isAbsolute(way))
      throw Object.assign(new Error('outside the folder'), { code: 'EACCES' });
  }

  #temporaryIn(folder: string): string {
    return path.join(folder, `~$${randomBytes(8).toString('hex')}.tmp`);
  }

  async #attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreProblem>> {
    if (this.#signal?.aborted === true) return refuse(endedProblem(this.#signal));
    const tried = work().then(
      (value): Result<Value, StoreProblem> => accept(value),
      (error: unknown): Result<Value, StoreProblem> =>
        refuse(error instanceof TooLarge ? { kind: 'too-large', limit: error.limit } : folderProblem(error)),
    );
    return bounded(tried, this.#timeout);
  }
}

class TooLarge extends Error {
  constructor(readonly limit: number) {
    super(`more than ${limit} bytes`);
  }
}

async function collectKeys(
  files: SharedFolderFiles,
  folder: string,
  prefix: string,
  after: string,
  found: Set<string>,
): Promise<void> {
  for (const entry of await entriesOf(files, folder)) {
    if (entry.isDirectory()) {
      const inner = `${prefix}${entry.name.toLowerCase()}/`;
      // '~' stands behind everything that a key can contain: the whole folder is before the place to begin at.
      if (`${inner}~` > after) await collectKeys(files, path.join(folder, entry.name), inner, after, found);
    } else if (entry.isFile() && !isTemporary(entry.name)) found.add(prefix + nameInKey(entry.name));
  }
}

/** Empty for a folder that is not there: nobody has written in it yet. */
async function entriesOf(files: SharedFolderFiles, folder: string) {
  try {
    return await files.readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readBounded(files: SharedFolderFiles, file: string, maxBytes: number): Promise<Uint8Array | null> {
  let handle: nodeFiles.FileHandle;
  try {
    // Neither through a link nor waiting for the other end of a pipe.
    handle = await files.open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (['ENOENT', 'ELOOP', 'EISDIR'].includes(errorCode(error))) return null;
    throw error;
  }
  try {
    const found = await handle.stat();
    if (!found.isFile()) return null;
    if (found.size > maxBytes) throw new TooLarge(maxBytes);
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

async function writeDurably(files: SharedFolderFiles, file: string, bytes: Uint8Array): Promise<void> {
  const handle = await files.open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    const mode = usualMode('file');
    if (mode !== undefined) await handle.chmod(mode).catch(ignoreMissingModes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A disk that does not answer is not an empty one: what it says instead is thrown. */
function unlessGone(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}

const exists = async (files: SharedFolderFiles, file: string): Promise<boolean> =>
  (await files.lstat(file).catch(unlessGone)) !== null;
