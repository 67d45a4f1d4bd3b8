import { useCallback } from 'react';
import type { Translated } from '../../../shared/i18n/language';
import { useActions, useReadState } from '../../app/app-context';
import type { SelectedThing } from '../../app/app-state';
import { useTexts } from '../../ui/language-context';
import { removalOf } from './removal-of';

const nl = { several: (line: string) => `${line} Ongedaan maken zet alles terug.` };

const en = { several: (line) => `${line} Undo brings everything back.` } satisfies typeof nl;

const removalTexts: Translated<typeof nl> = { nl, en };

/** Takes what is chosen off the map, as one act; of several things a message says how many they were. */
export function useRemoval(): (chosen: readonly SelectedThing[]) => Promise<void> {
  const { perform, select, notify } = useActions();
  const readState = useReadState();
  const texts = useTexts(removalTexts);
  return useCallback(
    async (chosen) => {
      const { table } = readState();
      const command = table === null ? null : removalOf(chosen, table.content);
      if (command === null || !(await perform(command))) return;
      select([]);
      const done = readState().table?.undo;
      const isOne = command.type === 'removeElement' || command.type === 'removeRelation';
      if (!isOne && done != null) notify({ kind: 'done', text: texts.several(done.text), about: done.dot });
    },
    [perform, select, notify, readState, texts],
  );
}
