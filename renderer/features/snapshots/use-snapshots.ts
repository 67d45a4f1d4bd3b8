import { useCallback, useEffect, useState } from 'react';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { useActions, useTable } from '../../app/app-context';

/** The snapshots of the open table, newest first; null until they are known. Read again when a line of the log comes. */
export function useSnapshots(): {
  readonly snapshots: readonly ListedSnapshot[] | null;
  readonly refresh: () => Promise<void>;
} {
  const { list } = useActions().snapshots;
  const length = useTable((table) => table.log.length);
  const [snapshots, setSnapshots] = useState<readonly ListedSnapshot[] | null>(null);
  const refresh = useCallback(async () => setSnapshots(await list()), [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer log may tell of another snapshot
  useEffect(() => {
    let isCurrent = true;
    void list().then((found) => isCurrent && setSnapshots(found));
    return () => {
      isCurrent = false;
    };
  }, [list, length]);
  return { snapshots, refresh };
}
