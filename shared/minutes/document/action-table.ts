import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import type { ActionLine, Minutes } from '../minutes';
import { type Block, paragraph, tableOf } from './document-blocks';
import { spokenDate } from './document-texts';
import { minutesWords } from './minutes-words';

/** Section 5. */
export function actionTable({ actions, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  if (actions.length === 0) return [paragraph(words.noActions)];
  const columns = [
    { title: words.no, width: 7, staysWhole: true },
    { title: words.actionColumn, width: 32 },
    { title: words.who, width: 20 },
    { title: words.due, width: 15 },
    { title: words.fromDecision, width: 11 },
    { title: words.state, width: 15 },
  ];
  const rows = actions.map((action) => [
    action.no,
    action.text,
    action.owner,
    action.due === null ? words.toBeSet : spokenDate(action.due, language),
    action.decision ?? words.none,
    stateOf(action, language),
  ]);
  return [tableOf(words.actionList, columns, rows)];
}

function stateOf({ status, doneOn, because, overdue }: ActionLine, language: Language): string {
  const words = minutesWords[language];
  const spoken = terms[language].actionStatus[status];
  if (status === 'done' && doneOn !== null) return `${spoken} ${words.on(spokenDate(doneOn, language))}`;
  if (status === 'cancelled' && because !== null) return `${spoken}: ${because}`;
  return overdue ? `${spoken}, ${words.overdue}` : spoken;
}
