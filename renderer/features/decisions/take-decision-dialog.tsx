import { useState } from 'react';
import { wordingAdvice } from '../../../shared/capture/decision-wording';
import { mandateWarningsAbout } from '../../../shared/checks/mandate-warnings';
import { terms } from '../../../shared/i18n/terms';
import type { Content } from '../../../shared/model/content';
import type { Decision } from '../../../shared/model/content-types';
import { openSessionOf, shownSessionOf } from '../../../shared/session/current-session';
import { useActions, useTable } from '../../app/app-context';
import { Checkbox } from '../../ui/checkbox';
import { ComboField } from '../../ui/combo-field';
import { FormDialog } from '../../ui/form-dialog';
import { useLanguage, useTexts } from '../../ui/language-context';
import { TextField } from '../../ui/text-field';
import { usePartyOptions } from '../elements/element-options';
import { useNames } from '../elements/use-names';
import styles from './decisions.module.css';
import { ReadBackButton } from './read-back-button';
import { completeSteps, type StepDraft, StepDrafts } from './step-drafts';
import { decisionTexts } from './texts';

interface TakeDecisionDialogProps {
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** The moment of agreeing: the sentence, who has a reservation, and which bodies come after the table. */
export function TakeDecisionDialog({ decision, onClose }: TakeDecisionDialogProps) {
  const texts = useTexts(decisionTexts);
  const { perform, readBack } = useActions();
  const [reservations, setReservations] = useState<ReadonlyMap<string, string>>(new Map());
  const [steps, setSteps] = useState<readonly StepDraft[]>([]);
  const [isNotNeeded, setNotNeeded] = useState(decision.decisionKind === 'procedural');
  const [reason, setReason] = useState('');
  const [conditions, setConditions] = useState('');
  const content = useTable((table) => table.content);
  const language = useLanguage();
  const advice = wordingAdvice(decision.text, content, language);
  const reasonMissing = isNotNeeded && reason.trim() === '';
  const agree = async (): Promise<void> => {
    const spoken = [...reservations]
      .map(([stakeholder, text]) => ({ stakeholder, text: text.trim() }))
      .filter(({ text }) => text !== '');
    const isTaken = await perform({
      type: 'takeDecision',
      id: decision.id,
      ...(spoken.length === 0 ? {} : { reservations: spoken }),
      legitimacySteps: isNotNeeded ? [] : completeSteps(steps),
      ...(isNotNeeded ? { legitimacyNotNeededBecause: reason.trim() } : {}),
      ...(conditions.trim() === '' ? {} : { conditions: conditions.trim() }),
    });
    if (!isTaken) return;
    readBack(null);
    onClose();
  };
  return (
    <FormDialog
      title={texts.agreeTitle(decision.no)}
      confirm={texts.agreeConfirm}
      icon="check"
      isReady={!reasonMissing}
      onConfirm={agree}
      onClose={onClose}
      size="large"
      isLong
      aside={<ReadBackButton decision={decision.id} size="normal" />}
    >
      <div>
        <p className={styles.quote}>{decision.text}</p>
        {advice === null ? null : (
          <p className={styles.advice}>
            {advice} {texts.stillEditable}
          </p>
        )}
      </div>
      <Reservations decision={decision} value={reservations} onChange={setReservations} />
      <section className={styles.block}>
        <h3 className={styles.blockTitle}>{texts.steps}</h3>
        <p className={styles.hint}>{texts.stepsHint}</p>
        <Checkbox isSelected={isNotNeeded} onChange={setNotNeeded}>
          {texts.notNeeded}
        </Checkbox>
        {isNotNeeded ? (
          <TextField
            label={texts.notNeededBecause}
            value={reason}
            onChange={setReason}
            description={reasonMissing ? texts.reasonFirst : undefined}
          />
        ) : (
          <>
            <StepDrafts steps={steps} onChange={setSteps} />
            {completeSteps(steps).length === 0 ? <p className={styles.hint}>{texts.stepsOrReason}</p> : null}
          </>
        )}
      </section>
      <TextField label={texts.conditions} value={conditions} onChange={setConditions} />
    </FormDialog>
  );
}

interface ReservationsProps {
  readonly decision: Decision;
  readonly value: ReadonlyMap<string, string>;
  readonly onChange: (value: ReadonlyMap<string, string>) => void;
}

/** One line per party without full mandate that is touched, and a way to add any other party. */
function Reservations({ decision, value, onChange }: ReservationsProps) {
  const texts = useTexts(decisionTexts);
  const { mandate } = useTexts(terms);
  const nameOf = useNames();
  const content = useTable((table) => table.content);
  const warnings = mandateWarningsAbout(content, sessionNow(content), decision.about);
  const asked = new Set([...warnings.map((warning) => warning.stakeholder), ...value.keys()]);
  const others = usePartyOptions().filter((option) => !asked.has(option.id));
  const set = (party: string, text: string): void => onChange(new Map([...value, [party, text]]));
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{texts.reservations}</h3>
      <p className={styles.hint}>{texts.reservationsHint}</p>
      {warnings.length === 0 ? (
        <p className={styles.calm}>{texts.noMandateWarning}</p>
      ) : (
        <div className={styles.warnings}>
          <p>
            <strong>{texts.mandate}</strong>
          </p>
          {warnings.map((warning) => (
            <p key={warning.stakeholder}>{texts.mandateLine(nameOf(warning.stakeholder), mandate[warning.mandate])}</p>
          ))}
        </div>
      )}
      {[...asked].map((party) => (
        <div key={party} className={styles.reservationRow}>
          <span className={styles.party}>{nameOf(party)}</span>
          <TextField
            label={texts.reservationOf(nameOf(party))}
            hideLabel
            placeholder={texts.noReservation}
            value={value.get(party) ?? ''}
            onChange={(text) => set(party, text)}
          />
        </div>
      ))}
      <ComboField
        key={asked.size}
        label={texts.addReservation}
        hideLabel
        placeholder={texts.addReservation}
        value={null}
        options={others}
        emptyText={texts.noParty}
        onChange={(id) => {
          if (id !== null) set(id, '');
        }}
      />
    </section>
  );
}

function sessionNow(content: Content): string | null {
  return (openSessionOf(content) ?? shownSessionOf(content))?.id ?? null;
}
