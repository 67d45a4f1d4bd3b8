import { defineActions } from './define-actions';

export const workActions = defineActions({
  'edit.undo': {
    name: { nl: 'Maak ongedaan', en: 'Undo' },
    menu: { nl: 'Ongedaan maken', en: 'Undo' },
    withoutTable: true,
    keysOutsideText: ['Mod+Z'],
    group: 'work',
  },
  'edit.redo': {
    name: { nl: 'Opnieuw', en: 'Redo' },
    menu: { nl: 'Opnieuw uitvoeren', en: 'Redo' },
    withoutTable: true,
    keysOutsideText: ['Mod+Y', 'Mod+Shift+Z'],
    group: 'work',
  },
  'edit.delete': {
    name: { nl: 'Verwijder wat gekozen is', en: 'Remove what is selected' },
    menu: { nl: 'Verwijderen', en: 'Delete' },
    keysOutsideText: ['Delete'],
    group: 'work',
  },
  'edit.find': {
    name: { nl: 'Zoek een onderdeel', en: 'Find an element' },
    menu: { nl: 'Zoeken…', en: 'Find…' },
    keys: ['Mod+F'],
    group: 'work',
  },
  'help.palette': {
    name: { nl: 'Alle opdrachten', en: 'All commands' },
    menu: { nl: 'Alle opdrachten…', en: 'All commands…' },
    withoutTable: true,
    keys: ['Mod+Shift+K'],
    group: 'work',
  },
  'help.shortcuts': {
    name: { nl: 'Toetsen', en: 'Keys' },
    menu: { nl: 'Sneltoetsen', en: 'Keyboard shortcuts' },
    withoutTable: true,
    keys: ['F1'],
    keysOutsideText: ['?', 'Shift+?'],
    group: 'work',
  },
  'help.about': {
    name: { nl: 'Over Gebiedstafel', en: 'About Gebiedstafel' },
    menu: { nl: 'Over Gebiedstafel', en: 'About Gebiedstafel' },
    withoutTable: true,
  },
  'help.dataFolder': {
    name: { nl: 'Map met gegevens tonen', en: 'Show data folder' },
    menu: { nl: 'Map met gegevens tonen', en: 'Show data folder' },
    withoutTable: true,
  },
});
