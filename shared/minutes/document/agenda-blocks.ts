import { formatTime } from '../../i18n/format';
import { terms } from '../../i18n/terms';
import type { Minutes, ProceedingsItem } from '../minutes';
import { actionTable } from './action-table';
import { decisionBlocks } from './decision-table';
import { type Block, paragraph, tableOf } from './document-blocks';
import { minutesWords } from './minutes-words';
import { questionBlocks } from './question-blocks';

/**
 * The agenda as it is sent round beforehand: each item with its time, purpose, phase and who introduces it, then what
 * earlier sessions left open, in the order in which a session begins with it: actions, decisions, questions.
 */
export function agendaBlocks(minutes: Minutes): readonly Block[] {
  const words = minutesWords[minutes.language];
  const { actions, decisions: earlier, questions: parked } = minutes.leftOpen;
  return [
    heading(words.agenda),
    ...itemTable(minutes),
    ...(actions.length === 0 ? [] : [heading(words.openActions), ...actionTable({ ...minutes, actions })]),
    ...(earlier.length === 0
      ? []
      : [
          heading(words.decisionsComingBack),
          ...decisionBlocks({ ...minutes, decisions: { ofThisSession: [], earlier } }),
        ]),
    ...(parked.length === 0
      ? []
      : [heading(words.parkedQuestions), ...questionBlocks({ ...minutes, questions: { parked, settled: [] } })]),
  ];
}

function itemTable(minutes: Minutes): readonly Block[] {
  const { header, language, proceedings } = minutes;
  const words = minutesWords[language];
  const items = proceedings.flatMap((part) => (part.kind === 'item' ? [part.item] : []));
  if (items.length === 0) return [paragraph(words.noAgenda)];
  const columns = [
    { title: words.no, width: 7, staysWhole: true },
    { title: words.time, width: 18, staysWhole: true },
    { title: words.item, width: 43 },
    { title: words.phase, width: 16 },
    { title: words.introducedBy, width: 16 },
  ];
  let from = Date.parse(header.plannedStart);
  const rows = items.map((item) => {
    const start = new Date(from).toISOString();
    from += item.minutes * 60_000;
    const end = new Date(from).toISOString();
    const clock = (moment: string): string => formatTime(moment, header.timeZone, language);
    return [
      String(item.no),
      `${clock(start)} – ${clock(end)}`,
      titleOf(item, words.purpose, words.withheldTitle),
      terms[language].phase[item.phase],
      item.introducedBy ?? words.none,
    ];
  });
  return [tableOf(words.agenda, columns, rows)];
}

function titleOf(
  { no, title, purpose }: ProceedingsItem,
  purposeWord: string,
  withheld: (no: number) => string,
): readonly string[] {
  const name = title === '' ? withheld(no) : title;
  return purpose === null || purpose === '' ? [name] : [name, `${purposeWord}: ${purpose}`];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}
