import { type MinutesBoardId, minutesBoardIds, usualMinutesBoards } from '../../../shared/minutes/boards/board-ids';
import type { AppState } from '../app-state';

/** The boards that were chosen for the minutes of the open table; undefined while nobody chose. */
export function chosenBoards({ table, minutesBoards }: AppState): readonly string[] | undefined {
  return minutesBoards.find((each) => each.table === table?.id)?.boards;
}

/** The boards that stand in the minutes: the chosen ones that this version knows, or the usual ones. */
export function boardsInMinutes(chosen: readonly string[] | undefined): readonly MinutesBoardId[] {
  return chosen === undefined ? usualMinutesBoards : minutesBoardIds.filter((id) => chosen.includes(id));
}
