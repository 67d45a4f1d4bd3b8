import { balanceTables } from './balance-tables';
import { type MinutesBoardId, minutesBoardIds } from './board-ids';
import type { MinutesBoard } from './board-table';
import type { BoardSource } from './board-tables';
import { dependencyTables, goalTables } from './coherence-tables';
import { askTables, matrixTables } from './party-tables';
import { compareBoardTables, learningTables, legitimacyTables } from './progress-tables';
import { spaceTables } from './space-tables';

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
