import { useEffect, useRef } from 'react';
import { openSessionOf } from '../../../shared/session/current-session';
import { useReadState, useTable } from '../../app/app-context';
import { useView } from '../view/view-context';
import { openPointsHere } from './open-points-here';

/** When a session opens, what earlier ones left open comes first, as it does at the table. */
export function useOpenPointsFirst(): void {
  const open = useTable((table) => openSessionOf(table.content)?.id ?? null);
  const readState = useReadState();
  const { showPanel } = useView();
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    const { table } = readState();
    if (open !== null && table !== null && openPointsHere(table).earlier.length > 0) showPanel('openPoints');
  }, [open, readState, showPanel]);
}
