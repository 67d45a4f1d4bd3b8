import type { Translated } from '../../../shared/i18n/language';
import { keptAutomatic } from '../../../shared/snapshot/snapshots-to-drop';

const nl = {
  title: 'Momentopnamen',
  intro:
    'Een momentopname bewaart op deze laptop hoe de tafel op dat moment was, met het logboek tot dan en zonder namen en scores. De app maakt er zelf een aan het einde van een sessie, voordat u iets overneemt en voordat u iets terugzet.',
  name: 'Naam van de momentopname',
  nameExample: 'bijvoorbeeld: na het ruimtegesprek',
  nameMissing: 'Typ een naam waaraan u haar terugkent.',
  take: 'Momentopname maken',
  listLabel: 'Momentopnamen van deze tafel, nieuwste eerst',
  none: 'Nog geen momentopnamen',
  noneText: 'Geef de tafel zoals die nu is een naam, dan kunt u er later mee vergelijken of ernaar terug.',
  byApp: 'vanzelf gemaakt',
  inLog: 'uit het logboek',
  inLogText: (line: string) => `“${line}” Niet op deze laptop bewaard; het logboek weet hoe de tafel toen was.`,
  cost: (bytes: string) =>
    `Samen ${bytes} op deze laptop. Wat u een naam gaf blijft, net als het einde van elke sessie. Van wat de app maakt vóór overnemen en terugzetten blijven de nieuwste ${keptAutomatic.newest}, en de laatste van elke dag voor de laatste ${keptAutomatic.days} dagen waarop dat gebeurde. Wat weggaat, vertelt het logboek nog wel.`,
  size: (whole: string, added: string) => `${whole}, waarvan ${added} nieuw`,
  compare: 'Vergelijken',
  putBack: 'Terugzetten …',
  more: (name: string) => `Meer met ${name}`,
  rename: 'Naam wijzigen …',
  save: 'Bewaren als tafelbestand …',
  renameTitle: 'Naam van de momentopname wijzigen',
  newName: 'Naam',
  keepName: 'Naam bewaren',
  notRenamed: 'De naam kon niet bewaard worden. Kijk of de schijf vol is en probeer het nog een keer.',
  cancel: 'Annuleren',
  putBackTitle: (name: string) => `Terugzetten naar “${name}”`,
  from: (moment: string, session: string) => (session === '' ? `Van ${moment}.` : `Van ${moment}, bij ${session}.`),
  opening: 'De momentopname wordt geopend …',
  whatChanges: 'Wat er dan verandert',
  stays:
    'Sessies, agenda, deelnemers, notities, namen en scores blijven zoals ze zijn. Uit het logboek gaat niets weg.',
  howBack: 'Terugzetten is één regel in het logboek, die u ongedaan kunt maken.',
  confirm: 'Terugzetten',
};

const en = {
  title: 'Snapshots',
  intro:
    'A snapshot keeps on this laptop how the table was at that moment, with the log until then and without names and scores. The app takes one by itself at the end of a session, before something is taken in and before something is put back.',
  name: 'Name of the snapshot',
  nameExample: 'for example: after the talk about space',
  nameMissing: 'Type a name to know it by.',
  take: 'Take snapshot',
  listLabel: 'Snapshots of this table, newest first',
  none: 'No snapshots yet',
  noneText: 'Give the table as it is now a name, and you can compare with it later or go back to it.',
  byApp: 'taken by the app',
  inLog: 'from the log',
  inLogText: (line) => `“${line}” Not kept on this laptop; the log knows how the table was then.`,
  cost: (bytes) =>
    `Together ${bytes} on this laptop. What you gave a name stays, and so does the end of every session. Of what the app takes before taking in and putting back, the newest ${keptAutomatic.newest} stay, and the last of each day for the latest ${keptAutomatic.days} days on which there were any. The log still tells what goes.`,
  size: (whole, added) => `${whole}, of which ${added} new`,
  compare: 'Compare',
  putBack: 'Put back …',
  more: (name) => `More with ${name}`,
  rename: 'Change name …',
  save: 'Save as table file …',
  renameTitle: 'Change the name of the snapshot',
  newName: 'Name',
  keepName: 'Keep name',
  notRenamed: 'The name could not be kept. See whether the disk is full and try again.',
  cancel: 'Cancel',
  putBackTitle: (name) => `Put back to “${name}”`,
  from: (moment, session) => (session === '' ? `Of ${moment}.` : `Of ${moment}, at ${session}.`),
  opening: 'The snapshot is being opened …',
  whatChanges: 'What will change',
  stays: 'Sessions, agenda, participants, notes, names and scores stay as they are. Nothing leaves the log.',
  howBack: 'Putting back is one line in the log, which can be undone.',
  confirm: 'Put back',
} satisfies typeof nl;

export const snapshotDialogTexts: Translated<typeof nl> = { nl, en };
