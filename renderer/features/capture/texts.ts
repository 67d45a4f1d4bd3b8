import type { CaptureReading } from '../../../shared/capture/capture';
import type { Translated } from '../../../shared/i18n/language';

export interface CaptureTexts {
  readonly label: string;
  readonly placeholder: string;
  readonly help: string;
  readonly helpTitle: string;
  readonly helpIntro: string;
  readonly helpKeys: readonly (readonly [keys: string, meaning: string])[];
  readonly tryExample: string;
  readonly suggestions: string;
  readonly isNew: string;
  readonly enter: string;
  readonly asNote: string;
  readonly asSentence: string;
  readonly saved: (text: string) => string;
  readonly afterwards: string;
  /** What was kept as a note is told apart from a fact. */
  readonly savedAsNote: (text: string) => string;
  readonly couldBe: string;
  readonly notUsed: (words: string) => string;
  readonly noteBecame: string;
  readonly waiting: (count: number) => string;
  readonly returned: string;
  readonly putBack: string;
  readonly forget: string;
  readonly alternative: (name: string, at: number, count: number) => string;
  readonly reading: Readonly<Record<Exclude<CaptureReading, 'empty'>, string>>;
  readonly signs: readonly { readonly sign: string; readonly text: string }[];
  readonly keys: string;
  readonly allKeys: string;
  readonly allCommands: string;
}

export const captureTexts: Translated<CaptureTexts> = {
  nl: {
    label: 'Vastleggen',
    placeholder: 'Typ een zin, bijvoorbeeld: Provincie trekt Wonen',
    help: 'Hulp bij vastleggen',
    helpTitle: 'Zo legt u iets vast',
    helpIntro:
      'Typ een zin en druk op Enter. Nederlands en Engels mogen allebei. Klik op een voorbeeld om het over te nemen.',
    helpKeys: [
      ['Enter', 'legt vast'],
      ['Mod+Enter', 'legt vast als notitie, wat er ook staat'],
      ['Tab', 'volgende mogelijkheid voor de naam bij de cursor'],
      ['Shift+Tab', 'vorige mogelijkheid'],
      ['Alt+1', 'neemt het eerste van wat de regel ook kan zijn; Alt+2 het tweede'],
      ['Alt+ArrowUp', 'haalt een notitie terug om er iets van te maken'],
      ['ArrowDown', 'kies uit de voorstellen'],
      ['ArrowUp', 'haalt eerdere regels terug'],
      ['Escape', 'maakt de regel leeg en bewaart hem bij de eerdere regels'],
      ['F6', 'naar het volgende deel van het venster'],
    ],
    tryExample: 'Neem over',
    suggestions: 'Voorstellen',
    isNew: 'nieuw',
    enter: 'vastleggen',
    asNote: 'Als notitie',
    asSentence: 'Toch als zin',
    saved: (text) => `Vastgelegd: ${text}`,
    afterwards: 'De sessie is gesloten. Wat u nu vastlegt, komt erbij na afloop.',
    savedAsNote: (text) => `Notitie: staat niet op de kaart. ${text}`,
    couldBe: 'Dit kan ook zijn',
    notUsed: (words) => `Niet gebruikt: ${words}`,
    noteBecame: 'Notitie vervangen door wat ermee bedoeld was',
    waiting: (count) => (count === 1 ? 'Eén regel wordt vastgelegd' : `${count} regels worden vastgelegd`),
    returned: 'Niet vastgelegd',
    putBack: 'Terugzetten',
    forget: 'Weglaten',
    alternative: (name, at, count) => `${name}, mogelijkheid ${at} van ${count}. Kies een andere.`,
    reading: {
      relation: 'Relatie',
      change: 'Wijziging',
      removal: 'Weghalen',
      element: 'Onderdeel',
      decision: 'Voorstel',
      action: 'Actie',
      question: 'Vraag',
      learning: 'Leerpunt',
      followUp: 'Vervolg',
      answer: 'Antwoord',
      attendance: 'Deelnemers',
      agenda: 'Agenda',
      snapshot: 'Momentopname',
      note: 'Notitie',
    },
    signs: [
      { sign: '!', text: 'voorstel' },
      { sign: '+', text: 'actie' },
      { sign: '?', text: 'vraag' },
      { sign: '*', text: 'leerpunt' },
    ],
    keys: 'Toetsen in deze regel',
    allKeys: 'Alle toetsen',
    allCommands: 'Alle opdrachten',
  },
  en: {
    label: 'Capture',
    placeholder: 'Type a sentence, for example: Province leads Housing',
    help: 'Help with capturing',
    helpTitle: 'How to capture',
    helpIntro: 'Type a sentence and press Enter. Dutch and English are both understood. Click an example to use it.',
    helpKeys: [
      ['Enter', 'captures'],
      ['Mod+Enter', 'captures as a note, whatever it says'],
      ['Tab', 'next possibility for the name at the caret'],
      ['Shift+Tab', 'previous possibility'],
      ['Alt+1', 'takes the first of what the line could be; Alt+2 the second'],
      ['Alt+ArrowUp', 'brings a note back to make something of it'],
      ['ArrowDown', 'choose from the suggestions'],
      ['ArrowUp', 'brings earlier lines back'],
      ['Escape', 'clears the line and keeps it with the earlier ones'],
      ['F6', 'to the next part of the window'],
    ],
    tryExample: 'Use',
    suggestions: 'Suggestions',
    isNew: 'new',
    enter: 'capture',
    asNote: 'As a note',
    asSentence: 'As a sentence',
    saved: (text) => `Captured: ${text}`,
    afterwards: 'The session is closed. What you capture now is added afterwards.',
    savedAsNote: (text) => `Note: not on the map. ${text}`,
    couldBe: 'This could also be',
    notUsed: (words) => `Not used: ${words}`,
    noteBecame: 'Note replaced by what was meant with it',
    waiting: (count) => (count === 1 ? 'One line is being captured' : `${count} lines are being captured`),
    returned: 'Not captured',
    putBack: 'Put back',
    forget: 'Leave out',
    alternative: (name, at, count) => `${name}, possibility ${at} of ${count}. Choose another.`,
    reading: {
      relation: 'Relation',
      change: 'Change',
      removal: 'Take away',
      element: 'Element',
      decision: 'Proposal',
      action: 'Action',
      question: 'Question',
      learning: 'Learning',
      followUp: 'Follow-up',
      answer: 'Answer',
      attendance: 'Participants',
      agenda: 'Agenda',
      snapshot: 'Snapshot',
      note: 'Note',
    },
    signs: [
      { sign: '!', text: 'proposal' },
      { sign: '+', text: 'action' },
      { sign: '?', text: 'question' },
      { sign: '*', text: 'learning' },
    ],
    keys: 'Keys in this line',
    allKeys: 'All keys',
    allCommands: 'All commands',
  },
};
