import { useState } from 'react';
import { legitimacyOf, stepsOf } from '../../../shared/checks/legitimacy';
import { enumerate } from '../../../shared/checks/sentences';
import { formatDate } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import type { Decision } from '../../../shared/model/content-types';
import { openSessionOf } from '../../../shared/session/current-session';
import { useApp, useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { type MenuAction, MenuButton } from '../../ui/menu-button';
import { RecordCard } from '../../ui/record-card';
import { placeInCaptureLine } from '../capture/capture-handle';
import { AboutLinks } from '../elements/element-link';
import { useNames } from '../elements/use-names';
import { DecisionSheet } from './decision-sheet-dialog';
import { DecisionStep } from './decision-step';
import { legitimacyTones, statusTones } from './decision-tones';
import styles from './decisions.module.css';
import { type Outcome, OutcomeDialog } from './outcome-dialog';
import { ProposeForm } from './propose-form';
import { ReadBackButton } from './read-back-button';
import { sheetTexts } from './sheet-texts';
import { decisionTexts } from './texts';

/** One decision with its state, reservations and legitimacy, and what can be done with it now. */
export function DecisionCard({ decision }: { readonly decision: Decision }) {
  const texts = useTexts(decisionTexts);
  const sheet = useTexts(sheetTexts);
  const words = useTexts(terms);
  const content = useTable((table) => table.content);
  const isSelected = useApp(({ selection }) =>
    selection.some(({ kind, id }) => kind === 'decision' && id === decision.id),
  );
  const isInSession = openSessionOf(content) !== undefined;
  const [isEditing, setEditing] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const steps = stepsOf(content, decision.id);
  const legitimacy = legitimacyOf(decision, steps);
  const reservations = [...content.reservations.values()]
    .filter((reservation) => reservation.decision === decision.id)
    .sort((a, b) => a.order - b.order);
  const nameOf = useNames();
  const language = useLanguage();
  if (isEditing) return <ProposeForm decision={decision} onDone={() => setEditing(false)} />;
  const isProposed = decision.status === 'proposed';
  return (
    <RecordCard
      number={decision.no}
      isSelected={isSelected}
      isSettled={decision.status === 'rejected' || decision.status === 'withdrawn'}
      badges={
        <>
          <Badge tone={statusTones[decision.status]}>{words.decisionStatus[decision.status]}</Badge>
          <Badge>{words.decisionKind[decision.decisionKind]}</Badge>
        </>
      }
      menu={<DecisionMenu decision={decision} onEdit={() => setEditing(true)} onOutcome={setOutcome} />}
    >
      <p className={styles.text} data-selectable>
        {decision.text}
      </p>
      <AboutLinks ids={decision.about} />
      <StateLines decision={decision} />
      {reservations.map((reservation) => (
        <p key={reservation.id} className={styles.reservation} data-selectable>
          {(reservation.against ? sheet.isAgainst : texts.reservationOf)(nameOf(reservation.stakeholder))}:{' '}
          {reservation.text}
        </p>
      ))}
      {(decision.agreedBy ?? []).length === 0 ? null : (
        <p className={styles.line}>{sheet.agreedBy(enumerate((decision.agreedBy ?? []).map(nameOf), language))}</p>
      )}
      {legitimacy === 'not_applicable' ? null : (
        <div>
          <p className={styles.line}>
            {texts.legitimacy}: <Badge tone={legitimacyTones[legitimacy]}>{words.legitimacy[legitimacy]}</Badge>
          </p>
          <ul className={styles.steps}>
            {steps.map((step) => (
              <DecisionStep key={step.id} step={step} />
            ))}
          </ul>
        </div>
      )}
      {isProposed || decision.status === 'deferred' ? (
        <div className={styles.buttons}>
          <Button look="primary" size="small" icon="check" isDisabled={!isInSession} onPress={() => setTaking(true)}>
            {texts.agree}
          </Button>
          <ReadBackButton decision={decision.id} />
        </div>
      ) : null}
      {isTaking ? <DecisionSheet decision={decision} onClose={() => setTaking(false)} /> : null}
      {outcome === null ? null : (
        <OutcomeDialog decision={decision} outcome={outcome} onClose={() => setOutcome(null)} />
      )}
    </RecordCard>
  );
}

function StateLines({ decision }: { readonly decision: Decision }) {
  const texts = useTexts(decisionTexts);
  const language = useLanguage();
  const lines = [
    decision.status === 'deferred' && decision.until ? texts.until(readableDate(decision.until, language)) : null,
    decision.because ? texts.reason(decision.because) : null,
    decision.legitimacyNotNeededBecause ? texts.notNeededReason(decision.legitimacyNotNeededBecause) : null,
    decision.conditions ? texts.conditionsAre(decision.conditions) : null,
    decision.ratifiedOn ? texts.ratifiedLine(readableDate(decision.ratifiedOn, language)) : null,
  ].filter((line) => line !== null);
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}

/** "Until" may be a date or words ("de volgende sessie"). */
function readableDate(text: string, language: 'nl' | 'en'): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, language) : text;
}

interface DecisionMenuProps {
  readonly decision: Decision;
  readonly onEdit: () => void;
  readonly onOutcome: (outcome: Outcome) => void;
}

function DecisionMenu({ decision, onEdit, onOutcome }: DecisionMenuProps) {
  const texts = useTexts(decisionTexts);
  const { status } = decision;
  const isOpen = status === 'proposed' || status === 'deferred';
  const item = (id: Outcome, label: string, isDisabled: boolean): MenuAction => ({
    id,
    label,
    isDisabled,
    onAction: () => onOutcome(id),
  });
  return (
    <MenuButton
      label={texts.more(decision.no)}
      groups={[
        {
          id: 'decision',
          actions: [
            { id: 'edit', label: texts.edit, icon: 'edit', isDisabled: !isOpen, onAction: onEdit },
            item('defer', texts.defer, status !== 'proposed'),
            item('reject', texts.reject, !isOpen),
            item('withdraw', texts.withdraw, status === 'withdrawn' || status === 'rejected'),
            {
              id: 'reserve',
              label: texts.reserve,
              isDisabled: status !== 'agreed_at_table',
              onAction: () => placeInCaptureLine(`${decision.no} ${texts.reserveLine} `),
            },
            item('ratify', texts.ratify, status !== 'agreed_at_table'),
          ],
        },
      ]}
    />
  );
}
