import { type MainView, mainViewNames } from '../i18n/main-views';
import { defineActions } from './define-actions';

const viewName = (view: MainView) => ({ nl: mainViewNames.nl.view[view], en: mainViewNames.en.view[view] });

export const viewActions = defineActions({
  'view.map': { name: viewName('map'), menu: viewName('map'), keys: ['Mod+1'], group: 'view' },
  'view.list': { name: viewName('list'), menu: viewName('list'), keys: ['Mod+2'], group: 'view' },
  'view.balance': { name: viewName('balance'), menu: viewName('balance'), keys: ['Mod+3'], group: 'view' },
  'view.space': { name: viewName('space'), menu: viewName('space'), keys: ['Mod+4'], group: 'view' },
  'view.matrix': { name: viewName('matrix'), menu: viewName('matrix'), keys: ['Mod+5'], group: 'view' },
  'view.asks': { name: viewName('asks'), menu: viewName('asks'), keys: ['Mod+6'], group: 'view' },
  'view.goals': { name: viewName('goals'), menu: viewName('goals'), keys: ['Mod+7'], group: 'view' },
  'view.dependencies': {
    name: viewName('dependencies'),
    menu: viewName('dependencies'),
    keys: ['Mod+8'],
    group: 'view',
  },
  'view.legitimacy': { name: viewName('legitimacy'), menu: viewName('legitimacy'), keys: ['Mod+9'], group: 'view' },
  'view.learning': { name: viewName('learning'), menu: viewName('learning'), keys: ['Mod+Shift+L'], group: 'view' },
  'view.compare': { name: viewName('compare'), menu: viewName('compare'), keys: ['Mod+Shift+D'], group: 'view' },
  'view.agenda': {
    name: { nl: 'Agenda tonen of verbergen', en: 'Show or hide agenda' },
    menu: { nl: 'Agenda tonen of verbergen', en: 'Show or hide agenda' },
    keys: ['Mod+B'],
    group: 'view',
  },
  'view.log': { name: { nl: 'Logboek', en: 'Log' }, menu: { nl: 'Logboek', en: 'Log' } },
  'view.replay': {
    name: { nl: 'Terugkijken', en: 'Look back' },
    menu: { nl: 'Terugkijken', en: 'Look back' },
    keys: ['Mod+T'],
    group: 'view',
  },
  'view.inspector': { name: { nl: 'Onderdeel', en: 'Element' }, menu: { nl: 'Onderdeel', en: 'Element' } },
  'view.zoomIn': {
    name: { nl: 'Inzoomen', en: 'Zoom in' },
    menu: { nl: 'Inzoomen', en: 'Zoom in' },
    keys: ['Mod+Plus', 'Mod+Shift+Plus', 'Mod+='],
    group: 'view',
  },
  'view.zoomOut': {
    name: { nl: 'Uitzoomen', en: 'Zoom out' },
    menu: { nl: 'Uitzoomen', en: 'Zoom out' },
    keys: ['Mod+-'],
    group: 'view',
  },
  'view.fit': {
    name: { nl: 'Hele kaart in beeld', en: 'Whole map in view' },
    menu: { nl: 'Hele kaart', en: 'Whole map' },
    keys: ['Mod+0'],
    group: 'view',
  },
  'view.themeSystem': {
    name: { nl: 'Kleuren van het systeem', en: 'Colours of the system' },
    menu: { nl: 'Zoals het systeem', en: 'As the system' },
    withoutTable: true,
  },
  'view.themeLight': {
    name: { nl: 'Lichte kleuren', en: 'Light colours' },
    menu: { nl: 'Licht', en: 'Light' },
    withoutTable: true,
  },
  'view.themeDark': {
    name: { nl: 'Donkere kleuren', en: 'Dark colours' },
    menu: { nl: 'Donker', en: 'Dark' },
    withoutTable: true,
  },
  'view.languageNl': {
    name: { nl: 'Nederlands', en: 'Nederlands' },
    menu: { nl: 'Nederlands', en: 'Nederlands' },
    withoutTable: true,
  },
  'view.languageEn': {
    name: { nl: 'English', en: 'English' },
    menu: { nl: 'English', en: 'English' },
    withoutTable: true,
  },
  'view.nextRegion': {
    name: { nl: 'Naar het volgende deel van het venster', en: 'To the next part of the window' },
    keys: ['F6'],
    group: 'view',
  },
  'view.previousRegion': {
    name: { nl: 'Naar het vorige deel van het venster', en: 'To the previous part of the window' },
    keys: ['Shift+F6'],
    group: 'view',
  },
  'panel.element': { name: { nl: 'Onderdeel', en: 'Element' }, keys: ['Alt+1', 'Mod+I'], group: 'panels' },
  'panel.decisions': { name: { nl: 'Besluiten', en: 'Decisions' }, keys: ['Alt+2'], group: 'panels' },
  'panel.actions': { name: { nl: 'Acties', en: 'Actions' }, keys: ['Alt+3'], group: 'panels' },
  'panel.questions': { name: { nl: 'Vragen', en: 'Questions' }, keys: ['Alt+4'], group: 'panels' },
  'panel.learnings': { name: { nl: 'Leerpunten', en: 'Learnings' }, keys: ['Alt+5'], group: 'panels' },
  'panel.participants': { name: { nl: 'Deelnemers', en: 'Participants' }, keys: ['Alt+6'], group: 'panels' },
  'panel.log': { name: { nl: 'Logboek', en: 'Log' }, keys: ['Alt+7', 'Mod+L'], group: 'panels' },
  'panel.signals': { name: { nl: 'Signalen', en: 'Signals' }, keys: ['Alt+8'], group: 'panels' },
  'panel.openPoints': { name: { nl: 'Openstaand', en: 'Open points' }, keys: ['Alt+9'], group: 'panels' },
  'panel.conflicts': { name: { nl: 'Verschillen', en: 'Disagreements' } },
});
