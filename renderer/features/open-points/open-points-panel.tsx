import { hasClosedSession } from '../../../shared/session/current-session';
import { countOpenPoints, type OpenPoint, type OpenPointGroup } from '../../../shared/session/open-points';
import { useTable } from '../../app/app-context';
import { Count } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { ActionCard } from '../actions/action-card';
import { DecisionCard } from '../decisions/decision-card';
import { useNames } from '../elements/use-names';
import { QuestionCard } from '../questions/question-card';
import { RecordSection } from '../view/record-section';
import styles from '../view/records.module.css';
import { ConflictCard, DisagreementCard, LegitimacyCard, MinutesCard } from './open-point-cards';
import { openPointsHere } from './open-points-here';
import { openPointTexts } from './texts';

/** What earlier sessions left open, by party, each with what settles it. */
export function OpenPointsPanel() {
  const texts = useTexts(openPointTexts);
  const { earlier, now } = useTable(openPointsHere);
  const isFirst = useTable(({ content }) => !hasClosedSession(content));
  const { all, late } = countOpenPoints(earlier);
  const fresh = countOpenPoints(now).all;
  return (
    <Panel title={texts.title} aside={all + fresh > 0 ? <Count value={all + fresh} /> : undefined}>
      {all === 0 && fresh === 0 ? (
        <EmptyState icon="check" title={texts.none}>
          {texts.noneText(isFirst)}
        </EmptyState>
      ) : null}
      {all === 0 ? null : <p className={styles.intro}>{texts.intro(all, late, isFirst)}</p>}
      {earlier.map((group) => (
        <Group key={group.party ?? ''} group={group} />
      ))}
      {fresh === 0 ? null : <p className={styles.intro}>{texts.introNow(fresh)}</p>}
      {now.map((group) => (
        <Group key={group.party ?? ''} group={group} />
      ))}
    </Panel>
  );
}

function Group({ group }: { readonly group: OpenPointGroup }) {
  const texts = useTexts(openPointTexts);
  const nameOf = useNames();
  return (
    <RecordSection title={group.party === null ? texts.table : nameOf(group.party)} count={group.points.length}>
      {group.points.map((point) => (
        <Point key={keyOf(point)} point={point} />
      ))}
    </RecordSection>
  );
}

function keyOf(point: OpenPoint): string {
  switch (point.kind) {
    case 'action':
      return `action ${point.action.id}`;
    case 'question':
      return `question ${point.question.id}`;
    case 'decision':
      return `decision ${point.decision.id}`;
    case 'legitimacy':
      return `step ${point.step?.id ?? point.decision.id}`;
    case 'minutes':
      return `minutes ${point.session.id}`;
    case 'conflict':
      return `conflict ${point.relation.id}`;
    case 'disagreement':
      return `element ${point.element.id}`;
  }
}

function Point({ point }: { readonly point: OpenPoint }) {
  switch (point.kind) {
    case 'action':
      return <ActionCard action={point.action} />;
    case 'question':
      return <QuestionCard question={point.question} />;
    case 'decision':
      return <DecisionCard decision={point.decision} />;
    case 'legitimacy':
      return <LegitimacyCard decision={point.decision} step={point.step} isLate={point.isLate} />;
    case 'minutes':
      return <MinutesCard session={point.session} />;
    case 'conflict':
      return <ConflictCard relation={point.relation} />;
    case 'disagreement':
      return <DisagreementCard element={point.element} />;
  }
}
