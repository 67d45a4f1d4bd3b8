import { useState } from 'react';
import { formatDate } from '../../../shared/i18n/format';
import { terms } from '../../../shared/i18n/terms';
import type { Action } from '../../../shared/model/content-types';
import { useActions, useApp, useTable } from '../../app/app-context';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useLanguage, useTexts } from '../../ui/language-context';
import { MenuButton } from '../../ui/menu-button';
import { RecordCard } from '../../ui/record-card';
import { ElementLink } from '../elements/element-link';
import { ReasonDialog } from '../view/reason-dialog';
import styles from '../view/records.module.css';
import { todayHere } from '../view/use-now';
import { ActionForm } from './action-form';
import { actionTexts } from './texts';

export function ActionCard({ action }: { readonly action: Action }) {
  const texts = useTexts(actionTexts);
  const { actionStatus } = useTexts(terms);
  const language = useLanguage();
  const { perform } = useActions();
  const isSelected = useApp(({ selection }) => selection.some(({ kind, id }) => kind === 'action' && id === action.id));
  const decision = useTable((table) => (action.from ? table.content.decisions.get(action.from) : undefined));
  const [isEditing, setEditing] = useState(false);
  const [isDropping, setDropping] = useState(false);
  if (isEditing) return <ActionForm action={action} onDone={() => setEditing(false)} />;
  const isOpen = action.status === 'open';
  const isOverdue = isOpen && action.due !== null && action.due < todayHere();
  return (
    <RecordCard
      number={action.no}
      isSelected={isSelected}
      isSettled={!isOpen}
      badges={
        <>
          {isOpen ? null : (
            <Badge tone={action.status === 'done' ? 'success' : 'neutral'}>{actionStatus[action.status]}</Badge>
          )}
          {isOverdue ? <Badge tone="danger">{texts.overdue}</Badge> : null}
        </>
      }
      menu={
        <MenuButton
          label={texts.more(action.no)}
          groups={[
            {
              id: 'action',
              actions: [
                { id: 'edit', label: texts.edit, icon: 'edit', isDisabled: !isOpen, onAction: () => setEditing(true) },
                { id: 'drop', label: texts.drop, isDisabled: !isOpen, onAction: () => setDropping(true) },
              ],
            },
          ]}
        />
      }
    >
      <p className={styles.text} data-selectable>
        {action.text}
      </p>
      <p className={styles.line}>
        <ElementLink id={action.owner} />
        {' · '}
        {action.due === null ? texts.noDate : texts.before(formatDate(action.due, language))}
        {decision === undefined ? null : ` · ${texts.fromDecision(decision.no)}`}
        {action.doneOn ? ` · ${texts.doneOn(formatDate(action.doneOn, language))}` : null}
      </p>
      {action.because ? <p className={styles.line}>{texts.reason(action.because)}</p> : null}
      {isOpen ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            icon="check"
            onPress={() => void perform({ type: 'completeAction', id: action.id, on: todayHere() })}
          >
            {texts.complete}
          </Button>
        </div>
      ) : null}
      {isDropping ? (
        <ReasonDialog
          title={texts.dropTitle(action.no)}
          about={action.text}
          label={texts.because}
          confirm={texts.drop}
          onClose={() => setDropping(false)}
          onConfirm={(because) =>
            perform({ type: 'cancelAction', id: action.id, ...(because === '' ? {} : { because }) })
          }
        />
      ) : null}
    </RecordCard>
  );
}
