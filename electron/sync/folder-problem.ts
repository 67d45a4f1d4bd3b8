import type { StoreProblem } from '../../shared/sync/object-store';
import { errorCode, meansDiskFull } from '../disk/atomic-write';

const noAccess = ['EACCES', 'EPERM', 'EROFS'];
/** What a network drive or a pulled-out stick says. */
const gone = ['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'];

/** What an error of the file system means for a folder that laptops share. */
export function folderProblem(error: unknown): StoreProblem {
  const code = errorCode(error);
  if (meansDiskFull(code)) return { kind: 'full' };
  if (noAccess.includes(code)) return { kind: 'no-access', detail: code };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'not-found', detail: code };
  if (gone.includes(code)) return { kind: 'unreachable', detail: code };
  return { kind: 'strange-answer', detail: code };
}
