import { useCallback, useEffect, useState } from 'react';
import { listName } from '../../../shared/lists/list-name';
import type { FoundList, ListRefusal } from '../../../shared/lists/open-list';
import type { PlanWish } from './list-worker-messages';
import { type ListReading, readListFile } from './read-list-file';

/** A file that holds lists. */
export interface ChosenFile {
  readonly name: string;
  readonly reading: ListReading;
  readonly lists: readonly FoundList[];
}

export interface ListFileState {
  readonly chosen: ChosenFile | null;
  /** Why the last file is no list. */
  readonly problem: ListRefusal | 'unreadable' | null;
  readonly isReading: boolean;
  readonly wish: PlanWish | null;
  readonly setWish: (wish: PlanWish) => void;
  readonly read: (file: File) => Promise<void>;
  /** Nothing can be made of the file after all. */
  readonly letGo: () => void;
}

/** The file that is taken over from, and what of it is wished for: the list that is proposed, until somebody says another. */
export function useListFile(dropped: File | undefined): ListFileState {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [problem, setProblem] = useState<ListFileState['problem']>(null);
  const [wish, setWish] = useState<PlanWish | null>(null);
  const [reading, setReading] = useState<ListReading | null>(null);
  const [isReading, setIsReading] = useState(false);
  const letGo = useCallback((): void => {
    setProblem('unreadable');
    setChosen(null);
    setWish(null);
  }, []);
  const read = useCallback(
    async (file: File): Promise<void> => {
      const begun = readListFile(file);
      setReading(begun);
      setIsReading(true);
      const opened = await begun.opened;
      setIsReading(false);
      if (!opened?.ok) {
        letGo();
        if (opened !== null) setProblem(opened.refusal);
        return;
      }
      setProblem(null);
      const next = { name: file.name, reading: begun, lists: opened.value.lists };
      setChosen(next);
      setWish(wishFor(next, opened.value.proposed));
    },
    [letGo],
  );
  // The thread of a file ends when another is chosen or the dialog closes.
  useEffect(() => () => reading?.giveUp(), [reading]);
  useEffect(() => {
    if (dropped !== undefined) void read(dropped);
  }, [dropped, read]);
  return { chosen, problem, isReading, wish, setWish, read, letGo };
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
