import { describe, expect, it } from 'vitest';
import type { AppState } from '../../../renderer/app/app-state';
import { rememberedFirst } from '../../../renderer/app/export/by-table';
import { boardsInMinutes, chosenBoards } from '../../../renderer/app/export/minutes-boards';
import { minutesBoardsLimit } from '../../../shared/ipc/settings';
import { usualMinutesBoards } from '../../../shared/minutes/boards/board-ids';

const stateOf = (table: string | null, minutesBoards: AppState['minutesBoards']): AppState =>
  ({ table: table === null ? null : { id: table }, minutesBoards }) as AppState;

describe('R-BOARD-12 the boards in the minutes of a table', () => {
  it('are the usual ones until somebody chooses, and then the chosen ones, also none', () => {
    expect(boardsInMinutes(chosenBoards(stateOf('one', [])))).toEqual(usualMinutesBoards);
    const chosen = [{ table: 'one', boards: ['space', 'balance'] }];
    expect(boardsInMinutes(chosenBoards(stateOf('one', chosen)))).toEqual(['balance', 'space']);
    expect(boardsInMinutes(chosenBoards(stateOf('one', [{ table: 'one', boards: [] }])))).toEqual([]);
  });

  it('are those of this table only, and what this version does not know is passed over', () => {
    const chosen = [{ table: 'one', boards: ['compare', 'of-later'] }];
    expect(boardsInMinutes(chosenBoards(stateOf('other', chosen)))).toEqual(usualMinutesBoards);
    expect(boardsInMinutes(chosenBoards(stateOf('one', chosen)))).toEqual(['compare']);
    expect(chosenBoards(stateOf(null, chosen))).toBeUndefined();
  });

  it('are kept once per table, the latest first, and not without end', () => {
    const first = rememberedFirst([], { table: 'one', boards: ['space'] }, minutesBoardsLimit);
    const second = rememberedFirst(first, { table: 'two', boards: ['goals'] }, minutesBoardsLimit);
    const third = rememberedFirst(second, { table: 'one', boards: ['asks'] }, minutesBoardsLimit);
    expect(third).toEqual([
      { table: 'one', boards: ['asks'] },
      { table: 'two', boards: ['goals'] },
    ]);
    const many = Array.from({ length: minutesBoardsLimit + 5 }, (_, at) => ({ table: `t${at}`, boards: [] }));
    expect(rememberedFirst(many, { table: 'one', boards: [] }, minutesBoardsLimit)).toHaveLength(minutesBoardsLimit);
  });
});
