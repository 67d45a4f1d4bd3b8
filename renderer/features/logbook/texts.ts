import type { NoteTarget } from '../../../shared/capture/convert-note';
import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Logboek',
  none: 'Nog niets vastgelegd',
  noneText:
    'Alles wat de tafel vastlegt, komt hier onder elkaar te staan, met tijd en agendapunt. Het verslag komt hieruit.',
  search: 'Zoeken in het logboek',
  noHits: 'Geen logregels met deze woorden.',
  undone: 'ongedaan gemaakt',
  beforeSessions: 'Buiten een sessie',
  item: (no: number) => `punt ${no}`,
  showMore: (count: number) => `Toon ${count} oudere logregels`,
  entries: (count: number) => `${count} ${count === 1 ? 'regel' : 'regels'}`,
  lookBack: 'Terugkijken',
  lookAtMoment: 'Bekijk dit moment',
  noteHint: 'Op een notitie: ! voorstel, + actie, ? vraag, * leerpunt.',
  turn: {
    decision: 'Maak er een voorstel van (!)',
    action: 'Maak er een actie van (+)',
    question: 'Maak er een vraag van (?)',
    learning: 'Maak er een leerpunt van (*)',
  } satisfies Readonly<Record<NoteTarget, string>>,
  /** Lines of the log for the note that has gone. */
  becomes: {
    decision: 'Van een notitie is een voorstel gemaakt.',
    action: 'Van een notitie is een actie gemaakt.',
    question: 'Van een notitie is een vraag gemaakt.',
    learning: 'Van een notitie is een leerpunt gemaakt.',
  } satisfies Readonly<Record<NoteTarget, string>>,
};

const en = {
  title: 'Log',
  none: 'Nothing recorded yet',
  noneText: 'Everything the table records is listed here, with time and agenda item. The minutes come from it.',
  search: 'Search the log',
  noHits: 'No log entries with these words.',
  undone: 'undone',
  beforeSessions: 'Outside a session',
  item: (no) => `item ${no}`,
  showMore: (count) => `Show ${count} older entries`,
  entries: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  lookBack: 'Look back',
  lookAtMoment: 'Look at this moment',
  noteHint: 'On a note: ! proposal, + action, ? question, * learning.',
  turn: {
    decision: 'Make it a proposal (!)',
    action: 'Make it an action (+)',
    question: 'Make it a question (?)',
    learning: 'Make it a learning (*)',
  },
  becomes: {
    decision: 'A note has become a proposal.',
    action: 'A note has become an action.',
    question: 'A note has become a question.',
    learning: 'A note has become a learning.',
  },
} satisfies typeof nl;

export const logbookTexts: Translated<typeof nl> = { nl, en };
