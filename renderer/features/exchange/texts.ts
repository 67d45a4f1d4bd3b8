import type { Translated } from '../../../shared/i18n/language';
import type { NewsItem, NewsKind } from '../../../shared/merge/news';

const nl = {
  title: 'Uitwisselen',
  intro:
    'Laptops die aan dezelfde tafel werken, nemen van elkaar over wat ze nog niet weten. Niets wordt overschreven: waar twee laptops iets anders zeggen, blijft beide staan tot de tafel kiest.',
  laptop: 'Naam van deze laptop',
  laptopHint: 'Zo heten regels van hier op andere laptops. Zonder naam staat er een kenmerk.',
  laptopExample: 'bijvoorbeeld: Provincie',
  byFile: 'Met een bestand',
  byFileText:
    'Bewaar een tafelbestand en geef het mee, of neem er een over. Scores over partijen en namen van mensen gaan nooit mee.',
  chooseFile: 'Bestand overnemen…',
  saveFile: 'Bestand meegeven…',
  offerTitle: (source: string) => `Overnemen uit ${source}`,
  reportTitle: 'Wat is er nieuw',
  from: (source: string) => `Overgenomen uit ${source}.`,
  wouldBring: (lines: number): string =>
    lines === 1
      ? 'Er is 1 regel die hier nog niet bekend is.'
      : `Er zijn ${lines} regels die hier nog niet bekend zijn.`,
  brought: (lines: number): string => (lines === 1 ? '1 nieuwe regel.' : `${lines} nieuwe regels.`),
  nothingNew: 'Er is niets bij wat hier niet al staat.',
  unsent: (lines: number): string =>
    lines === 1
      ? 'Hier staat 1 regel die daar nog niet bekend is. Geef een bestand terug, dan weten beide hetzelfde.'
      : `Hier staan ${lines} regels die daar nog niet bekend zijn. Geef een bestand terug, dan weten beide hetzelfde.`,
  lines: (lines: number): string => (lines === 1 ? '1 regel' : `${lines} regels`),
  howBack:
    'Ongedaan maken neemt niet weg wat anderen schreven. Vooraf wordt een momentopname bewaard, om mee te vergelijken of naar terug te zetten.',
  merge: 'Samenvoegen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  conflicts: (count: number): string => (count === 1 ? '1 verschil van mening' : `${count} verschillen van mening`),
  conflictsText:
    'Twee laptops zeggen iets anders. Beide blijft staan; bespreek het en kies, nu of aan de volgende tafel.',
  showConflicts: 'Verschillen bekijken',
  kinds: {
    element: 'Onderdelen',
    relation: 'Relaties',
    decision: 'Besluiten',
    action: 'Acties',
    question: 'Vragen',
    learning: 'Geleerd',
    session: 'Sessies',
    note: 'Notities',
  } satisfies Readonly<Record<NewsKind, string>>,
  changes: { added: 'nieuw', changed: 'gewijzigd', removed: 'weg' } satisfies Readonly<
    Record<NewsItem['change'], string>
  >,
  onlyPlaces: 'De rest van wat nieuw is, staat in het logboek.',
};

export type ExchangeTexts = typeof nl;

const en = {
  title: 'Exchange',
  intro:
    'Laptops that work on one table take over from each other what they do not know yet. Nothing is overwritten: where two laptops say something different, both stand until the table chooses.',
  laptop: 'Name of this laptop',
  laptopHint: 'What lines from here are called on other laptops. Without a name a mark stands there.',
  laptopExample: 'for example: Province',
  byFile: 'With a file',
  byFileText:
    'Save a table file and hand it over, or take one in. Scores about parties and names of people never go along.',
  chooseFile: 'Take in a file…',
  saveFile: 'Hand over a file…',
  offerTitle: (source) => `Take over from ${source}`,
  reportTitle: 'What is new',
  from: (source) => `Taken over from ${source}.`,
  wouldBring: (lines) =>
    lines === 1
      ? 'There is 1 line that is not known here yet.'
      : `There are ${lines} lines that are not known here yet.`,
  brought: (lines) => (lines === 1 ? '1 new line.' : `${lines} new lines.`),
  nothingNew: 'There is nothing in it that is not here already.',
  unsent: (lines) =>
    lines === 1
      ? 'Here is 1 line that is not known there yet. Hand back a file, and both know the same.'
      : `Here are ${lines} lines that are not known there yet. Hand back a file, and both know the same.`,
  lines: (lines) => (lines === 1 ? '1 line' : `${lines} lines`),
  howBack: 'Undo does not take away what others wrote. A snapshot is kept first, to compare with or to put back to.',
  merge: 'Merge',
  cancel: 'Cancel',
  close: 'Close',
  conflicts: (count) => (count === 1 ? '1 disagreement' : `${count} disagreements`),
  conflictsText: 'Two laptops say something different. Both stand; talk about it and choose, now or at the next table.',
  showConflicts: 'Look at the disagreements',
  kinds: {
    element: 'Elements',
    relation: 'Relations',
    decision: 'Decisions',
    action: 'Actions',
    question: 'Questions',
    learning: 'Learned',
    session: 'Sessions',
    note: 'Notes',
  },
  changes: { added: 'new', changed: 'changed', removed: 'gone' },
  onlyPlaces: 'The rest of what is new is in the log.',
} satisfies ExchangeTexts;

export const exchangeTexts: Translated<ExchangeTexts> = { nl, en };
