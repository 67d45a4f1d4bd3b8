import path from 'node:path';
import type { FileSystem } from '../../../electron/disk/atomic-write';
import type { SharedFolderFiles } from '../../../electron/sync/folder-store';

interface File {
  readonly kind: 'file';
  readonly number: number;
  now: Buffer;
  /** What the disk holds. */
  kept: Buffer;
}

interface Folder {
  readonly kind: 'folder';
  readonly number: number;
  now: Map<string, File | Folder>;
  kept: Map<string, File | Folder>;
}

const failure = (code: string) => Object.assign(new Error(`${code}: simulated`), { code });

export type Kept = 'flushed' | 'names' | 'killed';

export interface CutDisk {
  readonly files: FileSystem & SharedFolderFiles;
  /** How many calls there were that change something. */
  calls(): number;
  /** Every flush and rename there was, by what it is done to: `flush tables/tafel/journal/*.jsonl`. */
  readonly points: ReadonlySet<string>;
  /** At which call something was left out first. */
  leftOutAt(): number | undefined;
  /**
   * Another disk with what this one holds after it stopped.
   * @param how `flushed`: its power was cut, and it kept the names that were flushed. `names`: its power was cut, and it was
   * ahead with names, as disks may be. `killed`: only the program ended, and everything that was written is there.
   */
  afterCut(how: Kept): CutDisk;
  /** Everything there is, with its path. */
  contents(): readonly (readonly [string, Buffer])[];
}

export interface CutOptions {
  /** After so many calls there is no power any more. */
  readonly cutAfter?: number;
  /** A point that is left out, as if somebody had forgotten it. */
  readonly without?: string;
}

/**
 * A disk in memory that keeps only what was flushed: the content of a file from its last flush, the names in a folder
 * from the last flush of that folder. That is the least that a file system promises, and less than most keep.
 */
export function cutDisk({ cutAfter = Number.POSITIVE_INFINITY, without }: CutOptions = {}, root = folder(0)): CutDisk {
  let calls = 0;
  let numbers = 1_000 * root.number + 1;
  const points = new Set<string>();
  let leftOutAt: number | undefined;

  let looks = 0;
  const look = (): void => {
    looks += 1;
    // With something left out, work may wait for what never comes: that is an end as well.
    if (calls > cutAfter || looks > 2_000) throw failure('EIO');
  };
  /** Before a call that changes what the disk holds: where it may stop. Looking in between changes nothing. */
  const step = (): void => {
    calls += 1;
    look();
  };
  const isLeftOut = (kind: string, place: string): boolean => {
    const point = `${kind} ${generalPath(place)}`;
    points.add(point);
    if (point === without) leftOutAt ??= calls;
    return point === without;
  };
  const partsOf = (place: string): string[] => place.split(path.sep).filter((part) => part !== '' && part !== '.');
  const find = (place: string): File | Folder => {
    let here: File | Folder = root;
    for (const part of partsOf(path.normalize(place))) {
      if (here.kind === 'file') throw failure('ENOTDIR');
      const next: File | Folder | undefined = here.now.get(part);
      if (next === undefined) throw failure('ENOENT');
      here = next;
    }
    return here;
  };
  const folderAt = (place: string): Folder => {
    const found = find(place);
    if (found.kind === 'file') throw failure('ENOTDIR');
    return found;
  };
  const fileAt = (place: string): File => {
    const found = find(place);
    if (found.kind === 'folder') throw failure('EISDIR');
    return found;
  };
  const statOf = (node: File | Folder) => ({
    size: node.kind === 'file' ? node.now.length : 0,
    ino: node.number,
    mtimeMs: 0,
    isFile: () => node.kind === 'file',
    isDirectory: () => node.kind === 'folder',
  });
  const cutTo = (file: File, size: number): void => {
    file.now = Buffer.concat([file.now.subarray(0, size), Buffer.alloc(Math.max(0, size - file.now.length))]);
  };

  function handleOf(node: File | Folder, place: string) {
    const flush = async (): Promise<void> => {
      step();
      if (isLeftOut(node.kind === 'file' ? 'flush' : 'flush folder', place)) return;
      if (node.kind === 'file') node.kept = node.now;
      else node.kept = new Map(node.now);
    };
    const file = node as File;
    return {
      sync: flush,
      datasync: flush,
      close: async () => {},
      chmod: async () => {},
      stat: async () => statOf(node),
      readFile: async () => {
        look();
        return Buffer.from(file.now);
      },
      read: async (buffer: Uint8Array, offset: number, length: number, position: number) => {
        look();
        const bytes = file.now.subarray(position, position + length);
        buffer.set(bytes, offset);
        return { bytesRead: bytes.length };
      },
      writeFile: async (content: Uint8Array | string) => {
        step();
        file.now = Buffer.concat([file.now, Buffer.from(content as Uint8Array)]);
      },
      write: async (bytes: Uint8Array, offset: number, length: number, position: number) => {
        step();
        if (file.now.length < position + length) cutTo(file, position + length);
        file.now = Buffer.from(file.now);
        file.now.set(bytes.subarray(offset, offset + length), position);
        return { bytesWritten: length };
      },
      truncate: async (size: number) => {
        step();
        cutTo(file, size);
      },
    };
  }

  const files = {
    open: async (place: string, flags: string | number) => {
      look();
      if (flags === 'r' || flags === 'r+' || typeof flags === 'number') return handleOf(find(place), place);
      step();
      const parent = folderAt(path.dirname(place));
      const name = path.basename(place);
      if (flags === 'wx' && parent.now.has(name)) throw failure('EEXIST');
      numbers += 1;
      const made: File = { kind: 'file', number: numbers, now: Buffer.alloc(0), kept: Buffer.alloc(0) };
      parent.now.set(name, made);
      return handleOf(made, place);
    },
    mkdir: async (place: string) => {
      step();
      let here = root;
      let first: string | undefined;
      const above: string[] = [];
      for (const part of partsOf(path.normalize(place))) {
        const next = here.now.get(part);
        if (next?.kind === 'file') throw failure('ENOTDIR');
        numbers += 1;
        const made = next ?? folder(numbers);
        here.now.set(part, made);
        here = made;
        above.push(part);
        if (next === undefined) first ??= `${path.sep}${above.join(path.sep)}`;
      }
      return first;
    },
    readdir: async (place: string, { withFileTypes = false }: { readonly withFileTypes?: boolean } = {}) => {
      look();
      const { now } = folderAt(place);
      if (!withFileTypes) return [...now.keys()];
      return [...now].map(([name, node]) => ({
        name,
        isFile: () => node.kind === 'file',
        isDirectory: () => node.kind === 'folder',
      }));
    },
    readFile: async (place: string, encoding?: string) => {
      look();
      const { now } = fileAt(place);
      return encoding === undefined ? Buffer.from(now) : now.toString('utf8');
    },
    stat: async (place: string) => {
      look();
      return statOf(find(place));
    },
    lstat: async (place: string) => {
      look();
      return statOf(find(place));
    },
    realpath: async (place: string) => {
      find(place);
      return path.normalize(place);
    },
    chmod: async () => {},
    link: async (from: string, to: string) => {
      step();
      const node = find(from);
      const target = folderAt(path.dirname(to));
      if (target.now.has(path.basename(to))) throw failure('EEXIST');
      if (!isLeftOut('link to', to)) target.now.set(path.basename(to), node);
    },
    truncate: async (place: string, size: number) => {
      step();
      cutTo(fileAt(place), size);
    },
    rename: async (from: string, to: string) => {
      step();
      const node = find(from);
      const [source, target] = [folderAt(path.dirname(from)), folderAt(path.dirname(to))];
      if (isLeftOut('rename to', to)) return;
      source.now.delete(path.basename(from));
      target.now.set(path.basename(to), node);
    },
    rm: async (place: string, { force = false }: { readonly force?: boolean } = {}) => {
      step();
      try {
        find(place);
        folderAt(path.dirname(place)).now.delete(path.basename(place));
      } catch (error) {
        if (!force) throw error;
      }
    },
  };

  return {
    files: files as unknown as CutDisk['files'],
    calls: () => calls,
    points,
    leftOutAt: () => leftOutAt,
    afterCut: (how) => cutDisk({}, asKept(root, how) as Folder),
    contents: () => contentsOf(root, ''),
  };
}

function folder(number: number): Folder {
  return { kind: 'folder', number, now: new Map(), kept: new Map() };
}

function asKept(node: File | Folder, how: Kept): File | Folder {
  if (node.kind === 'file') return how === 'killed' ? { ...node, kept: node.now } : { ...node, now: node.kept };
  const names = [...(how === 'flushed' ? node.kept : node.now)].map(
    ([name, inside]) => [name, asKept(inside, how)] as const,
  );
  return { kind: 'folder', number: node.number + 1, now: new Map(names), kept: new Map(names) };
}

function contentsOf(node: File | Folder, place: string): readonly (readonly [string, Buffer])[] {
  if (node.kind === 'file') return [[place, node.now]];
  return [...node.now].flatMap(([name, inside]) => contentsOf(inside, `${place}/${name}`));
}

/** Without what differs from one start to the next. */
function generalPath(place: string): string {
  const inside = path
    .normalize(place)
    .split(path.sep)
    .filter((part) => part !== '');
  return (
    inside
      .join('/')
      .replace(/\.[0-9a-f]{12}\.tmp$/, '.*.tmp')
      .replace(/~\$[0-9a-f]{16}\.tmp$/, '~$*.tmp')
      .replace(/[0-9a-f]{64}/, '*')
      .replace(/[^/]*[a-z2-7]{52}/, '*')
      .replace(/\/[a-z2-7]{12}$/, '/*')
      .replace(/\/[a-z2-7]{12}\//, '/*/')
      .replace(/\d{8}T\d{9}Z-[0-9a-f]{8}/, '*')
      .replace(/[^/]*\.jsonl/, '*.jsonl')
      .replace(/(journal|sentinel)-\d{4}-[^/.]*/, '$1-*') || '/'
  );
}
