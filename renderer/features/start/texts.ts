import type { Translated } from '../../../shared/i18n/language';

interface StartTexts {
  readonly product: string;
  readonly promise: string;
  readonly newTable: string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly create: string;
  readonly nameFirst: string;
  readonly parties: string;
  readonly partiesHelp: string;
  readonly withParties: string;
  readonly example: string;
  readonly exampleText: string;
  readonly openExample: string;
  readonly fetch: string;
  readonly fetchText: string;
  readonly fetchTable: string;
  readonly file: string;
  readonly fileText: string;
  readonly openFile: string;
  readonly drop: string;
  readonly recent: string;
  readonly searching: string;
  readonly none: string;
  readonly noneText: string;
  readonly columns: { readonly name: string; readonly session: string; readonly size: string; readonly saved: string };
  readonly noSession: string;
  readonly entries: (count: number) => string;
  readonly saved: (when: string) => string;
  readonly neverSaved: string;
  readonly unnamed: string;
  readonly gone: string;
  readonly whenUnknown: string;
  readonly open: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly offline: string;
}

export const startTexts: Translated<StartTexts> = {
  nl: {
    product: 'Gebiedstafel',
    promise: 'Samen aan de opgaven van een gebied: op de kaart, in besluiten en in het verslag.',
    newTable: 'Nieuwe tafel',
    name: 'Naam van de tafel',
    namePlaceholder: 'Bijvoorbeeld: Gebiedstafel Rivierenveen',
    create: 'Tafel maken',
    nameFirst: 'Geef de tafel eerst een naam.',
    parties: 'Partijen aan tafel',
    partiesHelp: 'Eén per regel, bijvoorbeeld geplakt uit de uitnodiging. Ze staan meteen op de kaart.',
    withParties: 'Begin met een lijst van partijen',
    example: 'Voorbeeld',
    exampleText: 'Een uitgewerkte tafel met twee sessies, om te zien hoe het werkt.',
    openExample: 'Voorbeeld openen',
    file: 'Bestand',
    fileText: 'Een tafelbestand van een collega of een uitwisselbestand. U kunt het ook hierheen slepen.',
    openFile: 'Bestand openen',
    drop: 'Laat los om het bestand te openen',
    recent: 'Tafels op deze computer',
    searching: 'Tafels zoeken …',
    none: 'Nog geen tafels op deze computer',
    noneText:
      'Maak een nieuwe tafel, of open het voorbeeld om rond te kijken. Wat u vastlegt, blijft op deze computer.',
    columns: { name: 'Tafel', session: 'Laatste sessie', size: 'Omvang', saved: 'Opgeslagen' },
    noSession: 'Nog geen sessie',
    entries: (count) => `${count} ${count === 1 ? 'logregel' : 'logregels'}`,
    saved: (when) => when,
    neverSaved: 'Nog niets',
    unnamed: 'Tafel zonder naam',
    gone: 'Niet meer gevonden op deze computer: kijk wat u kunt doen',
    whenUnknown: 'Wanneer is onbekend',
    open: (name) => `Open ${name}`,
    unreadable: (name) => `Het bestand ${name} kon niet worden gelezen. Probeer het opnieuw met Bestand openen.`,
    fetch: 'Een tafel ophalen',
    fetchText: 'Van een plek waar een andere laptop een tafel heeft achtergelaten.',
    fetchTable: 'Ophalen van een plek…',
    offline: 'Werkt zonder netwerk. Er gaat niets van deze computer af.',
  },
  en: {
    product: 'Gebiedstafel',
    promise: 'Working together on the tasks of an area: on the map, in decisions and in the minutes.',
    newTable: 'New table',
    name: 'Name of the table',
    namePlaceholder: 'For example: Area table Rivierenveen',
    create: 'Make table',
    nameFirst: 'Give the table a name first.',
    parties: 'Parties at the table',
    partiesHelp: 'One a line, for example pasted from the invitation. They are on the map at once.',
    withParties: 'Begin with a list of parties',
    example: 'Example',
    exampleText: 'A worked-out table with two sessions, to see how it works.',
    openExample: 'Open example',
    file: 'File',
    fileText: 'A table file from a colleague or an exchange file. You can also drag it here.',
    openFile: 'Open file',
    drop: 'Let go to open the file',
    recent: 'Tables on this computer',
    searching: 'Looking for tables …',
    none: 'No tables on this computer yet',
    noneText: 'Make a new table, or open the example to look around. What you record stays on this computer.',
    columns: { name: 'Table', session: 'Last session', size: 'Size', saved: 'Saved' },
    noSession: 'No session yet',
    entries: (count) => `${count} log ${count === 1 ? 'entry' : 'entries'}`,
    saved: (when) => when,
    neverSaved: 'Nothing yet',
    unnamed: 'Table without a name',
    gone: 'No longer found on this computer: see what you can do',
    whenUnknown: 'When is not known',
    open: (name) => `Open ${name}`,
    unreadable: (name) => `The file ${name} could not be read. Try again with Open file.`,
    fetch: 'Fetch a table',
    fetchText: 'From a place where another laptop left a table.',
    fetchTable: 'Fetch from a place…',
    offline: 'Works without network. Nothing leaves this computer.',
  },
};
