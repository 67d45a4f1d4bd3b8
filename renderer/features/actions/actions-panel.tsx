import { useState } from 'react';
import { useTable } from '../../app/app-context';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/language-context';
import { Panel } from '../../ui/panel';
import { RecordSection } from '../view/record-section';
import { ActionCard } from './action-card';
import { ActionForm } from './action-form';
import { byDue, byNumber } from './action-order';
import { actionTexts } from './texts';

/** The action list: what is open by date, then what is settled. */
export function ActionsPanel() {
  const texts = useTexts(actionTexts);
  const actions = useTable((table) => table.content.actions);
  const [isAdding, setAdding] = useState(false);
  const all = [...actions.values()];
  const open = all.filter((action) => action.status === 'open').sort(byDue);
  const settled = all
    .filter((action) => action.status !== 'open')
    .sort(byNumber)
    .reverse();
  return (
    <Panel
      title={texts.title}
      aside={
        isAdding ? null : (
          <Button size="small" icon="add" onPress={() => setAdding(true)}>
            {texts.add}
          </Button>
        )
      }
    >
      {isAdding ? <ActionForm onDone={() => setAdding(false)} /> : null}
      {all.length === 0 && !isAdding ? (
        <EmptyState icon="task" title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : null}
      <RecordSection title={texts.open} count={open.length}>
        {open.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </RecordSection>
      <RecordSection title={texts.settled} count={settled.length}>
        {settled.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </RecordSection>
    </Panel>
  );
}
