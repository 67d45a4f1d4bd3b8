import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time of a process and all it started, so far. Linux only; elsewhere 0. */
export function cpuOf(root: number): number {
  return treeOf(root).reduce((sum, pid) => sum + (statOf(pid)?.cpu ?? 0), 0);
}

/** Memory in MiB of the largest renderer process below a process, shared pages counted by share. */
export function rendererMemoryOf(root: number): number {
  const sizes = treeOf(root)
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes('--type=renderer'))
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return Math.max(0, ...sizes) / 1024;
}

interface Stat {
  readonly parent: number;
  readonly cpu: number;
}

function statOf(pid: number): Stat | undefined {
  // The name, in brackets, may hold spaces.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ');
  if (fields === undefined || fields.length < 13) return undefined;
  // A tick of the kernel's clock is 10 ms on every Linux we know.
  return { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * 10 };
}

function treeOf(root: number): number[] {
  if (process.platform !== 'linux') return [];
  const parents = new Map(
    readdirSync('/proc').flatMap((name) => {
      const pid = Number(name);
      const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
      return stat === undefined ? [] : [[pid, stat.parent] as const];
    }),
  );
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Processes end while one looks at them.
    return '';
  }
}
