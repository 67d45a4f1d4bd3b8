import type { Translated } from '../../../shared/i18n/language';
import type { ListEncoding } from '../../../shared/lists/decode-list';
import type { ListKind } from '../../../shared/lists/list-columns';
import type { ListSeparator } from '../../../shared/lists/list-records';
import type { ListRefusal } from '../../../shared/lists/open-list';

export interface ListTexts {
  readonly title: string;
  readonly intro: string;
  readonly readsWhat: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly drop: string;
  readonly reading: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ListKind, string>>;
  readonly kindHints: Readonly<Record<ListKind, string>>;
  readonly rows: (count: number) => string;
  readonly encodings: Readonly<Record<ListEncoding, string>>;
  readonly separators: Readonly<Record<ListSeparator, string>>;
  readonly sheet: string;
  readonly onSheet: (name: string) => string;
  readonly hidden: (rows: number, columns: number) => string;
  readonly unknownResults: (cells: string) => string;
  readonly errors: (cells: string) => string;
  readonly andMore: (cells: string, more: number) => string;
  readonly refusals: Readonly<Record<ListRefusal, string>>;
  readonly unreadable: string;
  readonly same: string;
  readonly sameHint: string;
  readonly rowOf: (name: string, row: number) => string;
  readonly onMap: (name: string) => string;
  readonly added: string;
  readonly relations: string;
  readonly actions: string;
  readonly completed: string;
  readonly unchanged: (count: number) => string;
  readonly nothing: string;
  readonly remarks: string;
  readonly notFound: (names: string) => string;
  readonly unread: (headings: string) => string;
  readonly people: string;
  readonly scores: (count: number) => string;
  readonly scoresHint: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly before: (day: string) => string;
  readonly noDay: string;
  readonly confirm: (count: number) => string;
  readonly confirmNone: string;
  readonly done: (list: string) => string;
  readonly partly: (done: number, all: number) => string;
  readonly tableFirst: string;
}

export const listTexts: Translated<ListTexts> = {
  nl: {
    title: 'Lijst overnemen',
    intro:
      'Kies een lijst uit een spreadsheet. U ziet eerst wat ervan op de tafel komt; er verandert niets voordat u dat bevestigt.',
    readsWhat:
      'Dat kan een werkmap zijn (.xlsx of .ods) of een CSV-bestand. De kolommen mogen elke volgorde hebben, en boven de koppen mag een titel staan.',
    choose: 'Bestand kiezen…',
    chooseOther: 'Ander bestand…',
    drop: 'Het bestand op dit venster slepen kan ook.',
    reading: 'Het bestand wordt gelezen…',
    kind: 'Dit is een lijst van',
    kinds: { parties: 'partijen', tasks: 'opgaven', actions: 'acties', register: 'overheden met hun code (register)' },
    kindHints: {
      parties: 'Naam, afkorting, soort, bestuurslaag, onderdeel van, code; invloed en belang als u dat wilt.',
      tasks: 'Opgave, omschrijving, kosten, doel, bestaand plan, ruimtevraag, deelgebied, trekker.',
      actions: 'Actie, actiehouder, voor welke dag, uit welk besluit.',
      register: 'Soort, naam, code. Overheden op de kaart krijgen hun officiële adres; er komt niets bij.',
    },
    rows: (count) => (count === 1 ? '1 rij' : `${count} rijen`),
    encodings: { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' },
    separators: { ';': 'puntkomma’s', ',': 'komma’s', '\t': 'tabs' },
    sheet: 'Blad',
    onSheet: (name) => `blad “${name}”`,
    hidden: (rows, columns) => {
      const parts = [
        ...(rows === 0 ? [] : [rows === 1 ? '1 rij' : `${rows} rijen`]),
        ...(columns === 0 ? [] : [columns === 1 ? '1 kolom' : `${columns} kolommen`]),
      ];
      const verb = rows + columns === 1 ? 'is in de werkmap verborgen en doet' : 'zijn in de werkmap verborgen en doen';
      return `${parts.join(' en ')} ${verb} niet mee. Maak zichtbaar wat wel mee moet, bewaar de werkmap en kies die opnieuw.`;
    },
    unknownResults: (cells) =>
      `Van een formule is geen uitkomst bewaard: ${cells}. Open de werkmap in Excel, bewaar die en kies die opnieuw.`,
    errors: (cells) => `In een cel staat een fout van de spreadsheet: ${cells}. Die telt als leeg.`,
    andMore: (cells, more) => `${cells} en nog ${more}`,
    refusals: {
      empty: 'Dit bestand is leeg. Kies een ander bestand.',
      too_large: 'Dit bestand is te groot voor een lijst. Zet alleen de lijst in een nieuwe werkmap en kies die.',
      is_protected:
        'Deze werkmap is met een wachtwoord versleuteld. Open die in Excel, haal het wachtwoord weg (Bestand, Info) en kies die opnieuw.',
      is_other_workbook:
        'Dit is een ouder of ander soort werkmap. Open die in Excel of LibreOffice, kies Opslaan als “Excel-werkmap (.xlsx)” en kies dat bestand.',
      is_no_workbook: 'In dit bestand zitten geen bladen. Kies een werkmap (.xlsx of .ods) of een CSV-bestand.',
      is_damaged:
        'Deze werkmap is beschadigd of niet helemaal gekopieerd. Open die in Excel, bewaar die en kies die opnieuw.',
      is_web_page:
        'Dit is een webpagina die als spreadsheet is opgeslagen. Open die in Excel, kies Opslaan als “Excel-werkmap (.xlsx)” en kies dat bestand.',
      no_headings:
        'In dit bestand staat geen kop die de app kent. Zet boven de kolom met namen bijvoorbeeld “Organisatie”, “Opgave” of “Actie”.',
      is_matrix: 'Dit is een matrix van opgaven en partijen. Lees die in op het bord Matrix.',
    },
    unreadable: 'Dit bestand kan niet worden gelezen. Sluit het in andere programma’s en kies het opnieuw.',
    same: 'Is dit dezelfde partij?',
    sameHint: 'Aangevinkt wordt het één partij, die ook onder de andere namen te vinden is.',
    rowOf: (name, row) => `${name} (rij ${row})`,
    onMap: (name) => `${name} (op de kaart)`,
    added: 'Nieuw op de kaart',
    relations: 'Nieuwe relaties',
    actions: 'Nieuwe acties',
    completed: 'Wordt aangevuld',
    unchanged: (count) =>
      count === 1 ? '1 staat er al zo en blijft zoals het is.' : `${count} staan er al zo en blijven zoals ze zijn.`,
    nothing: 'Deze lijst verandert niets op de tafel.',
    remarks: 'Goed om te weten',
    notFound: (names) => `Niet in het register gevonden: ${names}. Vul hun code zelf in.`,
    unread: (headings) => `Deze kolommen blijven in uw eigen lijst: ${headings}.`,
    people: 'Namen, adressen en opmerkingen over personen komen niet op de kaart.',
    scores: (count) =>
      count === 1
        ? 'Neem de scores voor invloed en belang over (1 partij)'
        : `Neem de scores voor invloed en belang over (${count} partijen)`,
    scoresHint: 'Alleen u ziet ze. Ze staan niet in het verslag, niet in de zaal en niet in wat u uitwisselt.',
    fields: {
      aliases: 'andere naam',
      parentId: 'onderdeel van',
      identifier: 'officiële code',
      layer: 'bestuurslaag',
      note: 'omschrijving',
      estimatedCostMln: 'kosten',
      year: 'jaar',
    },
    before: (day) => `voor ${day}`,
    noDay: 'zonder datum',
    confirm: (count) => (count === 1 ? '1 wijziging overnemen' : `${count} wijzigingen overnemen`),
    confirmNone: 'Overnemen',
    done: (list) => `Lijst “${list}” is overgenomen. Ongedaan maken neemt die weer terug.`,
    partly: (done, all) => `${done} van de ${all} acties zijn overgenomen; de melding zegt wat er misging.`,
    tableFirst: 'Maak of open eerst een tafel. Sleep de lijst daarna op het venster.',
  },
  en: {
    title: 'Take over a list',
    intro:
      'Choose a list from a spreadsheet. You first see what of it comes to the table; nothing changes until you confirm.',
    readsWhat:
      'That may be a workbook (.xlsx or .ods) or a CSV file. Columns may have any order, and a title may stand above the headings.',
    choose: 'Choose file…',
    chooseOther: 'Other file…',
    drop: 'You can also drag the file onto this window.',
    reading: 'Reading the file…',
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
    hidden: (rows, columns) => {
      const parts = [
        ...(rows === 0 ? [] : [rows === 1 ? '1 row' : `${rows} rows`]),
        ...(columns === 0 ? [] : [columns === 1 ? '1 column' : `${columns} columns`]),
      ];
      const verb = rows + columns === 1 ? 'is hidden in the workbook and does' : 'are hidden in the workbook and do';
      return `${parts.join(' and ')} ${verb} not take part. Show what should come along, save the workbook and choose it again.`;
    },
    unknownResults: (cells) =>
      `The result of a formula was not saved: ${cells}. Open the workbook in Excel, save it and choose it again.`,
    errors: (cells) => `A cell holds an error of the spreadsheet: ${cells}. It counts as empty.`,
    andMore: (cells, more) => `${cells} and ${more} more`,
    refusals: {
      empty: 'This file is empty. Choose another file.',
      too_large: 'This file is too large for a list. Put only the list into a new workbook and choose that.',
      is_protected:
        'This workbook is encrypted with a password. Open it in Excel, remove the password (File, Info) and choose it again.',
      is_other_workbook:
        'This is an older or another kind of workbook. Open it in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and choose that file.',
      is_no_workbook: 'There are no sheets in this file. Choose a workbook (.xlsx or .ods) or a CSV file.',
      is_damaged:
        'This workbook is damaged or was not copied as a whole. Open it in Excel, save it and choose it again.',
      is_web_page:
        'This is a web page that was saved as a spreadsheet. Open it in Excel, save it as “Excel workbook (.xlsx)” and choose that file.',
      no_headings:
        'This file has no heading that the app knows. Put for example “Organisation”, “Task” or “Action” above the column with names.',
      is_matrix: 'This is a matrix of tasks and parties. Read it in on the board Matrix.',
    },
    unreadable: 'This file cannot be read. Close it in other programs and choose it again.',
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
    fields: {
      aliases: 'other name',
      parentId: 'part of',
      identifier: 'official code',
      layer: 'layer of government',
      note: 'description',
      estimatedCostMln: 'costs',
      year: 'year',
    },
    before: (day) => `before ${day}`,
    noDay: 'without a date',
    confirm: (count) => (count === 1 ? 'Take over 1 change' : `Take over ${count} changes`),
    confirmNone: 'Take over',
    done: (list) => `List “${list}” was taken over. Undo takes it back.`,
    partly: (done, all) => `${done} of ${all} actions were taken over; the message says what went wrong.`,
    tableFirst: 'Make or open a table first. Then drag the list onto the window.',
  },
};
