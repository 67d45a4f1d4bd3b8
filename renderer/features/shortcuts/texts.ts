import { actionNames } from '../../../shared/actions/actions';
import type { ShortcutGroup } from '../../../shared/actions/define-actions';
import type { Translated } from '../../../shared/i18n/language';
import type { Region } from './regions';

const nl = {
  title: 'Toetsen',
  /** @param parts those that F6 goes to, in its order */
  intro: (parts: string) =>
    `Alles in dit venster is met het toetsenbord te doen. Tab gaat verder binnen een deel. F6 gaat naar het volgende deel: ${parts}. Shift+F6 gaat terug.`,
  region: {
    top: 'bovenbalk',
    agenda: 'agenda',
    main: 'kaart (of lijst of bord)',
    panel: 'paneel',
    capture: 'vastlegregel',
  } satisfies Readonly<Record<Region, string>>,
  onNotes:
    'Op een notitie in het logboek maakt één toets er iets anders van: ! voorstel, + actie, ? vraag, * leerpunt.',
  onMap:
    'Op een onderdeel van de kaart: pijltjes gaan naar het volgende onderdeel, spatie kiest (met Shift erbij), Enter opent, C legt een relatie, Shift met pijltjes verplaatst wat gekozen is, Home toont de hele kaart, Esc kiest niets meer.',
  inForms:
    'In een venster met velden bevestigt Ctrl+Enter vanuit elk veld (op een Mac ⌘Enter); in een kort venster is Enter genoeg. Esc sluit het venster zonder iets te wijzigen.',
  byHand:
    'Met vingers: één vinger schuift de kaart, twee vingers zoomen, tikken kiest, lang drukken kiest erbij of weer af; alleen wat gekozen is, is te slepen. Op een touchpad schuiven twee vingers de kaart en zoomt knijpen, of Ctrl met het wiel.',
  group: {
    work: 'Werken',
    session: 'Sessie',
    panels: 'Panelen',
    view: 'Beeld',
    map: 'Kaart',
    projector: 'Projector',
    file: 'Tafel',
  } satisfies Readonly<Record<ShortcutGroup, string>>,
  action: actionNames('nl'),
};

const en = {
  title: 'Keys',
  intro: (parts) =>
    `Everything in this window can be done by keyboard. Tab moves on within a part. F6 moves to the next part: ${parts}. Shift+F6 moves back.`,
  region: {
    top: 'top bar',
    agenda: 'agenda',
    main: 'map (or list or board)',
    panel: 'panel',
    capture: 'capture line',
  },
  onNotes: 'On a note in the log one key makes something else of it: ! proposal, + action, ? question, * learning.',
  onMap:
    'On an element of the map: arrows go to the next element, Space selects (with Shift in addition), Enter opens, C draws a relation, Shift with arrows moves what is selected, Home shows the whole map, Esc selects nothing.',
  inForms:
    'In a window with fields Ctrl+Enter confirms from every field (⌘Enter on a Mac); in a short one Enter is enough. Esc closes the window and changes nothing.',
  byHand:
    'With fingers: one finger moves the map, two fingers zoom, a tap selects, a long press selects in addition or no more; only what is selected can be dragged. On a trackpad two fingers move the map and a pinch, or Ctrl with the wheel, zooms.',
  group: {
    work: 'Working',
    session: 'Session',
    panels: 'Panels',
    view: 'View',
    map: 'Map',
    projector: 'Projector',
    file: 'Table',
  },
  action: actionNames('en'),
} satisfies typeof nl;

export const shortcutTexts: Translated<typeof nl> = { nl, en };
