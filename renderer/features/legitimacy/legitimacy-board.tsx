import { countLegitimacy, legitimacyLanes } from '../../../shared/boards/legitimacy-lanes';
import { decisionLegitimacy } from '../../../shared/checks/legitimacy';
import { type MandateWarning, mandateWarnings, mandateWarningsSentence } from '../../../shared/checks/mandate-warnings';
import { formatDate } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import { useActions, useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { useLanguage, useTexts } from '../../ui/language-context';
import { Board, BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { Tally } from '../boards/tally';
import { legitimacyTones } from '../decisions/decision-tones';
import { useNames } from '../elements/use-names';
import { todayHere } from '../view/use-now';
import { useView } from '../view/view-context';
import { BodyLanes } from './body-lanes';
import styles from './legitimacy.module.css';
import { legitimacyTexts } from './texts';

/** Which council or board must still decide, be heard or be informed about what, and when. */
export function LegitimacyBoard() {
  const texts = useTexts(legitimacyTexts);
  const { legitimacy: words } = useTexts(terms);
  const content = useTable((open) => open.content);
  const counts = countLegitimacy(content);
  const lanes = legitimacyLanes(content, todayHere());
  return (
    <Board view="legitimacy" intro={texts.intro}>
      {content.decisions.size === 0 ? (
        <EmptyState icon="legitimacy" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <>
          <Tally
            label={texts.perState}
            entries={[...counts]
              .filter(([state, count]) => state !== 'not_applicable' && (count > 0 || state !== 'refused'))
              .map(([state, count]) => ({
                id: state,
                value: String(count),
                label: words[state],
                tone: count > 0 ? legitimacyTones[state] : 'neutral',
              }))}
          />
          <BodyLanes lanes={lanes} />
          <DecisionTable />
        </>
      )}
    </Board>
  );
}

function DecisionTable() {
  const texts = useTexts(legitimacyTexts);
  const words = useTexts(terms);
  const language = useLanguage();
  const nameOf = useNames();
  const content = useTable((open) => open.content);
  const { select } = useActions();
  const { showPanel } = useView();
  const mandates = mandateWarnings(useTable((open) => open.log));
  return (
    <BoardSection title={texts.perDecision} intro={texts.perDecisionIntro}>
      <table className={classNames(table.table, styles.decisions)}>
        <thead>
          <tr>
            <th scope="col">{texts.no}</th>
            <th scope="col">{texts.decision}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.steps}</th>
          </tr>
        </thead>
        <tbody>
          {decisionLegitimacy(content).map(({ decision, legitimacy, steps }) => (
            <tr key={decision.id} data-decision={decision.no}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.no}
                  onClick={() => {
                    select([{ kind: 'decision', id: decision.id }]);
                    showPanel('decisions');
                  }}
                >
                  {decision.no}
                </button>
              </th>
              <td>
                {decision.text}
                <WithoutMandate warnings={mandates.get(decision.no) ?? []} />
              </td>
              <td>
                {legitimacy === 'not_applicable' ? (
                  <span className={table.muted}>{words.decisionStatus[decision.status]}</span>
                ) : (
                  <Badge tone={legitimacyTones[legitimacy]}>{words.legitimacy[legitimacy]}</Badge>
                )}
              </td>
              <td>
                {decision.legitimacyNotNeededBecause ? (
                  <span className={table.muted}>{decision.legitimacyNotNeededBecause}</span>
                ) : null}
                {legitimacy === 'missing' && steps.length === 0 ? (
                  <span className={table.muted}>{texts.noStep}</span>
                ) : null}
                <ul className={styles.steps}>
                  {steps.map((step) => (
                    <li key={step.id}>
                      {nameOf(step.body)}: {words.stepKind[step.kind]}, {words.stepStatus[step.status]}
                      {step.status === 'done' && step.on ? ` ${formatDate(step.on, language)}` : ''}
                      {step.status === 'planned' && step.due ? ` ${formatDate(step.due, language)}` : ''}
                      {step.result ? `, ${words.stepResult[step.result]}` : ''}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </BoardSection>
  );
}

/** Who was touched by the decision and had no full mandate, as the table stood when it was taken. */
function WithoutMandate({ warnings }: { readonly warnings: readonly MandateWarning[] }) {
  const language = useLanguage();
  const content = useTable((open) => open.content);
  if (warnings.length === 0) return null;
  return (
    <span className={table.small} data-mandates={warnings.map(({ stakeholder }) => stakeholder).join(' ')}>
      {mandateWarningsSentence(content, warnings, language)}
    </span>
  );
}
