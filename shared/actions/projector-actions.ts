import { defineActions } from './define-actions';

export const projectorActions = defineActions({
  'projector.open': {
    name: { nl: 'Projector openen', en: 'Open projector' },
    menu: { nl: 'Projector openen', en: 'Open projector' },
    keys: ['Mod+P'],
    group: 'projector',
  },
  'projector.close': {
    name: { nl: 'Projector sluiten', en: 'Close projector' },
    menu: { nl: 'Projector sluiten', en: 'Close projector' },
    keys: ['Mod+Shift+P'],
    group: 'projector',
  },
  'projector.follow': {
    name: { nl: 'Projector volgt de kaart', en: 'Projector follows the map' },
    menu: { nl: 'Volgen', en: 'Follow' },
    keys: ['Mod+Alt+F'],
    group: 'projector',
  },
  'projector.hold': {
    name: { nl: 'Projector vasthouden', en: 'Hold projector' },
    menu: { nl: 'Vasthouden', en: 'Hold' },
    keys: ['Mod+Alt+H'],
    group: 'projector',
  },
  'projector.publish': {
    name: { nl: 'Vastgehouden wijzigingen tonen', en: 'Show held changes' },
    menu: { nl: 'Wijzigingen tonen', en: 'Show changes' },
    keys: ['Mod+Alt+Enter'],
    group: 'projector',
  },
  'projector.blank': {
    name: { nl: 'Projector leeg', en: 'Blank projector' },
    menu: { nl: 'Leeg scherm', en: 'Blank screen' },
    keys: ['Mod+Alt+B'],
    group: 'projector',
  },
  'projector.showNumbers': {
    name: { nl: 'Nummers op de schermen tonen', en: 'Show numbers on the displays' },
    menu: { nl: 'Schermnummers tonen', en: 'Show display numbers' },
    withoutTable: true,
  },
  'projector.focus': {
    name: {
      nl: 'Keuze tonen op de projector, of weer de hele kaart',
      en: 'Show the selection on the projector, or the whole map again',
    },
    keys: ['Mod+Alt+J'],
    group: 'projector',
  },
  'projector.legend': {
    name: { nl: 'Legenda op de projector tonen of weghalen', en: 'Show or hide the legend on the projector' },
    keys: ['Mod+Alt+G'],
    group: 'projector',
  },
  'projector.publishNext': {
    name: { nl: 'Alleen de eerste vastgehouden wijziging tonen', en: 'Show only the first of the held changes' },
    keys: ['Mod+Alt+V'],
    group: 'projector',
  },
  'projector.closer': {
    name: { nl: 'Zaal dichterbij', en: 'Hall closer' },
    keys: ['Mod+Alt+Plus', 'Mod+Alt+Shift+Plus', 'Mod+Alt+='],
    group: 'projector',
  },
  'projector.farther': {
    name: { nl: 'Zaal verder weg', en: 'Hall farther away' },
    keys: ['Mod+Alt+-'],
    group: 'projector',
  },
  'projector.steps': {
    name: {
      nl: 'Buren van de keuze in één, twee of drie stappen',
      en: 'Neighbours of the selection within one, two or three steps',
    },
  },
  'projector.decisionList': {
    name: { nl: 'Besluiten in de zaal, of de volgende bladzijde', en: 'Decisions in the hall, or the next page' },
  },
  'projector.actionList': {
    name: { nl: 'Acties in de zaal, of de volgende bladzijde', en: 'Actions in the hall, or the next page' },
  },
  'projector.board': {
    name: { nl: 'Balans of ruimte in de zaal, of weer de kaart', en: 'Balance or space in the hall, or the map again' },
    keys: ['Mod+Alt+K'],
    group: 'projector',
  },
  'projector.balance': {
    name: { nl: 'Balans in de zaal, of weer de kaart', en: 'Balance in the hall, or the map again' },
  },
  'projector.space': { name: { nl: 'Ruimte in de zaal, of weer de kaart', en: 'Space in the hall, or the map again' } },
  'projector.areas': {
    name: { nl: 'Deelgebieden als vlakken in de zaal, aan of uit', en: 'Zones as areas in the hall, on or off' },
    keys: ['Mod+Alt+X'],
    group: 'projector',
  },
  'projector.wholeMap': { name: { nl: 'Weer de hele kaart in de zaal', en: 'The whole map in the hall again' } },
  'projector.deepRoom': {
    name: { nl: 'Grotere letters voor een diepe zaal, aan of uit', en: 'Larger letters for a deep room, on or off' },
  },
  'projector.dark': { name: { nl: 'Donkere projector, aan of uit', en: 'Dark projector, on or off' } },
});
