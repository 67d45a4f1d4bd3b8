import { terms } from '../../../shared/i18n/terms';
import type { Decision, Element, LegitimacyStep, Relation, Session } from '../../../shared/model/content-types';
import { useActions } from '../../app/app-context';
import type { SelectedThing } from '../../app/app-state';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { RecordCard } from '../../ui/record-card';
import { DecisionStep } from '../decisions/decision-step';
import { useNames } from '../elements/use-names';
import styles from '../view/records.module.css';
import { useView } from '../view/view-context';
import { openPointTexts } from './texts';

interface LegitimacyCardProps {
  readonly decision: Decision;
  readonly step: LegitimacyStep | null;
  readonly isLate: boolean;
}

/** A step that has no date or no result yet, with a way to record how it went. */
export function LegitimacyCard({ decision, step, isLate }: LegitimacyCardProps) {
  const texts = useTexts(openPointTexts);
  const { showPanel } = useView();
  const { select } = useActions();
  return (
    <RecordCard
      number={decision.no}
      badges={
        <>
          <Badge>{texts.legitimacy}</Badge>
          {isLate ? <Badge tone="danger">{texts.late}</Badge> : null}
        </>
      }
    >
      <p className={styles.text} data-selectable>
        {decision.text}
      </p>
      {step === null ? (
        <p className={styles.line}>{texts.noStep}</p>
      ) : (
        <ul>
          <DecisionStep step={step} />
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon="decision"
          onPress={() => {
            select([{ kind: 'decision', id: decision.id }]);
            showPanel('decisions');
          }}
        >
          {texts.showDecision}
        </Button>
      </div>
    </RecordCard>
  );
}

/** Two things that cannot both be so, from the map. */
export function ConflictCard({ relation }: { readonly relation: Relation }) {
  const texts = useTexts(openPointTexts);
  const { conflictSubject } = useTexts(terms);
  const nameOf = useNames();
  const detail = [
    relation.about ? conflictSubject[relation.about] : null,
    relation.zone ? nameOf(relation.zone) : null,
    relation.note ?? null,
  ].filter((part) => part !== null && part !== '');
  return (
    <RecordCard badges={<Badge tone="warning">{texts.conflict}</Badge>}>
      <p className={styles.text} data-selectable>
        {texts.conflictBetween(nameOf(relation.from), nameOf(relation.to))}
      </p>
      {detail.length === 0 ? null : <p className={styles.line}>{detail.join(' · ')}</p>}
      <ShowOnMap things={[{ kind: 'relation', id: relation.id }]} />
    </RecordCard>
  );
}

/** Minutes that wait for the table: read them, then adopt them there. */
export function MinutesCard({ session }: { readonly session: Session }) {
  const texts = useTexts(openPointTexts);
  const { openDialog } = useView();
  return (
    <RecordCard badges={<Badge tone="info">{texts.minutes}</Badge>}>
      <p className={styles.text} data-selectable>
        {texts.adopt(session.title)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" icon="minutes" onPress={() => openDialog({ kind: 'minutes', session: session.id })}>
          {texts.readMinutes}
        </Button>
      </div>
    </RecordCard>
  );
}

/** An element of which two laptops kept different values. */
export function DisagreementCard({ element }: { readonly element: Element }) {
  const texts = useTexts(openPointTexts);
  return (
    <RecordCard badges={<Badge tone="danger">{texts.disagreement}</Badge>}>
      <p className={styles.text} data-selectable>
        {element.name}
      </p>
      <ShowOnMap things={[{ kind: 'element', id: element.id }]} />
    </RecordCard>
  );
}

function ShowOnMap({ things }: { readonly things: readonly SelectedThing[] }) {
  const texts = useTexts(openPointTexts);
  const { select } = useActions();
  const { showMain } = useView();
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        icon="map"
        onPress={() => {
          showMain('map');
          select(things);
        }}
      >
        {texts.showOnMap}
      </Button>
    </div>
  );
}
