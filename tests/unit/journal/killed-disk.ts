import { diskFileSystem, type FileSystem } from '../../../electron/disk/atomic-write';

/** The real disk until the given call, and then none at all: as when the process is killed there. */
export function diskUntil(call: number): { readonly files: FileSystem; readonly calls: () => number } {
  let calls = 0;
  const guarded =
    (name: string, work: (...given: never[]) => unknown) =>
    async (...given: never[]): Promise<unknown> => {
      calls += 1;
      if (calls > call) throw Object.assign(new Error(`${name}: killed`), { code: 'KILLED' });
      return work(...given);
    };
  const files = Object.fromEntries(
    Object.entries({
      open: diskFileSystem.open,
      mkdir: diskFileSystem.mkdir,
      readdir: diskFileSystem.readdir,
      readFile: diskFileSystem.readFile,
      rename: diskFileSystem.rename,
      rm: diskFileSystem.rm,
      stat: diskFileSystem.stat,
      truncate: diskFileSystem.truncate,
    }).map(([name, work]) => [name, guarded(name, work as never)]),
  ) as unknown as FileSystem;
  return { files, calls: () => calls };
}
