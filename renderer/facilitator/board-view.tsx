import type { MainView } from '../../shared/i18n/main-views';
import { AsksBoard } from '../features/asks/asks-board';
import { BalanceBoard } from '../features/balance/balance-board';
import { CompareBoard } from '../features/compare/compare-board';
import { DependenciesBoard } from '../features/dependencies/dependencies-board';
import { GoalsBoard } from '../features/goals/goals-board';
import { LearningBoard } from '../features/learning-agenda/learning-board';
import { LegitimacyBoard } from '../features/legitimacy/legitimacy-board';
import { MatrixBoard } from '../features/matrix/matrix-board';
import { SpaceBoard } from '../features/space/space-board';

/** The board that goes by this name. */
export function BoardView({ view }: { readonly view: Exclude<MainView, 'map' | 'list'> }) {
  switch (view) {
    case 'balance':
      return <BalanceBoard />;
    case 'space':
      return <SpaceBoard />;
    case 'matrix':
      return <MatrixBoard />;
    case 'asks':
      return <AsksBoard />;
    case 'goals':
      return <GoalsBoard />;
    case 'dependencies':
      return <DependenciesBoard />;
    case 'legitimacy':
      return <LegitimacyBoard />;
    case 'learning':
      return <LearningBoard />;
    case 'compare':
      return <CompareBoard />;
  }
}
