import { ActionsPanel } from '../features/actions/actions-panel';
import { ConflictsPanel } from '../features/conflicts/conflicts-panel';
import { DecisionsPanel } from '../features/decisions/decisions-panel';
import { InspectorPanel } from '../features/inspector/inspector-panel';
import { LearningsPanel } from '../features/learnings/learnings-panel';
import { LogbookPanel } from '../features/logbook/logbook-panel';
import { OpenPointsPanel } from '../features/open-points/open-points-panel';
import { ParticipantsPanel } from '../features/participants/participants-panel';
import { QuestionsPanel } from '../features/questions/questions-panel';
import { SignalsPanel } from '../features/signals/signals-panel';
import type { PanelId } from '../features/view/view-state';
import { ReadOnlyContext } from '../ui/read-only-context';

const panels: Readonly<Record<PanelId, () => React.JSX.Element>> = {
  element: InspectorPanel,
  decisions: DecisionsPanel,
  actions: ActionsPanel,
  questions: QuestionsPanel,
  learnings: LearningsPanel,
  participants: ParticipantsPanel,
  log: LogbookPanel,
  signals: SignalsPanel,
  openPoints: OpenPointsPanel,
  conflicts: ConflictsPanel,
};

interface SidePanelProps {
  readonly panel: PanelId;
  /** Its fields can be read and not changed. The search of the log goes on: it changes nothing. */
  readonly isReadOnly: boolean;
}

export function SidePanel({ panel, isReadOnly }: SidePanelProps) {
  const Chosen = panels[panel];
  return (
    <ReadOnlyContext value={isReadOnly && panel !== 'log'}>
      <Chosen />
    </ReadOnlyContext>
  );
}
