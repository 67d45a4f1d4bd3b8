import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import type { ActionLine, Minutes } from '../minutes';
import { type Block, paragraph, tableOf } from './document-blocks';
import { cellDate } from './document-texts';
import { minutesWords } from './minutes-words';

/** Section 5. */
export function actionTable({ actions, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  if (actions.length === 0) return [paragraph(words.noActions)];
  const columns = [
    { title: words.no, width: 6.5, staysWhole: true },
    { title: words.actionColumn, width: 28 },
    { title: words.who, width: 17.5 },
    { title: words.due, width: 19 },
    { title: words.fromDecision, width: 11 },
    { title: words.state, width: 18 },
  ];
  const rows = actions.map((action) => [
    action.no,
    action.text,
    action.owner,
    action.due === null ? words.toBeSet : cellDate(action.due, language),
    action.decision ?? words.none,
    stateOf(action, language),
  ]);
  return [tableOf(words.actionList, columns, rows)];
}

function stateOf({ status, doneOn, because, overdue }: ActionLine, language: Language): string {
  const words = minutesWords[language];
  const spoken = terms[language].actionStatus[status];
  if (status === 'done' && doneOn !== null) return `${spoken} ${words.on(cellDate(doneOn, language))}`;
  if (status === 'cancelled' && because !== null) return `${spoken}: ${because}`;
  return overdue ? `${spoken}, ${words.overdue}` : spoken;
}
