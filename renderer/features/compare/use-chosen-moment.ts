import { useEffect, useMemo, useState } from 'react';
import { momentAt, type TableMoment } from '../../../shared/checks/table-moments';
import { contentOf } from '../../../shared/model/content-of';
import { accept, type Result } from '../../../shared/values/result';
import { useActions, useTable } from '../../app/app-context';
import { linesOf, type MomentChoice } from './moment-choice';

/** The table at a chosen moment; null while a snapshot is being opened, a sentence when it does not open. */
export function useChosenMoment(choice: MomentChoice): Result<TableMoment, string> | null {
  const log = useTable((table) => table.log);
  const { open } = useActions().snapshots;
  const snapshot = choice.kind === 'snapshot' ? choice.snapshot : null;
  const lines = linesOf(choice);
  const told = useMemo(() => (snapshot === null ? accept(momentAt(log, lines)) : null), [snapshot, log, lines]);
  const [opened, setOpened] = useState<{ readonly id: string; readonly moment: Result<TableMoment, string> } | null>(
    null,
  );
  const id = snapshot?.stored?.snapshot ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same content is the same moment, under whatever note
  useEffect(() => {
    if (snapshot === null || id === null) return;
    let isCurrent = true;
    void open(snapshot).then((state) => {
      if (!isCurrent) return;
      const moment = state.ok ? accept({ content: contentOf(state.value.document), log: state.value.log }) : state;
      setOpened({ id, moment });
    });
    return () => {
      isCurrent = false;
    };
  }, [open, id]);
  if (told !== null) return told;
  return opened?.id === id ? opened.moment : null;
}
