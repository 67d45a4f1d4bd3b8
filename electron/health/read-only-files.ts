import { diskFileSystem, type FileSystem } from '../disk/atomic-write';

const refused = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('a check writes nothing'), { code: 'EROFS' }));

/** The disk for whoever only looks: readers that tidy up in passing find that they cannot. */
export const readOnlyFiles: FileSystem = {
  ...diskFileSystem,
  open: (file, flags, mode) => (flags === 'r' ? diskFileSystem.open(file, flags, mode) : refused()),
  mkdir: refused,
  rename: refused,
  rm: refused,
  truncate: refused,
};
