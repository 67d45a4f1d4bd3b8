import { useEffect, useState } from 'react';
import type { FoundName } from '../../../shared/names/finding/find-names';
import { namesIn } from '../../../shared/names/name-eraser';
import { useTable } from '../../app/app-context';

/**
 * Ways of calling that look like a name of the table's list, as they stood when this was asked: while names are being
 * erased there is nothing left to look for. Its code is fetched when it is first asked for.
 * @returns null until they were looked for
 */
export function useRemains(): readonly Pick<FoundName, 'key' | 'said' | 'places'>[] | null {
  const log = useTable((table) => table.log);
  const [asked] = useState(log);
  const [remains, setRemains] = useState<readonly Pick<FoundName, 'key' | 'said' | 'places'>[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('../../../shared/names/finding/remains-of').then(({ remainsOf }) => {
      if (!isGone) setRemains(remainsOf(asked, namesIn(asked)).map((each) => ({ key: each.said, ...each })));
    });
    return () => {
      isGone = true;
    };
  }, [asked]);
  return remains;
}
