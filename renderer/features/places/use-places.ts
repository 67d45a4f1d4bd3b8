import { useCallback, useEffect, useState } from 'react';
import type { PlaceSummary } from '../../../shared/sync/place';
import { useActions } from '../../app/app-context';

/** The places of this laptop, read again when asked. */
export function usePlaces(): { readonly places: readonly PlaceSummary[]; readonly refresh: () => Promise<void> } {
  const { list } = useActions().places;
  const [places, setPlaces] = useState<readonly PlaceSummary[]>([]);
  const refresh = useCallback(async () => setPlaces(await list()), [list]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { places, refresh };
}
