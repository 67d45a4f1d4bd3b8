import path from 'node:path';
import { writeAtomically } from '../../disk/atomic-write';
import { keyOfMirrored } from '../check/check-file';
import type { Reading } from '../reading';
import { type Mend, setAside } from './mend';
import type { Sources } from './sources';

/** What this laptop keeps of places: objects from a source that has them, and a memory that says nothing goes aside. */
export function repairExchange(readings: readonly Reading[], sources: Sources, now: () => Date): readonly Mend[] {
  return readings.flatMap(({ part }): readonly Mend[] => {
    if (part.problem === null || part.problem.code === 'unreadable') return [];
    const base = { path: part.path, kind: part.kind, lines: null };
    if (part.kind === 'exchange-state') {
      return [{ ...base, action: 'set-aside', from: [], apply: () => setAside(part.path, now()) }];
    }
    if (part.kind !== 'exchange-object') return [];
    const table = path.basename(path.dirname(path.dirname(part.path)));
    const found = sources.objects.get(keyOfMirrored(table, path.basename(part.path)) ?? '');
    if (found === undefined) return [];
    const apply = async (): Promise<void> => {
      await setAside(part.path, now());
      await writeAtomically(part.path, found.bytes);
    };
    return [{ ...base, action: 'restored', from: [found.from], apply }];
  });
}
