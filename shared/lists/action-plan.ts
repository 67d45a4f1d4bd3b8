import { decisionNumbered } from '../capture/decision-number';
import { foldText } from '../capture/fold-text';
import type { Command } from '../commands/command';
import type { Content } from '../model/content';
import { knownNames } from './known-names';
import { dayIn } from './list-cells';
import type { ListHeader } from './list-columns';
import type { ListPlan, ListSettings } from './list-plan';
import type { ListRecord } from './list-records';
import { type ListRemark, remark } from './list-remarks';
import { cellsBelow, nameProblem, rowsBelow } from './read-party-list';

/** What people write behind what is no work any more. */
const over = /^(?:gereed|klaar|afgerond|gedaan|voldaan|vervallen|geannuleerd|done|completed|closed|cancelled|dropped)$/;

/**
 * What taking over a list of actions does: an action for each row that is still open and has an owner on the map. They
 * get numbers of this table, and are one act together (`listAct`).
 */
export function actionPlan(
  content: Content,
  records: readonly ListRecord[],
  header: ListHeader,
  settings: ListSettings,
): ListPlan {
  const cell = cellsBelow(header);
  const names = knownNames(content, settings.newId);
  const remarks: ListRemark[] = [];
  const commands: Command[] = [];
  const known = new Set([...content.actions.values()].map(({ owner, text }) => `${owner} ${foldText(text)}`));
  let rows = 0;
  let unchanged = 0;
  for (const record of rowsBelow(records, header)) {
    const { row } = record;
    const text = cell(record, 'action');
    const problem = nameProblem(row, text);
    if (problem !== null) {
      remarks.push(problem);
      continue;
    }
    rows += 1;
    const status = cell(record, 'status');
    if (over.test(foldText(status))) {
      remarks.push(remark(row, 'is_done', status));
      continue;
    }
    const ownerName = cell(record, 'owner');
    const owner = ownerName === '' ? null : names.find('stakeholder', ownerName);
    if (owner === null) {
      remarks.push(ownerName === '' ? remark(row, 'owner_missing') : remark(row, 'owner_unknown', ownerName));
      continue;
    }
    if (known.has(`${owner} ${foldText(text)}`)) {
      unchanged += 1;
      continue;
    }
    known.add(`${owner} ${foldText(text)}`);
    const dueText = cell(record, 'due');
    const due = dueText === '' ? null : dayIn(dueText, settings.today);
    if (dueText !== '' && due === null) remarks.push(remark(row, 'day_unread', dueText));
    const from = decisionOf(content, cell(record, 'decision'), row, remarks);
    commands.push({ type: 'assignAction', action: { text, owner, due, ...(from === null ? {} : { from }) } });
  }
  return { rows, commands, added: [], relations: [], completed: [], unchanged, remarks };
}

function decisionOf(content: Content, told: string, row: number, remarks: ListRemark[]): string | null {
  if (told === '') return null;
  const found = decisionNumbered(told, content);
  if (found === undefined) remarks.push(remark(row, 'decision_unknown', told));
  return found?.id ?? null;
}
