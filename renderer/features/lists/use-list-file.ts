import { useCallback, useEffect, useRef, useState } from 'react';
import { listName } from '../../../shared/lists/list-name';
import type { FoundList } from '../../../shared/lists/open-list';
import type { ListReading } from './list-reading';
import type { ListProblem, PlanWish } from './list-worker-messages';
import { readListFile } from './read-list-file';

/** A file that holds lists. */
export interface ChosenFile {
  readonly name: string;
  readonly reading: ListReading;
  readonly lists: readonly FoundList[];
}

export interface ListFileState {
  readonly chosen: ChosenFile | null;
  /** Why nothing is shown of the last file. */
  readonly problem: ListProblem | null;
  /** How much of the file has been read, in whole percents; null while none is being read. */
  readonly reading: number | null;
  readonly wish: PlanWish | null;
  readonly setWish: (wish: PlanWish) => void;
  readonly read: (file: File) => Promise<void>;
  /** Gives up what is being read. */
  readonly stop: () => void;
  /** Nothing can be made of the file after all. */
  readonly letGo: () => void;
}

/** The file that is taken over from, and what of it is wished for: the list that is proposed, until somebody says another. */
export function useListFile(dropped: File | undefined): ListFileState {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [problem, setProblem] = useState<ListFileState['problem']>(null);
  const [wish, setWish] = useState<PlanWish | null>(null);
  const [reading, setReading] = useState<number | null>(null);
  const latest = useRef<ListReading | null>(null);
  const show = useCallback((next: ChosenFile | null, nextWish: PlanWish | null, why: ListProblem | null): void => {
    // The thread of a file ends as soon as there is nothing to ask of it.
    if (next === null) latest.current?.giveUp();
    setProblem(why);
    setChosen(next);
    setWish(nextWish);
  }, []);
  const letGo = useCallback((): void => show(null, null, 'unplanned'), [show]);
  const read = useCallback(
    async (file: File): Promise<void> => {
      latest.current?.giveUp();
      const begun = readListFile(file, (done, of) => {
        if (latest.current === begun) setReading(Math.floor((100 * done) / of));
      });
      latest.current = begun;
      setReading(0);
      const opened = await begun.opened;
      // Another may have been chosen between the answer and now.
      if (latest.current !== begun) return;
      setReading(null);
      if (!opened.ok) {
        show(null, null, opened.refusal);
        return;
      }
      const next = { name: file.name, reading: begun, lists: opened.value.lists };
      show(next, wishFor(next, opened.value.proposed), null);
    },
    [show],
  );
  const stop = useCallback((): void => {
    setReading(null);
    show(null, null, null);
    latest.current = null;
  }, [show]);
  useEffect(() => () => latest.current?.giveUp(), []);
  useEffect(() => {
    if (dropped !== undefined) void read(dropped);
  }, [dropped, read]);
  return { chosen, problem, reading, wish, setWish, read, stop, letGo };
}

/** What is shown first of a list. */
export function wishFor({ name, lists }: Pick<ChosenFile, 'name' | 'lists'>, at: number): PlanWish {
  const list = lists[at] as FoundList;
  const choices = { apart: new Set<number>(), withScores: false };
  return { list: at, kind: list.kind, choices, name: listName(name, list.source, lists.length) };
}

export function sheetName({ source }: FoundList): string {
  return source.form === 'sheet' ? source.name : '';
}
