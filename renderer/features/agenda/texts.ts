import type { Translated } from '../../../shared/i18n/language';

interface AgendaTexts {
  readonly title: string;
  readonly session: string;
  readonly none: string;
  readonly noneText: string;
  readonly plan: string;
  readonly edit: string;
  readonly hide: string;
  readonly openSession: string;
  readonly sendAgenda: string;
  readonly closeSession: string;
  readonly next: string;
  readonly first: string;
  readonly start: (title: string) => string;
  readonly lookBackTo: (title: string) => string;
  readonly minutes: string;
  readonly planNext: string;
  readonly minutesShort: (count: number) => string;
  readonly spentOf: (spent: number, planned: number) => string;
  readonly left: (clock: string) => string;
  readonly over: (clock: string) => string;
  readonly clockLabel: string;
  readonly current: string;
  readonly done: string;
  readonly onTime: string;
  readonly behind: (minutes: number) => string;
  readonly ahead: (minutes: number) => string;
  readonly ends: (time: string) => string;
  readonly fromOpening: (time: string) => string;
  readonly fromOpeningHint: string;
  readonly planned: (from: string, to: string) => string;
  readonly nothingStarted: string;
  readonly noAgenda: string;
  readonly items: string;
  readonly move: (title: string) => string;
  readonly ownView: string;
  readonly noOwnView: string;
  readonly withOwnView: string;
  readonly namedView: (name: string) => string;
  readonly withNamedView: (name: string) => string;
  readonly chooseView: (title: string) => string;
  readonly noView: string;
  readonly introducedBy: (party: string) => string;
  readonly notInHall: string;
}

export const agendaTexts: Translated<AgendaTexts> = {
  nl: {
    title: 'Agenda',
    session: 'Sessie',
    none: 'Nog geen sessie',
    noneText: 'Plan een sessie met een agenda. Daarna loopt hier de klok per agendapunt.',
    plan: 'Sessie plannen',
    edit: 'Agenda bewerken',
    hide: 'Agenda verbergen',
    openSession: 'Sessie openen',
    sendAgenda: 'Agenda bewaren…',
    closeSession: 'Sessie sluiten',
    next: 'Volgend punt',
    first: 'Begin met punt 1',
    start: (title) => `Begin met: ${title}`,
    lookBackTo: (title) => `Bekijk het begin van: ${title}`,
    minutes: 'Verslag bekijken',
    planNext: 'Volgende sessie plannen',
    minutesShort: (count) => `${count} min`,
    spentOf: (spent, planned) => `${spent} van ${planned} min`,
    left: (clock) => `nog ${clock}`,
    over: (clock) => `${clock} over tijd`,
    clockLabel: 'Klok van dit agendapunt',
    current: 'nu',
    done: 'besproken',
    onTime: 'Op schema',
    behind: (minutes) => `${minutes} min achter op schema`,
    ahead: (minutes) => `${minutes} min voor op schema`,
    ends: (time) => `einde rond ${time}`,
    fromOpening: (time) => `gerekend vanaf ${time}`,
    fromOpeningHint: 'De sessie is ver van de geplande tijd geopend; daarom telt de agenda vanaf de opening.',
    planned: (from, to) => `${from} – ${to}`,
    nothingStarted: 'De sessie is open. Begin met het eerste agendapunt, dan loopt de klok.',
    items: 'Agendapunten',
    move: (title) => `Verplaats: ${title}`,
    noAgenda: 'Deze sessie heeft nog geen agendapunten.',
    ownView: 'Eigen beeld bij dit punt',
    noOwnView: 'Beeld bewaren bij dit punt',
    withOwnView: 'eigen beeld',
    namedView: (name) => `Beeld bij dit punt: ${name}`,
    withNamedView: (name) => `beeld: ${name}`,
    chooseView: (title) => `Beeld bij: ${title}`,
    noView: 'Geen beeld',
    introducedBy: (party) => `inleiding: ${party}`,
    notInHall: 'titel niet in de zaal (vertrouwelijk)',
  },
  en: {
    title: 'Agenda',
    session: 'Session',
    none: 'No session yet',
    noneText: 'Plan a session with an agenda. After that the clock of each agenda item runs here.',
    plan: 'Plan session',
    edit: 'Edit agenda',
    hide: 'Hide agenda',
    openSession: 'Open session',
    sendAgenda: 'Save agenda…',
    closeSession: 'Close session',
    next: 'Next item',
    first: 'Start with item 1',
    start: (title) => `Start with: ${title}`,
    lookBackTo: (title) => `Look at the start of: ${title}`,
    minutes: 'View minutes',
    planNext: 'Plan next session',
    minutesShort: (count) => `${count} min`,
    spentOf: (spent, planned) => `${spent} of ${planned} min`,
    left: (clock) => `${clock} left`,
    over: (clock) => `${clock} over`,
    clockLabel: 'Clock of this agenda item',
    current: 'now',
    done: 'discussed',
    onTime: 'On schedule',
    behind: (minutes) => `${minutes} min behind schedule`,
    ahead: (minutes) => `${minutes} min ahead of schedule`,
    ends: (time) => `ends around ${time}`,
    fromOpening: (time) => `counted from ${time}`,
    fromOpeningHint: 'The session was opened far from its planned time, so the agenda counts from the opening.',
    planned: (from, to) => `${from} – ${to}`,
    nothingStarted: 'The session is open. Start with the first agenda item, then the clock runs.',
    items: 'Agenda items',
    move: (title) => `Move: ${title}`,
    noAgenda: 'This session has no agenda items yet.',
    ownView: 'View of its own',
    noOwnView: 'Keep the view with this item',
    withOwnView: 'own view',
    namedView: (name) => `View with this item: ${name}`,
    withNamedView: (name) => `view: ${name}`,
    chooseView: (title) => `View with: ${title}`,
    noView: 'No view',
    introducedBy: (party) => `introduced by ${party}`,
    notInHall: 'title not in the hall (confidential)',
  },
};
