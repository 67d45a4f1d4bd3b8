import { writeCsv } from '../exchange/csv-cells';
import { terms } from '../i18n/terms';
import { oneLine } from '../minutes/document/document-texts';
import type { ActionLine, DecisionLine, Minutes } from '../minutes/minutes';
import { isCalendarDate } from '../model/moments';
import { listWords } from './list-words';

/**
 * The decision list of the minutes as a spreadsheet: semicolons, UTF-8 with a byte-order mark, days as 31-12-2021, and no
 * cell that a spreadsheet would carry out.
 */
export function decisionListCsv({ decisions, actions, language }: Minutes): string {
  const words = listWords[language];
  const term = terms[language];
  const row = (line: DecisionLine, isEarlier: boolean): readonly string[] => [
    words.decisionNo(line.no),
    term.decisionKind[line.kind],
    line.text,
    line.conditions ?? '',
    term.decisionStatus[line.status],
    spreadsheetDate(line.takenOn),
    spreadsheetDate(line.ratifiedOn),
    [line.until, line.because].filter((text) => text !== null).join(' '),
    term.legitimacy[line.legitimacy] + (line.notNeededBecause === null ? '' : `: ${line.notNeededBecause}`),
    line.steps.map((step) => stepText(step, term)).join('; '),
    line.reservations.map(({ party, text }) => `${party}: ${text}`).join('; '),
    actions.flatMap(({ no, decision }) => (decision === line.no ? [no] : [])).join(', '),
    isEarlier ? words.yes : words.no_,
  ];
  return csvOf([
    [
      words.no,
      words.kind,
      words.decision,
      words.conditions,
      words.state,
      words.takenOn,
      words.ratifiedOn,
      words.remark,
      words.legitimacy,
      words.steps,
      words.reservations,
      words.actions,
      words.earlier,
    ],
    ...decisions.ofThisSession.map((line) => row(line, false)),
    ...decisions.earlier.map((line) => row(line, true)),
  ]);
}

/** The action list of the minutes, as `decisionListCsv`. */
export function actionListCsv({ actions, language }: Minutes): string {
  const words = listWords[language];
  const row = (line: ActionLine): readonly string[] => [
    line.no,
    line.text,
    line.owner,
    spreadsheetDate(line.due),
    terms[language].actionStatus[line.status],
    spreadsheetDate(line.doneOn),
    line.overdue ? words.yes : words.no_,
    line.decision === null ? '' : words.decisionNo(line.decision),
    line.because ?? '',
  ];
  return csvOf([
    [
      words.no,
      words.action,
      words.who,
      words.before,
      words.state,
      words.doneOn,
      words.overdue,
      words.fromDecision,
      words.remark,
    ],
    ...actions.map(row),
  ]);
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return writeCsv(rows.map((row) => row.map(oneLine)));
}

/** `2021-12-31` → `31-12-2021`, which a Dutch Excel takes for a day; what is no day stays as it was typed. */
function spreadsheetDate(text: string | null): string {
  return text === null ? '' : isCalendarDate(text) ? text.split('-').reverse().join('-') : text;
}

function stepText(
  { body, kind, status, due, on, result }: DecisionLine['steps'][number],
  term: (typeof terms)[keyof typeof terms],
): string {
  const state = status === 'done' && result !== null ? term.stepResult[result] : term.stepStatus[status];
  const date = spreadsheetDate(status === 'done' ? on : due);
  return `${body} (${term.stepKind[kind]}, ${state}${date === '' ? '' : ` ${date}`})`;
}
