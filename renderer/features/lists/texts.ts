import type { Translated } from '../../../shared/i18n/language';
import type { ListEncoding } from '../../../shared/lists/decode-list';
import type { ListKind } from '../../../shared/lists/list-columns';
import type { ListSeparator } from '../../../shared/lists/list-records';
import type { AppProblem } from './list-worker-messages';

const nl = {
  title: 'Lijst overnemen',
  intro:
    'Kies een lijst uit een spreadsheet. U ziet eerst wat ervan op de tafel komt; er verandert niets voordat u dat bevestigt.',
  readsWhat:
    'Het bestand kan een werkmap zijn (.xlsx of .ods) of CSV. De kolommen mogen elke volgorde hebben, en boven de koppen mag een titel staan.',
  choose: 'Bestand kiezen…',
  chooseOther: 'Ander bestand…',
  drop: 'Het bestand op dit venster slepen kan ook.',
  reading: (percent: number) =>
    percent === 0 ? 'Het bestand wordt gelezen…' : `Het bestand wordt gelezen: ${percent}%`,
  stop: 'Stoppen met lezen',
  kind: 'Dit is een lijst van',
  kinds: {
    parties: 'partijen',
    tasks: 'opgaven',
    actions: 'acties',
    register: 'overheden met hun code (register)',
  } satisfies Readonly<Record<ListKind, string>>,
  kindHints: {
    parties: 'Naam, afkorting, soort, bestuurslaag, onderdeel van, code; invloed en belang als u dat wilt.',
    tasks: 'Opgave, omschrijving, kosten, doel, bestaand plan, ruimtevraag, deelgebied, trekker.',
    actions: 'Actie, actiehouder, voor welke dag, uit welk besluit.',
    register: 'Soort, naam, code. Overheden op de kaart krijgen hun officiële adres; er komt niets bij.',
  } satisfies Readonly<Record<ListKind, string>>,
  rows: (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`),
  encodings: { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } satisfies Readonly<
    Record<ListEncoding, string>
  >,
  separators: { ';': 'puntkomma’s', ',': 'komma’s', '\t': 'tabs' } satisfies Readonly<Record<ListSeparator, string>>,
  sheet: 'Blad',
  onSheet: (name: string) => `blad “${name}”`,
  problems: {
    unreadable: 'Dit bestand kan niet worden gelezen. Sluit het in andere programma’s en kies het opnieuw.',
    unplanned:
      'De app loopt vast op wat er in dit bestand staat. Er is niets veranderd. Zet alleen de lijst in een nieuwe werkmap, zonder opmaak, en kies die.',
  } satisfies Readonly<Record<AppProblem, string>>,
  same: 'Is dit dezelfde partij?',
  sameHint: 'Aangevinkt wordt het één partij, die ook onder de andere namen te vinden is.',
  rowOf: (name: string, row: number) => `${name} (rij ${row})`,
  onMap: (name: string) => `${name} (op de kaart)`,
  added: 'Nieuw op de kaart',
  relations: 'Nieuwe relaties',
  actions: 'Nieuwe acties',
  completed: 'Wordt aangevuld',
  unchanged: (count: number): string =>
    count === 1 ? '1 staat er al zo en blijft zoals het is.' : `${count} staan er al zo en blijven zoals ze zijn.`,
  nothing: 'Deze lijst verandert niets op de tafel.',
  remarks: 'Goed om te weten',
  notFound: (names: string) => `Niet in het register gevonden: ${names}. Vul hun code zelf in.`,
  unread: (headings: string) => `Deze kolommen blijven in uw eigen lijst: ${headings}.`,
  people: 'Namen, adressen en opmerkingen over personen komen niet op de kaart.',
  scores: (count: number): string =>
    count === 1
      ? 'Neem de scores voor invloed en belang over (1 partij)'
      : `Neem de scores voor invloed en belang over (${count} partijen)`,
  scoresHint: 'Alleen u ziet ze. Ze staan niet in het verslag, niet in de zaal en niet in wat u uitwisselt.',
  before: (day: string) => `voor ${day}`,
  noDay: 'zonder datum',
  confirm: (count: number): string => (count === 1 ? '1 wijziging overnemen' : `${count} wijzigingen overnemen`),
  confirmNone: 'Overnemen',
  done: (list: string) => `Lijst “${list}” is overgenomen. Ongedaan maken neemt die weer terug.`,
  nothingTaken: 'Er is niets van de lijst overgenomen.',
  tableFirst: 'Maak of open eerst een tafel. Sleep de lijst daarna op het venster.',
};

export type ListTexts = typeof nl;

const en = {
  title: 'Take over a list',
  intro:
    'Choose a list from a spreadsheet. You first see what of it comes to the table; nothing changes until you confirm.',
  readsWhat:
    'The file may be a workbook (.xlsx or .ods) or CSV. Columns may have any order, and a title may stand above the headings.',
  choose: 'Choose file…',
  chooseOther: 'Other file…',
  drop: 'You can also drag the file onto this window.',
  reading: (percent) => (percent === 0 ? 'Reading the file…' : `Reading the file: ${percent}%`),
  stop: 'Stop reading',
  kind: 'This is a list of',
  kinds: {
    parties: 'parties',
    tasks: 'tasks',
    actions: 'actions',
    register: 'governments with their code (register)',
  },
  kindHints: {
    parties: 'Name, abbreviation, kind, layer, part of, code; influence and interest if you want.',
    tasks: 'Task, description, costs, goal, existing plan, hectares, zone, lead.',
    actions: 'Action, owner, before which day, from which decision.',
    register: 'Kind, name, code. Governments on the map get their official address; nothing is added.',
  },
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  encodings: { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' },
  separators: { ';': 'semicolons', ',': 'commas', '\t': 'tabs' },
  sheet: 'Sheet',
  onSheet: (name) => `sheet “${name}”`,
  problems: {
    unreadable: 'This file cannot be read. Close it in other programs and choose it again.',
    unplanned:
      'The app fails on what is in this file. Nothing was changed. Put only the list into a new workbook, without formatting, and choose that.',
  },
  same: 'Is this the same party?',
  sameHint: 'Ticked, they become one party that is found under the other names too.',
  rowOf: (name, row) => `${name} (row ${row})`,
  onMap: (name) => `${name} (on the map)`,
  added: 'New on the map',
  relations: 'New relations',
  actions: 'New actions',
  completed: 'Will be completed',
  unchanged: (count) =>
    count === 1 ? '1 stands there already and stays as it is.' : `${count} stand there already and stay as they are.`,
  nothing: 'This list changes nothing on the table.',
  remarks: 'Good to know',
  notFound: (names) => `Not found in the register: ${names}. Fill in their code yourself.`,
  unread: (headings) => `These columns stay in your own list: ${headings}.`,
  people: 'Names, addresses and remarks about people do not come to the map.',
  scores: (count) =>
    count === 1
      ? 'Take over the scores of influence and interest (1 party)'
      : `Take over the scores of influence and interest (${count} parties)`,
  scoresHint: 'Only you see them. They are not in the minutes, not in the hall and not in what you exchange.',
  before: (day) => `before ${day}`,
  noDay: 'without a date',
  confirm: (count) => (count === 1 ? 'Take over 1 change' : `Take over ${count} changes`),
  confirmNone: 'Take over',
  done: (list) => `List “${list}” was taken over. Undo takes it back.`,
  nothingTaken: 'Nothing of the list was taken over.',
  tableFirst: 'Make or open a table first. Then drag the list onto the window.',
} satisfies ListTexts;

export const listTexts: Translated<ListTexts> = { nl, en };
