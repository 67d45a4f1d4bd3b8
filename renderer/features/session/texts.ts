import type { Translated } from '../../../shared/i18n/language';
import type { MinutesPart } from '../../../shared/minutes/document/minutes-document';
import type { AgendaPhase } from '../../../shared/model/vocabulary';
import type { MinutesFormat } from '../../app/minutes-formats';

interface SessionTexts {
  readonly open: string;
  readonly closed: string;
  readonly planned: string;
  readonly planTitle: string;
  readonly editTitle: string;
  readonly title: string;
  readonly defaultTitle: (number: number) => string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly placePlaceholder: string;
  readonly openness: string;
  readonly agenda: string;
  readonly item: string;
  readonly phase: string;
  readonly minutes: string;
  readonly purpose: string;
  readonly introducedBy: string;
  readonly addItem: string;
  readonly removeItem: (title: string) => string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly total: (minutes: number, available: number) => string;
  readonly tooLong: string;
  readonly plan: string;
  readonly save: string;
  readonly close: string;
  readonly timeError: string;
  readonly endBeforeStart: string;
  readonly itemTitleFirst: string;
  readonly untitled: string;
  readonly defaultItems: Readonly<Record<AgendaPhase, string>>;
  readonly closeTitle: string;
  readonly closeIntro: string;
  readonly closeActions: string;
  readonly noActions: string;
  readonly openProposals: (count: number) => string;
  readonly next: string;
  readonly nextDate: string;
  readonly nextTime: string;
  readonly nextHint: string;
  readonly closeConfirm: string;
  readonly titleOf: Readonly<Record<MinutesPart, (session: string) => string>>;
  readonly parts: Readonly<Record<MinutesPart, string>>;
  readonly whichPart: string;
  readonly exportAll: string;
  readonly archive: string;
  readonly formats: Readonly<Record<MinutesFormat, string>>;
  readonly spreadsheet: string;
  readonly calendar: string;
  readonly preview: string;
  readonly decisionsShort: (count: number) => string;
  readonly actionsShort: (count: number) => string;
  readonly questionsShort: (count: number) => string;
  readonly learningsShort: (count: number) => string;
  readonly notClosed: string;
  readonly working: string;
  readonly onlyCurrentIsSaved: string;
  readonly includeNames: string;
  readonly boardsInMinutes: string;
  readonly boardsHint: string;
}

export const sessionTexts: Translated<SessionTexts> = {
  nl: {
    open: 'bezig',
    closed: 'gesloten',
    planned: 'gepland',
    planTitle: 'Sessie plannen',
    editTitle: 'Agenda bewerken',
    title: 'Titel',
    defaultTitle: (number) => `Gebiedstafel ${number}`,
    date: 'Datum',
    start: 'Begin',
    end: 'Einde',
    place: 'Plaats',
    placePlaceholder: 'Dorpshuis, provinciehuis …',
    openness: 'Openbaarheid',
    agenda: 'Agenda',
    item: 'Agendapunt',
    phase: 'Fase',
    minutes: 'Minuten',
    purpose: 'Doel van dit punt',
    introducedBy: 'Wie leidt het in',
    addItem: 'Agendapunt toevoegen',
    removeItem: (title) => `Haal weg: ${title}`,
    moveUp: (title) => `Eerder: ${title}`,
    moveDown: (title) => `Later: ${title}`,
    total: (minutes, available) => `${minutes} van ${available} minuten gevuld`,
    tooLong: 'De agenda duurt langer dan de sessie.',
    plan: 'Sessie plannen',
    save: 'Bewaren',
    close: 'Sluiten',
    timeError: 'Typ een tijd, bijvoorbeeld 13.30.',
    endBeforeStart: 'Het einde ligt voor het begin.',
    itemTitleFirst: 'Geef elk agendapunt een titel.',
    untitled: 'agendapunt',
    defaultItems: {
      opening: 'Opening, deelnemers en mandaat',
      explore: 'De kaart: wat klopt, wat ontbreekt',
      weigh: 'Ruimte, samenhang en wie trekt',
      decide: 'Besluiten',
      close: 'Acties, volgende sessie en leerpunten',
    },
    closeTitle: 'Sessie sluiten',
    closeIntro: 'Lees de acties voor: wie doet wat, voor wanneer. Noem daarna de datum van de volgende sessie.',
    closeActions: 'Acties van deze sessie',
    noActions: 'In deze sessie zijn geen acties afgesproken.',
    openProposals: (count) =>
      count === 1
        ? 'Er ligt nog 1 voorstel op tafel. Spreek het af, houd het aan of trek het in bij Besluiten.'
        : `Er liggen nog ${count} voorstellen op tafel. Spreek ze af, houd ze aan of trek ze in bij Besluiten.`,
    next: 'Volgende sessie',
    nextDate: 'Datum',
    nextTime: 'Tijd',
    nextHint: 'Mag leeg blijven als de datum nog niet bekend is.',
    closeConfirm: 'Sessie sluiten en verslag maken',
    titleOf: {
      agenda: (session) => `Agenda van ${session}`,
      minutes: (session) => `Verslag van ${session}`,
      decisions: (session) => `Besluitenlijst van ${session}`,
      actions: (session) => `Actielijst van ${session}`,
    },
    parts: { agenda: 'Agenda', minutes: 'Verslag', decisions: 'Besluitenlijst', actions: 'Actielijst' },
    whichPart: 'Wat u bewaart',
    exportAll: 'Alle vormen bewaren',
    archive: 'Archiefpakket…',
    formats: { pdf: 'PDF', odt: 'ODT', docx: 'Word', html: 'Webpagina', md: 'Markdown' },
    spreadsheet: 'CSV',
    calendar: 'Agenda (ICS)',
    preview: 'Voorbeeld van het verslag',
    decisionsShort: (count) => `${count} ${count === 1 ? 'besluit' : 'besluiten'}`,
    actionsShort: (count) => `${count} ${count === 1 ? 'actie' : 'acties'}`,
    questionsShort: (count) => `${count} ${count === 1 ? 'vraag' : 'vragen'}`,
    learningsShort: (count) => `${count} ${count === 1 ? 'leerpunt' : 'leerpunten'}`,
    notClosed: 'De sessie is nog niet gesloten. Het verslag groeit mee met wat u vastlegt.',
    working: 'Bezig met bewaren …',
    boardsInMinutes: 'Beelden als tabel in het verslag',
    boardsHint: 'Ze staan bij de stand van de kaart. Een beeld waar niets in staat, blijft weg.',
    includeNames: 'Met namen van deelnemers, in het voorbeeld en in de bestanden',
    onlyCurrentIsSaved: 'Dit is een eerdere versie. Kies de nieuwste om een bestand te bewaren.',
  },
  en: {
    open: 'going on',
    closed: 'closed',
    planned: 'planned',
    planTitle: 'Plan session',
    editTitle: 'Edit agenda',
    title: 'Title',
    defaultTitle: (number) => `Area table ${number}`,
    date: 'Date',
    start: 'Start',
    end: 'End',
    place: 'Place',
    placePlaceholder: 'Village hall, provincial house …',
    openness: 'Openness',
    agenda: 'Agenda',
    item: 'Agenda item',
    phase: 'Phase',
    minutes: 'Minutes',
    purpose: 'Purpose of this item',
    introducedBy: 'Who introduces it',
    addItem: 'Add agenda item',
    removeItem: (title) => `Take away: ${title}`,
    moveUp: (title) => `Earlier: ${title}`,
    moveDown: (title) => `Later: ${title}`,
    total: (minutes, available) => `${minutes} of ${available} minutes filled`,
    tooLong: 'The agenda takes longer than the session.',
    plan: 'Plan session',
    save: 'Save',
    close: 'Close',
    timeError: 'Type a time, for example 13:30.',
    endBeforeStart: 'The end is before the start.',
    itemTitleFirst: 'Give every agenda item a title.',
    untitled: 'agenda item',
    defaultItems: {
      opening: 'Opening, participants and mandate',
      explore: 'The map: what is right, what is missing',
      weigh: 'Space, coherence and who leads',
      decide: 'Decisions',
      close: 'Actions, next session and learnings',
    },
    closeTitle: 'Close session',
    closeIntro: 'Read the actions aloud: who does what, before when. Then name the date of the next session.',
    closeActions: 'Actions of this session',
    noActions: 'No actions were agreed in this session.',
    openProposals: (count) =>
      count === 1
        ? 'There is still 1 proposal on the table. Agree on it, defer it or withdraw it under Decisions.'
        : `There are still ${count} proposals on the table. Agree on them, defer them or withdraw them under Decisions.`,
    next: 'Next session',
    nextDate: 'Date',
    nextTime: 'Time',
    nextHint: 'May stay empty when the date is not known yet.',
    closeConfirm: 'Close session and make minutes',
    titleOf: {
      agenda: (session) => `Agenda of ${session}`,
      minutes: (session) => `Minutes of ${session}`,
      decisions: (session) => `Decision list of ${session}`,
      actions: (session) => `Action list of ${session}`,
    },
    parts: { agenda: 'Agenda', minutes: 'Minutes', decisions: 'Decision list', actions: 'Action list' },
    whichPart: 'What you save',
    exportAll: 'Save all forms',
    archive: 'Archive package…',
    formats: { pdf: 'PDF', odt: 'ODT', docx: 'Word', html: 'Web page', md: 'Markdown' },
    spreadsheet: 'CSV',
    calendar: 'Calendar (ICS)',
    preview: 'Preview of the minutes',
    decisionsShort: (count) => `${count} ${count === 1 ? 'decision' : 'decisions'}`,
    actionsShort: (count) => `${count} ${count === 1 ? 'action' : 'actions'}`,
    questionsShort: (count) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    learningsShort: (count) => `${count} ${count === 1 ? 'learning' : 'learnings'}`,
    notClosed: 'The session is not closed yet. The minutes grow with what you record.',
    working: 'Saving …',
    boardsInMinutes: 'Boards as tables in the minutes',
    boardsHint: 'They stand with the state of the map. A board with nothing on it stays out.',
    includeNames: 'With names of participants, in the preview and in the files',
    onlyCurrentIsSaved: 'This is an earlier version. Choose the newest one to save a file.',
  },
};
