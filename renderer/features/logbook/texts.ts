import type { NoteTarget } from '../../../shared/capture/convert-note';
import type { Translated } from '../../../shared/i18n/language';

interface LogbookTexts {
  readonly title: string;
  readonly none: string;
  readonly noneText: string;
  readonly search: string;
  readonly noHits: string;
  readonly undone: string;
  readonly beforeSessions: string;
  readonly item: (no: number) => string;
  readonly showMore: (count: number) => string;
  readonly entries: (count: number) => string;
  readonly lookBack: string;
  readonly lookAtMoment: string;
  readonly noteHint: string;
  readonly turn: Readonly<Record<NoteTarget, string>>;
  /** Lines of the log for the note that has gone. */
  readonly becomes: Readonly<Record<NoteTarget, string>>;
}

export const logbookTexts: Translated<LogbookTexts> = {
  nl: {
    title: 'Logboek',
    none: 'Nog niets vastgelegd',
    noneText:
      'Alles wat de tafel vastlegt, komt hier onder elkaar te staan, met tijd en agendapunt. Het verslag komt hieruit.',
    search: 'Zoeken in het logboek',
    noHits: 'Geen logregels met deze woorden.',
    undone: 'ongedaan gemaakt',
    beforeSessions: 'Buiten een sessie',
    item: (no) => `punt ${no}`,
    showMore: (count) => `Toon ${count} oudere logregels`,
    entries: (count) => `${count} ${count === 1 ? 'regel' : 'regels'}`,
    lookBack: 'Terugkijken',
    lookAtMoment: 'Bekijk dit moment',
    noteHint: 'Op een notitie: ! voorstel, + actie, ? vraag, * leerpunt.',
    turn: {
      decision: 'Maak er een voorstel van (!)',
      action: 'Maak er een actie van (+)',
      question: 'Maak er een vraag van (?)',
      learning: 'Maak er een leerpunt van (*)',
    },
    becomes: {
      decision: 'Van een notitie is een voorstel gemaakt.',
      action: 'Van een notitie is een actie gemaakt.',
      question: 'Van een notitie is een vraag gemaakt.',
      learning: 'Van een notitie is een leerpunt gemaakt.',
    },
  },
  en: {
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
  },
};
