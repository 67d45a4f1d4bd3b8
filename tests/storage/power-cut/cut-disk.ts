import path from 'node:path';
import type { FileSystem } from '../../../electron/disk/atomic-write';

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

export interface CutDisk {
  readonly files: FileSystem;
  /** How many calls there were. */
  calls(): number;
  /** Every flush and rename there was, by what it is done to: `flush tables/tafel/journal/*.jsonl`. */
  readonly points: ReadonlySet<string>;
  /**
   * Another disk with what this one holds once its power was cut.
   * @param names which names it kept: those that were flushed, or all of them, since a disk may be ahead with names
   */
  afterCut(names: 'flushed' | 'all'): CutDisk;
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

  const step = (): void => {
    calls += 1;
    if (calls > cutAfter) throw failure('EIO');
  };
  const isLeftOut = (kind: string, place: string): boolean => {
    const point = `${kind} ${generalPath(place)}`;
    points.add(point);
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
      stat: async () => statOf(node),
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
    open: async (place: string, flags: string) => {
      step();
      if (flags === 'r' || flags === 'r+') return handleOf(find(place), place);
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
      for (const part of partsOf(path.normalize(place))) {
        const next = here.now.get(part);
        if (next?.kind === 'file') throw failure('ENOTDIR');
        numbers += 1;
        const made = next ?? folder(numbers);
        here.now.set(part, made);
        here = made;
      }
    },
    readdir: async (place: string) => {
      step();
      return [...folderAt(place).now.keys()];
    },
    readFile: async (place: string, encoding?: string) => {
      step();
      const { now } = fileAt(place);
      return encoding === undefined ? Buffer.from(now) : now.toString('utf8');
    },
    stat: async (place: string) => {
      step();
      return statOf(find(place));
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
    files: files as unknown as FileSystem,
    calls: () => calls,
    points,
    afterCut: (names) => cutDisk({}, asKept(root, names) as Folder),
    contents: () => contentsOf(root, ''),
  };
}

function folder(number: number): Folder {
  return { kind: 'folder', number, now: new Map(), kept: new Map() };
}

function asKept(node: File | Folder, kept: 'flushed' | 'all'): File | Folder {
  if (node.kind === 'file') return { ...node, now: node.kept };
  const names = [...(kept === 'all' ? node.now : node.kept)].map(
    ([name, inside]) => [name, asKept(inside, kept)] as const,
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
      .replace(/[^/]*\.jsonl/, '*.jsonl')
      .replace(/(journal|sentinel)-\d{4}-[^/.]*/, '$1-*') || '/'
  );
}
