import { useCallback, useEffect, useState } from 'react';
import type { ListedSnapshot } from '../../../shared/snapshot/listed-snapshots';
import { useActions, useTable } from '../../app/app-context';

interface Found {
  readonly snapshots: readonly ListedSnapshot[];
  /** What they take on the disk together, in bytes. */
  readonly bytes: number;
}

/** The snapshots of the open table, newest first; null until they are known. Read again when a line of the log comes. */
export function useSnapshots(): { readonly found: Found | null; readonly refresh: () => Promise<void> } {
  const { list, size } = useActions().snapshots;
  const length = useTable((table) => table.log.length);
  const [found, setFound] = useState<Found | null>(null);
  const look = useCallback(
    async (): Promise<Found> => ({ snapshots: await list(), bytes: await size() }),
    [list, size],
  );
  const refresh = useCallback(async () => setFound(await look()), [look]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer log may tell of another snapshot
  useEffect(() => {
    let isCurrent = true;
    void look().then((now) => isCurrent && setFound(now));
    return () => {
      isCurrent = false;
    };
  }, [look, length]);
  return { found, refresh };
}
