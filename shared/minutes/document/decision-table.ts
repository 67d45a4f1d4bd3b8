import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import type { DecisionLine, Minutes } from '../minutes';
import { type Block, type Cell, paragraph, type TableBlock, tableOf } from './document-blocks';
import { cellDate, sentence } from './document-texts';
import { minutesWords } from './minutes-words';

/** Section 4: one table for this session, one for what earlier sessions left running, and what a decision means. */
export function decisionBlocks({ decisions, language }: Minutes): readonly Block[] {
  const words = minutesWords[language];
  const { ofThisSession, earlier } = decisions;
  if (ofThisSession.length + earlier.length === 0) return [paragraph(words.noDecisions)];
  const showsCaption = earlier.length > 0;
  return [
    ...(ofThisSession.length > 0
      ? [decisionTable(words.decisionsOfSession, showsCaption, ofThisSession, language)]
      : []),
    ...(earlier.length > 0 ? [decisionTable(words.earlierDecisions, showsCaption, earlier, language)] : []),
    paragraph(words.decisionNote, 'muted'),
  ];
}

function decisionTable(
  caption: string,
  showsCaption: boolean,
  lines: readonly DecisionLine[],
  language: Language,
): TableBlock {
  const words = minutesWords[language];
  const columns = [
    { title: words.no, width: 10.5, staysWhole: true },
    { title: words.kind, width: 14.5 },
    { title: words.decisionColumn, width: 23 },
    { title: words.state, width: 13.8 },
    { title: words.legitimacy, width: 21.2 },
    { title: words.reservationColumn, width: 17 },
  ];
  const rows = lines.map((line) => [
    line.no,
    terms[language].decisionKind[line.kind],
    textOf(line, language),
    stateOf(line, language),
    legitimacyOf(line, language),
    reservationsOf(line, language),
  ]);
  return tableOf(caption, columns, rows, { showsCaption });
}

function textOf({ text, conditions }: DecisionLine, language: Language): Cell {
  return conditions === null ? [text] : [text, `${minutesWords[language].conditions} ${conditions}`];
}

function stateOf({ status, until, because, ratifiedOn }: DecisionLine, language: Language): string {
  const words = minutesWords[language];
  const spoken = terms[language].decisionStatus[status];
  if (status === 'deferred' && until !== null) return lowerFirst(words.deferredUntil(cellDate(until, language)));
  if (status === 'ratified' && ratifiedOn !== null) return `${spoken} ${words.on(cellDate(ratifiedOn, language))}`;
  if ((status === 'rejected' || status === 'withdrawn') && because !== null) return `${spoken}: ${because}`;
  return spoken;
}

/** "gepland:" and then "Gemeenteraden (informeren, gepland 27 januari 2022);", one line per step. */
function legitimacyOf(line: DecisionLine, language: Language): Cell {
  const spoken = terms[language].legitimacy[line.legitimacy];
  if (line.legitimacy === 'not_needed' && line.notNeededBecause !== null)
    return [`${spoken}: ${line.notNeededBecause}`];
  if (line.legitimacy === 'not_applicable' || line.steps.length === 0) return [spoken];
  const steps = line.steps.map((step) => stepOf(step, language));
  return [`${spoken}:`, ...steps.map((step, index) => (index < steps.length - 1 ? `${step};` : step))];
}

function stepOf({ body, kind, status, due, on, result }: DecisionLine['steps'][number], language: Language): string {
  const term = terms[language];
  const state = status === 'done' && result !== null ? term.stepResult[result] : term.stepStatus[status];
  const date = status === 'done' ? on : due;
  return `${body} (${term.stepKind[kind]}, ${state}${date === null ? '' : ` ${cellDate(date, language)}`})`;
}

function reservationsOf({ reservations }: DecisionLine, language: Language): Cell {
  if (reservations.length === 0) return [minutesWords[language].none];
  return reservations.map(({ party, text }) => sentence(`${party}: ${text}`));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
