import type { MinutesBoard } from '../minutes';
import { balanceTables } from './balance-tables';
import type { BoardSource } from './board-tables';
import { dependencyTables, goalTables } from './coherence-tables';
import { askTables, matrixTables } from './party-tables';
import { compareBoardTables, learningTables, legitimacyTables } from './progress-tables';
import { spaceTables } from './space-tables';

/** The boards that can stand in the minutes, in the order in which they do: that of the menu. */
export const minutesBoardIds = [
  'balance',
  'space',
  'matrix',
  'asks',
  'goals',
  'dependencies',
  'legitimacy',
  'learning',
  'compare',
] as const;
export type MinutesBoardId = (typeof minutesBoardIds)[number];

/**
 * Unless others are asked for: what the state of the map does not say by itself and most tables talk about. What the
 * lists of decisions, questions and learnings say already stays out, and so does what is best read on a large sheet.
 */
export const usualMinutesBoards: readonly MinutesBoardId[] = ['balance', 'space', 'asks', 'goals'];

const tablesOf: Readonly<Record<MinutesBoardId, (source: BoardSource) => MinutesBoard['tables']>> = {
  balance: balanceTables,
  space: spaceTables,
  matrix: matrixTables,
  asks: askTables,
  goals: goalTables,
  dependencies: dependencyTables,
  legitimacy: legitimacyTables,
  learning: learningTables,
  compare: compareBoardTables,
};

/** The boards that are asked for as tables; one on which nothing is recorded stays out. */
export function minutesBoards(wanted: readonly MinutesBoardId[], source: BoardSource): readonly MinutesBoard[] {
  return minutesBoardIds
    .filter((id) => wanted.includes(id))
    .map((id) => ({ id, tables: tablesOf[id](source) }))
    .filter(({ tables }) => tables.length > 0);
}
