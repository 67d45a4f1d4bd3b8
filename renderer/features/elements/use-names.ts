import { useCallback } from 'react';
import { useTable } from '../../app/app-context';

/** Gives the name of an element; of one that was removed meanwhile its id, so that nothing reads as if it were missing. */
export function useNames(): (id: string) => string {
  const elements = useTable((table) => table.content.elements);
  return useCallback((id) => elements.get(id)?.name ?? id, [elements]);
}
