import { useDeferredValue, useEffect, useMemo } from 'react';
import type { TableClaims } from '../../../shared/other-tables/table-claims';
import { useActions, useApp, useTable } from '../../app/app-context';
import { comparedClaims, type OtherTablesState } from '../../app/other-tables/other-tables-state';

const none: readonly TableClaims[] = [];

interface ComparedTables {
  /** Null until somebody looks, and while looking back. */
  readonly others: OtherTablesState | null;
  readonly claims: readonly TableClaims[];
}

/** The other tables on this laptop, read once somebody looks. */
export function useOtherTables(): ComparedTables {
  const { otherTables: actions } = useActions();
  const id = useTable((table) => table.id);
  const others = useApp((state) => state.otherTables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table is compared with others
  useEffect(() => void actions.compare(), [actions, id]);
  const claims = useMemo(() => (others === null ? none : comparedClaims(others)), [others]);
  // Drawn behind everything else, a little at a time: nobody waits for it.
  return { others: useDeferredValue(others, null), claims: useDeferredValue(claims, none) };
}
