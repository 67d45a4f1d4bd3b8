import { useState } from 'react';
import type { BoardStep, BodyLane } from '../../../shared/boards/legitimacy-lanes';
import { formatDate } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import { useTable } from '../../app/app-context';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icons';
import { useLanguage, useTexts } from '../../ui/language-context';
import { BoardSection } from '../boards/board';
import table from '../boards/board-table.module.css';
import { StepDialog } from '../decisions/decision-step';
import { ElementGlyph } from '../elements/element-glyph';
import { ElementLink } from '../elements/element-link';
import styles from './legitimacy.module.css';
import { legitimacyTexts } from './texts';

/** A row for each body, with what is not planned, what is planned by date, and what is done. A step opens to record it. */
export function BodyLanes({ lanes }: { readonly lanes: readonly BodyLane[] }) {
  const texts = useTexts(legitimacyTexts);
  const { stepStatus } = useTexts(terms);
  const elements = useTable((open) => open.content.elements);
  const [opened, setOpened] = useState<BoardStep | null>(null);
  return (
    <BoardSection title={texts.perBody} intro={lanes.length === 0 ? texts.noSteps : texts.perBodyIntro}>
      {lanes.length === 0 ? null : (
        <table className={classNames(table.table, styles.lanes)}>
          <thead>
            <tr>
              <th scope="col">{texts.body}</th>
              <th scope="col">{stepStatus.not_planned}</th>
              <th scope="col">{stepStatus.planned}</th>
              <th scope="col">{stepStatus.done}</th>
            </tr>
          </thead>
          <tbody>
            {lanes.map(({ body, notPlanned, planned, done }) => {
              const element = elements.get(body);
              return (
                <tr key={body}>
                  <th scope="row">
                    <span className={styles.body}>
                      {element === undefined ? null : <ElementGlyph element={element} />}
                      <ElementLink id={body} />
                    </span>
                  </th>
                  {[notPlanned, planned, done].map((steps, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the three columns are fixed
                    <td key={at}>
                      <ul className={styles.steps}>
                        {steps.map((entry) => (
                          <StepCard key={entry.step.id} entry={entry} onOpen={() => setOpened(entry)} />
                        ))}
                      </ul>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {opened === null ? null : <StepDialog step={opened.step} onClose={() => setOpened(null)} />}
    </BoardSection>
  );
}

function StepCard({ entry, onOpen }: { readonly entry: BoardStep; readonly onOpen: () => void }) {
  const texts = useTexts(legitimacyTexts);
  const words = useTexts(terms);
  const language = useLanguage();
  const { step, decision, isLate } = entry;
  const date = step.status === 'done' ? step.on : step.due;
  return (
    <li>
      <button type="button" className={styles.step} data-status={step.status} data-late={isLate} onClick={onOpen}>
        <span className={styles.date}>
          {step.status === 'not_planned' || isLate ? <Icon name="alert" size={16} /> : null}
          {step.status === 'done' ? <Icon name="check" size={16} /> : null}
          {date ? formatDate(date, language) : texts.noDate}
        </span>
        <span>
          {decision.no}, {words.stepKind[step.kind]}
        </span>
        {isLate ? <span className={styles.late}>{texts.late}</span> : null}
        {step.result ? <span>{words.stepResult[step.result]}</span> : null}
      </button>
    </li>
  );
}
