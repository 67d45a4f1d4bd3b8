import type { MainView } from '../../../shared/i18n/main-views';
import { AsksBoard } from '../asks/asks-board';
import { BalanceBoard } from '../balance/balance-board';
import { CompareBoard } from '../compare/compare-board';
import { DependenciesBoard } from '../dependencies/dependencies-board';
import { GoalsBoard } from '../goals/goals-board';
import { LearningBoard } from '../learning-agenda/learning-board';
import { LegitimacyBoard } from '../legitimacy/legitimacy-board';
import { MatrixBoard } from '../matrix/matrix-board';
import { SpaceBoard } from '../space/space-board';

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
