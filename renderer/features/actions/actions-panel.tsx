import { useTable } from '../../app/app-context';
import { useTexts } from '../../ui/language-context';
import { RecordPanel } from '../view/record-panel';
import { RecordSection } from '../view/record-section';
import { ActionCard } from './action-card';
import { ActionForm } from './action-form';
import { byDue, byNumber } from './action-order';
import { actionTexts } from './texts';

/** The action list: what is open by date, then what is settled. */
export function ActionsPanel() {
  const texts = useTexts(actionTexts);
  const actions = useTable((table) => table.content.actions);
  const all = [...actions.values()];
  const open = all.filter((action) => action.status === 'open').sort(byDue);
  const settled = all
    .filter((action) => action.status !== 'open')
    .sort(byNumber)
    .reverse();
  return (
    <RecordPanel texts={texts} icon="task" isEmpty={all.length === 0} form={(onDone) => <ActionForm onDone={onDone} />}>
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
    </RecordPanel>
  );
}
