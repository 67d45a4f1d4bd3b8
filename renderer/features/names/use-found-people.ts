import { useEffect, useState } from 'react';
import type { LogEntry } from '../../../shared/log/log-entry';
import type { FoundName } from '../../../shared/names/finding/find-names';
import { useTable } from '../../app/app-context';

/**
 * The people whom texts of the table name. Its code is fetched when it is first asked for.
 * @param isWanted nothing is looked for otherwise
 * @returns null until they were looked for
 */
export function useFoundPeople(isWanted: boolean): readonly FoundName[] | null {
  const log = useTable((table) => table.log);
  const [looked, setLooked] = useState<{ readonly log: readonly LogEntry[]; readonly found: readonly FoundName[] }>();
  useEffect(() => {
    if (!isWanted || looked?.log === log) return undefined;
    let isGone = false;
    void import('../../../shared/names/finding/find-names').then(({ nameFinderOf }) => {
      if (!isGone) setLooked({ log, found: nameFinderOf(log).found });
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, log, looked]);
  return isWanted && looked?.log === log ? looked.found : null;
}
