import { defineActions } from './define-actions';

export const tableActions = defineActions({
  'table.new': {
    name: { nl: 'Nieuwe tafel', en: 'New table' },
    menu: { nl: 'Nieuwe tafel', en: 'New table' },
    withoutTable: true,
    keys: ['Mod+N'],
    group: 'file',
  },
  'table.open': {
    name: { nl: 'Bestand openen', en: 'Open file' },
    menu: { nl: 'Openen…', en: 'Open…' },
    withoutTable: true,
    keys: ['Mod+O'],
    group: 'file',
  },
  'table.openExample': {
    name: { nl: 'Voorbeeld openen', en: 'Open example' },
    menu: { nl: 'Voorbeeld openen', en: 'Open example' },
    withoutTable: true,
  },
  'table.save': {
    name: { nl: 'Tafelbestand bewaren', en: 'Save table file' },
    menu: { nl: 'Tafelbestand opslaan…', en: 'Save table file…' },
    keys: ['Mod+S'],
    group: 'file',
  },
  'table.rename': {
    name: { nl: 'Tafel een andere naam geven', en: 'Rename table' },
    menu: { nl: 'Naam van de tafel wijzigen…', en: 'Rename table…' },
  },
  'table.takeList': {
    name: { nl: 'Lijst overnemen (Excel, CSV) …', en: 'Take over a list (Excel, CSV) …' },
    menu: { nl: 'Lijst overnemen…', en: 'Take over a list…' },
  },
  'table.exchange': { name: { nl: 'Uitwisselen', en: 'Exchange' }, menu: { nl: 'Uitwisselen…', en: 'Exchange…' } },
  'table.snapshots': {
    name: { nl: 'Momentopnamen', en: 'Snapshots' },
    menu: { nl: 'Momentopnamen…', en: 'Snapshots…' },
    keys: ['Mod+Shift+M'],
    group: 'file',
  },
  'table.close': {
    name: { nl: 'Tafel sluiten', en: 'Close table' },
    menu: { nl: 'Tafel sluiten', en: 'Close table' },
    keys: ['Mod+W'],
    group: 'file',
  },
  'table.wipe': {
    name: { nl: 'Afsluiten en wissen …', en: 'Close and wipe …' },
    menu: { nl: 'Afsluiten en wissen …', en: 'Close and wipe …' },
  },
  'table.backups': {
    name: { nl: 'Reservekopieën tonen', en: 'Show backups' },
    menu: { nl: 'Reservekopieën tonen', en: 'Show backups' },
    withoutTable: true,
  },
  'table.backupFolder': {
    name: { nl: 'Map voor reservekopieën kiezen …', en: 'Choose folder for backups …' },
    menu: { nl: 'Map voor reservekopieën kiezen …', en: 'Choose folder for backups …' },
    withoutTable: true,
  },
  'export.exchange': {
    name: { nl: 'Uitwisselbestand bewaren', en: 'Save exchange file' },
    menu: { nl: 'Uitwisselbestand (JSON)…', en: 'Exchange file (JSON)…' },
  },
  'export.minutesMarkdown': {
    name: { nl: 'Verslag als Markdown', en: 'Minutes as Markdown' },
    menu: { nl: 'Verslag als Markdown…', en: 'Minutes as Markdown…' },
  },
  'export.minutesHtml': {
    name: { nl: 'Verslag als webpagina', en: 'Minutes as web page' },
    menu: { nl: 'Verslag als webpagina…', en: 'Minutes as web page…' },
  },
  'export.minutesPdf': {
    name: { nl: 'Verslag als PDF', en: 'Minutes as PDF' },
    menu: { nl: 'Verslag als PDF…', en: 'Minutes as PDF…' },
  },
  'export.minutesWord': {
    name: { nl: 'Verslag als Word', en: 'Minutes as Word' },
    menu: { nl: 'Verslag als Word-document…', en: 'Minutes as Word document…' },
  },
  'export.minutesOdt': {
    name: { nl: 'Verslag als OpenDocument (ODT)', en: 'Minutes as OpenDocument (ODT)' },
    menu: { nl: 'Verslag als OpenDocument (ODT)…', en: 'Minutes as OpenDocument (ODT)…' },
  },
  'export.minutesAll': {
    name: { nl: 'Verslag in alle vormen', en: 'Minutes in all forms' },
    menu: { nl: 'Verslag in alle vormen…', en: 'Minutes in all forms…' },
    keys: ['Mod+Shift+E'],
    group: 'file',
  },
  'export.agenda': {
    name: { nl: 'Agenda vooraf…', en: 'Agenda beforehand…' },
    menu: { nl: 'Agenda vooraf…', en: 'Agenda beforehand…' },
  },
  'export.decisionList': {
    name: { nl: 'Besluitenlijst…', en: 'Decision list…' },
    menu: { nl: 'Besluitenlijst…', en: 'Decision list…' },
  },
  'export.actionList': {
    name: { nl: 'Actielijst…', en: 'Action list…' },
    menu: { nl: 'Actielijst…', en: 'Action list…' },
  },
  'export.archive': {
    name: { nl: 'Archiefpakket…', en: 'Archive package…' },
    menu: { nl: 'Archiefpakket…', en: 'Archive package…' },
  },
  'export.lists': {
    name: { nl: 'Partijen en opgaven als lijst (CSV)', en: 'Parties and tasks as a list (CSV)' },
    menu: { nl: 'Partijen en opgaven als lijst (CSV)…', en: 'Parties and tasks as a list (CSV)…' },
  },
  'export.mapPicture': {
    name: { nl: 'Kaart als afbeelding', en: 'Map as picture' },
    menu: { nl: 'Afbeelding van de kaart…', en: 'Picture of the map…' },
  },
  'export.mapDrawing': {
    name: { nl: 'Kaart als tekening (SVG)', en: 'Map as drawing (SVG)' },
    menu: { nl: 'Tekening van de kaart (SVG)…', en: 'Drawing of the map (SVG)…' },
  },
});
