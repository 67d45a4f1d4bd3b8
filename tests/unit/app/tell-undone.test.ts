import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AppState, OpenTable } from '../../../renderer/app/app-state';
import { tellUndone } from '../../../renderer/app/table/tell-undone';
import { takeBack, type Undone } from '../../../shared/commands/undo-entry';
import { contentOf } from '../../../shared/model/content-of';
import { Laptop } from '../../property/random-laptop';
import { contextAfter, follow } from '../../property/random-table';
import { answerTo, inSession } from '../commands/acting-table';

/** What is on the screen after undoing a removal of two, of which a colleague may have removed one too. */
function toldAfter(isWorkedOn: boolean): Pick<AppState, 'notice' | 'selection'> {
  const [here, there] = [new Laptop('a', inSession), new Laptop('b', inSession)];
  here.add(answerTo(here.work, { type: 'removeElements', ids: ['wonen', 'natuur'] }, 'a'));
  const { dot } = here.work.log.at(-1)!;
  if (isWorkedOn) there.add(answerTo(there.work, { type: 'removeElement', id: 'natuur' }, 'b'));
  const { work } = here.takeIn(there);
  const undone = takeBack(work.document, work.log, dot, contextAfter(work, 'a')) as { readonly value: Undone };
  const { document } = follow(work, undone.value.entry);
  const store = createStore<AppState>(
    () =>
      ({
        language: 'en',
        selection: [],
        notice: { kind: 'done', text: '2 elements have been taken off the map.', about: dot },
      }) as unknown as AppState,
  );
  tellUndone(store, { document, content: contentOf(document) } as OpenTable, undone.value, 'undo');
  return store.getState();
}

describe('after undo', () => {
  it('R-UNDO-5 the map turns to what came back, and the message about the act goes', () => {
    const { notice, selection } = toldAfter(false);
    expect(notice).toBeNull();
    expect(selection.map(({ id }) => id).sort()).toEqual(['natuur', 'stuwt', 'wonen']);
  });

  it('R-UNDO-12 the screen says what stays and why', () => {
    const { notice, selection } = toldAfter(true);
    expect(notice?.kind).toBe('warning');
    expect(notice?.text).toMatch(
      /^Partly undone\. "Natuur" stays as it is now, because it was recorded later: "Natuur"/,
    );
    expect(selection).toEqual([{ kind: 'element', id: 'wonen' }]);
  });
});
