import { defineActions } from './define-actions';

export const sessionActions = defineActions({
  'session.capture': {
    name: { nl: 'Vastleggen', en: 'Capture' },
    menu: { nl: 'Naar de invoerregel', en: 'Go to the capture line' },
    keys: ['Mod+K'],
    keysOutsideText: ['/'],
    group: 'work',
  },
  'session.plan': {
    name: { nl: 'Sessie plannen', en: 'Plan session' },
    menu: { nl: 'Sessie plannen…', en: 'Plan session…' },
  },
  'session.start': {
    name: { nl: 'Sessie openen', en: 'Open session' },
    menu: { nl: 'Sessie openen', en: 'Open session' },
  },
  'session.nextItem': {
    name: { nl: 'Volgend agendapunt', en: 'Next agenda item' },
    menu: { nl: 'Volgend agendapunt', en: 'Next agenda item' },
    keys: ['Mod+Alt+ArrowRight'],
    group: 'session',
  },
  'session.previousItem': {
    name: { nl: 'Vorig agendapunt', en: 'Previous agenda item' },
    menu: { nl: 'Vorig agendapunt', en: 'Previous agenda item' },
    keys: ['Mod+Alt+ArrowLeft'],
    group: 'session',
  },
  'session.close': {
    name: { nl: 'Sessie sluiten', en: 'Close session' },
    menu: { nl: 'Sessie sluiten…', en: 'Close session…' },
  },
  'session.minutes': {
    name: { nl: 'Verslag bekijken', en: 'View minutes' },
    menu: { nl: 'Verslag bekijken', en: 'View minutes' },
    keys: ['Mod+M'],
    group: 'session',
  },
  'session.names': {
    name: { nl: 'Namen van deelnemers, namen wissen', en: 'Names of participants, erase names' },
    menu: { nl: 'Namen van deelnemers…', en: 'Names of participants…' },
  },
  'session.editAgenda': { name: { nl: 'Agenda bewerken', en: 'Edit agenda' } },
  'session.keepView': {
    name: { nl: 'Dit beeld bewaren bij het agendapunt', en: 'Keep this view with the agenda item' },
  },
  'session.showView': { name: { nl: 'Beeld van het agendapunt tonen', en: 'Show the view of the agenda item' } },
  'session.forgetView': { name: { nl: 'Beeld van het agendapunt vergeten', en: 'Forget the view of the agenda item' } },
});
