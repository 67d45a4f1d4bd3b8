import { compareNumbers } from '../../../shared/i18n/collation';
import type { Decision } from '../../../shared/model/content-types';
import { openSessionOf, shownSessionOf } from '../../../shared/session/current-session';
import { useActions, useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { RecordPanel } from '../view/record-panel';
import { RecordSection } from '../view/record-section';
import { useView } from '../view/view-context';
import { DecisionCard } from './decision-card';
import styles from './decisions.module.css';
import { ProposeForm } from './propose-form';
import { decisionTexts } from './texts';

/** What is on the table now, and below it everything agreed, deferred or dropped. */
export function DecisionsPanel() {
  const texts = useTexts(decisionTexts);
  const decisions = useTable((table) => table.content.decisions);
  const isInSession = useTable((table) => openSessionOf(table.content) !== undefined);
  const all = [...decisions.values()].sort(newestFirst);
  const withStatus = (...statuses: readonly Decision['status'][]): readonly Decision[] =>
    all.filter((decision) => statuses.includes(decision.status));
  return (
    <RecordPanel
      texts={{ ...texts, add: texts.propose }}
      icon="decision"
      isEmpty={all.length === 0}
      isClosed={!isInSession}
      form={(onDone) => <ProposeForm onDone={onDone} />}
      notice={isInSession ? null : <NeedsSession />}
    >
      <Section title={texts.open} decisions={withStatus('proposed')} />
      <Section title={texts.deferred} decisions={withStatus('deferred')} />
      <Section title={texts.agreed} decisions={withStatus('agreed_at_table', 'ratified')} />
      <Section title={texts.dropped} decisions={withStatus('rejected', 'withdrawn')} />
    </RecordPanel>
  );
}

/** Says what is missing before anything can be decided, and offers it. */
function NeedsSession() {
  const texts = useTexts(decisionTexts);
  const view = useView();
  const { perform } = useActions();
  const planned = useTable((table) => {
    const session = shownSessionOf(table.content);
    return session === undefined || session.openedAt ? undefined : session.id;
  });
  return (
    <div className={styles.needs}>
      <p>{texts.needsSession}</p>
      {planned === undefined ? (
        <Button size="small" onPress={() => view.openDialog({ kind: 'planSession' })}>
          {texts.planSession}
        </Button>
      ) : (
        <Button size="small" onPress={() => void perform({ type: 'openSession', id: planned })}>
          {texts.openSession}
        </Button>
      )}
    </div>
  );
}

function Section({ title, decisions }: { readonly title: string; readonly decisions: readonly Decision[] }) {
  return (
    <RecordSection title={title} count={decisions.length}>
      {decisions.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
    </RecordSection>
  );
}

function newestFirst(left: Decision, right: Decision): number {
  return compareNumbers(right.no, left.no);
}
