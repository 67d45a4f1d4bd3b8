import { defineActions } from './define-actions';

export const mapActions = defineActions({
  'map.keepView': {
    name: { nl: 'Dit beeld bewaren', en: 'Keep this view' },
    menu: { nl: 'Dit beeld bewaren…', en: 'Keep this view…' },
    keys: ['Mod+D'],
    group: 'map',
  },
  'map.views': {
    name: { nl: 'Alle beelden van de kaart', en: 'All views of the map' },
    menu: { nl: 'Beelden van de kaart…', en: 'Views of the map…' },
    keys: ['Mod+Shift+B'],
    group: 'map',
  },
  'map.back': {
    name: { nl: 'Terug naar hoe de kaart eerder te zien was', en: 'Back to how the map was seen before' },
    keysOutsideText: ['Alt+ArrowLeft'],
    group: 'map',
  },
  'map.forward': {
    name: { nl: 'Weer vooruit', en: 'Forward again' },
    keysOutsideText: ['Alt+ArrowRight'],
    group: 'map',
  },
  'map.nextView': {
    name: { nl: 'Volgende van de bewaarde beelden', en: 'Next of the kept views' },
    keys: ['Alt+PageDown'],
    group: 'map',
  },
  'map.previousView': {
    name: { nl: 'Vorige van de bewaarde beelden', en: 'Previous of the kept views' },
    keys: ['Alt+PageUp'],
    group: 'map',
  },
  'map.toSelection': {
    name: { nl: 'Gekozen onderdelen in beeld', en: 'Chosen elements in view' },
    keys: ['Mod+J'],
    group: 'map',
  },
  'map.path': {
    name: { nl: 'Weg tussen de twee gekozen onderdelen', en: 'Way between the two chosen elements' },
    keys: ['Mod+Shift+J'],
    group: 'map',
  },
  'map.areas': {
    name: { nl: 'Deelgebieden als vlakken op de kaart, of niet meer', en: 'Zones as areas on the map, on or off' },
    keys: ['Mod+G'],
    group: 'map',
  },
  'map.filter': { name: { nl: 'Kaart filteren …', en: 'Filter the map …' } },
  'map.light': { name: { nl: 'Omgeving uitlichten op de kaart …', en: 'Spotlight on the map …' } },
  'map.collapse': { name: { nl: 'Onderdelen samenvouwen …', en: 'Collapse elements …' } },
  'map.rearrange': { name: { nl: 'Kaart herschikken …', en: 'Re-arrange the map …' } },
});
