import type { Language, Translated } from '../../i18n/language';
import type { Minutes, MinutesSummary } from '../minutes';

type Counted = readonly [one: string, many: string];

const nl = {
  map: (elements: string, relations: string) => `De kaart telt nu ${elements} en ${relations}.`,
  change: (parts: string) => `In deze sessie: ${parts}.`,
  changeSincePrevious: (parts: string) => `Sinds de vorige sessie: ${parts}.`,
  added: (what: string) => `${what} toegevoegd`,
  removed: (what: string) => `${what} verwijderd`,
  changed: (what: string) => `${what} gewijzigd`,
  unchanged: 'De kaart is niet gewijzigd.',
  decisions: (count: number) => {
    if (count === 0) return 'Er zijn geen besluiten genomen.';
    return count === 1 ? 'Er is 1 besluit genomen.' : `Er zijn ${count} besluiten genomen.`;
  },
  deferred: (count: number): string =>
    count === 1 ? 'Er is 1 voorstel aangehouden.' : `Er zijn ${count} voorstellen aangehouden.`,
  settled: (parts: readonly string[]) => `Afgehandeld: ${parts.join(' en ')}.`,
  open: (actions: string, questions: string) => `Er staan ${actions} en ${questions} open.`,
  element: ['onderdeel', 'onderdelen'] satisfies Counted,
  relation: ['relatie', 'relaties'] satisfies Counted,
  action: ['actie', 'acties'] satisfies Counted,
  actionDone: ['actie', 'acties'] satisfies Counted,
  question: ['geparkeerde vraag', 'geparkeerde vragen'] satisfies Counted,
  questionAnswered: ['vraag', 'vragen'] satisfies Counted,
  no: 'geen',
  and: 'en',
};

type SummaryWords = typeof nl;

const en = {
  map: (elements, relations) => `The map now has ${elements} and ${relations}.`,
  change: (parts) => `In this session: ${parts}.`,
  changeSincePrevious: (parts) => `Since the previous session: ${parts}.`,
  added: (what) => `${what} added`,
  removed: (what) => `${what} removed`,
  changed: (what) => `${what} changed`,
  unchanged: 'The map did not change.',
  decisions: (count) => {
    if (count === 0) return 'No decisions were taken.';
    return count === 1 ? '1 decision was taken.' : `${count} decisions were taken.`;
  },
  deferred: (count) => (count === 1 ? '1 proposal was deferred.' : `${count} proposals were deferred.`),
  settled: (parts) => `Settled: ${parts.join(' and ')}.`,
  open: (actions, questions) => `Still open: ${actions} and ${questions}.`,
  element: ['element', 'elements'],
  relation: ['relation', 'relations'],
  action: ['action', 'actions'],
  actionDone: ['action', 'actions'],
  question: ['parked question', 'parked questions'],
  questionAnswered: ['question', 'questions'],
  no: 'no',
  and: 'and',
} satisfies SummaryWords;

const words: Translated<SummaryWords> = { nl, en };

/** Section 2: five sentences at most, with the numbers of the model only. */
export function summarySentences({ summary, language }: Minutes): readonly string[] {
  const text = words[language];
  const settled = settledParts(summary, language);
  const decided = [
    text.decisions(summary.decisionsTaken),
    ...(summary.proposalsDeferred > 0 ? [text.deferred(summary.proposalsDeferred)] : []),
  ];
  return [
    text.map(count(summary.elements, text.element, text), count(summary.relations, text.relation, text)),
    changeSentence(summary, language),
    // With something settled as well there would be six sentences.
    ...(settled.length > 0 ? [joined(decided, text.and)] : decided),
    ...(settled.length > 0 ? [text.settled(settled)] : []),
    text.open(count(summary.actionsOpen, text.action, text), count(summary.questionsParked, text.question, text)),
  ];
}

function changeSentence(summary: MinutesSummary, language: Language): string {
  const text = words[language];
  const both = (elements: number, relations: number): string =>
    [
      ...(elements > 0 ? [count(elements, text.element, text)] : []),
      ...(relations > 0 ? [count(relations, text.relation, text)] : []),
    ].join(` ${text.and} `);
  const added = both(summary.elementsAdded, summary.relationsAdded);
  const removed = both(summary.elementsRemoved, summary.relationsRemoved);
  const changed = both(summary.elementsChanged, summary.relationsChanged);
  const parts = [
    ...(added === '' ? [] : [text.added(added)]),
    ...(removed === '' ? [] : [text.removed(removed)]),
    ...(changed === '' ? [] : [text.changed(changed)]),
  ];
  if (parts.length === 0) return text.unchanged;
  return (summary.sincePrevious ? text.changeSincePrevious : text.change)(parts.join(', '));
}

/** "Er zijn 2 besluiten genomen en er is 1 voorstel aangehouden." */
function joined([first = '', second]: readonly string[], and: string): string {
  if (second === undefined) return first;
  return `${first.replace(/\.$/, '')} ${and} ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
}

function settledParts({ actionsDone, questionsAnswered }: MinutesSummary, language: Language): readonly string[] {
  const text = words[language];
  return [
    ...(actionsDone > 0 ? [count(actionsDone, text.actionDone, text)] : []),
    ...(questionsAnswered > 0 ? [count(questionsAnswered, text.questionAnswered, text)] : []),
  ];
}

function count(number: number, [one, many]: Counted, text: SummaryWords): string {
  if (number === 0) return `${text.no} ${many}`;
  return `${number} ${number === 1 ? one : many}`;
}
