import type { ReactNode } from 'react';
import type { WorkChain } from '../../../shared/boards/goal-chains';
import { terms } from '../../../shared/i18n/terms';
import type { Action, Decision } from '../../../shared/model/content-types';
import { useActions, useTable } from '../../app/app-context';
import type { SelectedThing } from '../../app/app-state';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icons';
import { useTexts } from '../../ui/language-context';
import spokenStyles from '../../ui/spoken.module.css';
import table from '../boards/board-table.module.css';
import { ElementGlyph } from '../elements/element-glyph';
import { ElementLink } from '../elements/element-link';
import { useView } from '../view/view-context';
import styles from './goals.module.css';
import { goalTexts } from './texts';

/** Four columns that read from left to right: what contributes, the arrangement, the decision, the action. */
export function ChainTable({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const texts = useTexts(goalTexts);
  return (
    <table className={classNames(table.table, styles.chain)}>
      <caption className={spokenStyles.spoken}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.work}</th>
          <th scope="col">{texts.arrangement}</th>
          <th scope="col">{texts.decision}</th>
          <th scope="col">{texts.action}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function ChainRow({ chain }: { readonly chain: WorkChain }) {
  const texts = useTexts(goalTexts);
  const { work, arrangements, decisions, actions } = chain;
  const all = [...decisions.flatMap((decision) => decision.actions), ...actions];
  return (
    <tr>
      <th scope="row">
        <span className={styles.work}>
          <ElementGlyph element={work} />
          <ElementLink id={work.id} />
        </span>
      </th>
      <td>
        <Links isEmpty={arrangements.length === 0} none="–">
          {arrangements.map(({ id }) => (
            <li key={id}>
              <ElementLink id={id} />
            </li>
          ))}
        </Links>
      </td>
      <td>
        <Links isEmpty={decisions.length === 0} none={texts.noDecision} isGap>
          {decisions.map(({ decision }) => (
            <li key={decision.id}>
              <DecisionLink decision={decision} />
            </li>
          ))}
        </Links>
      </td>
      <td>
        <Links isEmpty={all.length === 0} none={texts.noAction} isGap>
          {all.map((action) => (
            <li key={action.id}>
              <ActionLink action={action} />
            </li>
          ))}
        </Links>
      </td>
    </tr>
  );
}

interface LinksProps {
  readonly isEmpty: boolean;
  readonly none: string;
  /** Something is missing here, rather than not needed. */
  readonly isGap?: boolean;
  readonly children: ReactNode;
}

function Links({ isEmpty, none, isGap = false, children }: LinksProps) {
  if (!isEmpty) return <ul className={styles.links}>{children}</ul>;
  return (
    <span className={isGap ? styles.gap : table.muted}>
      {isGap ? <Icon name="alert" size={16} /> : null}
      {none}
    </span>
  );
}

export function DecisionLink({ decision }: { readonly decision: Decision }) {
  const { decisionStatus } = useTexts(terms);
  return (
    <RecordLink thing={{ kind: 'decision', id: decision.id }} panel="decisions" title={decision.text}>
      {decision.no} <span className={table.muted}>{decisionStatus[decision.status]}</span>
    </RecordLink>
  );
}

export function ActionLink({ action }: { readonly action: Action }) {
  const { actionStatus } = useTexts(terms);
  const owner = useTable((open) => open.content.elements.get(action.owner)?.name ?? action.owner);
  return (
    <RecordLink thing={{ kind: 'action', id: action.id }} panel="actions" title={action.text}>
      {action.no} {owner} <span className={table.muted}>{actionStatus[action.status]}</span>
    </RecordLink>
  );
}

interface RecordLinkProps {
  readonly thing: SelectedThing;
  readonly panel: 'decisions' | 'actions';
  readonly title: string;
  readonly children: ReactNode;
}

function RecordLink({ thing, panel, title, children }: RecordLinkProps) {
  const { select } = useActions();
  const { showPanel } = useView();
  return (
    <button
      type="button"
      className={styles.record}
      title={title}
      onClick={() => {
        select([thing]);
        showPanel(panel);
      }}
    >
      {children}
    </button>
  );
}
