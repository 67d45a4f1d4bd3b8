import type { Translated } from '../../../shared/i18n/language';

const nl = {
  region: 'Tafel',
  noSession: 'Nog geen sessie gepland',
  undo: (what: string) => `Maak ongedaan: ${what}`,
  redo: (what: string) => `Opnieuw: ${what}`,
  nothingToUndo: 'Niets om ongedaan te maken',
  nothingToRedo: 'Niets om opnieuw te doen',
  saved: (time: string) => `Opgeslagen ${time}`,
  savedSpoken: (count: number, place: string) =>
    `${count} ${count === 1 ? 'logregel' : 'logregels'} opgeslagen in ${place}`,
  saving: (waiting: number) => `Bezig met opslaan (${waiting})`,
  lagging: (time: string) => `Opgeslagen ${time}, tweede kopie loopt achter`,
  failed: (waiting: number): string =>
    waiting === 1 ? 'Niet opgeslagen: 1 wijziging' : `Niet opgeslagen: ${waiting} wijzigingen`,
  notYetSaved: 'Nog niets om op te slaan',
  exchanging: 'Uitwisselen …',
  exchanged: (time: string) => `Uitgewisseld ${time}`,
  exchangeWaits: 'Uitwisselen wacht',
  triedAgain: 'Het wordt vanzelf opnieuw geprobeerd; alles staat veilig op deze laptop.',
  exchangeDetail: 'Wisselt vanzelf uit. Klik om het nu te doen of het uit te zetten.',
  newLines: (lines: number): string => (lines === 1 ? '1 nieuwe regel' : `${lines} nieuwe regels`),
  showNews: (lines: number): string =>
    lines === 1 ? 'Van een andere laptop. Bekijk wat er nieuw is.' : 'Van andere laptops. Bekijk wat er nieuw is.',
  lowSpace: (free: string) => `schijf bijna vol: nog ${free}`,
  lowSpaceDetail: (free: string) =>
    `De schijf is bijna vol: nog ${free}. Alles is opgeslagen. Maak nu ruimte vrij op deze schijf, anders past het volgende er straks niet meer op.`,
  noBackup: 'geen reservekopie',
  noBackupDetail: (code: string) =>
    `Alles is opgeslagen, maar de reservekopie kon niet worden geschreven (${code}). Kies in het menu een andere map voor reservekopieën.`,
  tryAgain: 'Klik om het nu opnieuw te proberen.',
  tryNow: 'Nu opnieuw proberen',
  language: 'Taal',
  theme: { light: 'Licht', dark: 'Donker', system: 'Als het systeem' } satisfies Readonly<
    Record<'light' | 'dark' | 'system', string>
  >,
  themeLabel: 'Kleuren',
  commands: 'Alle opdrachten',
  table: 'Tafelmenu',
  file: 'Tafel',
  exports: 'Bewaren als',
  help: 'Hulp',
  renameTitle: 'Tafel een andere naam geven',
  tableName: 'Naam van de tafel',
  rename: 'Naam bewaren',
  nameFirst: 'Geef de tafel een naam.',
};

const en = {
  region: 'Table',
  noSession: 'No session planned yet',
  undo: (what) => `Undo: ${what}`,
  redo: (what) => `Redo: ${what}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  saved: (time) => `Saved ${time}`,
  savedSpoken: (count, place) => `${count} log ${count === 1 ? 'entry' : 'entries'} saved in ${place}`,
  saving: (waiting) => `Saving (${waiting})`,
  lagging: (time) => `Saved ${time}, second copy is behind`,
  failed: (waiting) => (waiting === 1 ? 'Not saved: 1 change' : `Not saved: ${waiting} changes`),
  notYetSaved: 'Nothing to save yet',
  exchanging: 'Exchanging …',
  exchanged: (time) => `Exchanged ${time}`,
  exchangeWaits: 'Exchange waits',
  triedAgain: 'It is tried again by itself; everything is safe on this laptop.',
  exchangeDetail: 'Exchanges by itself. Click to do it now or to switch it off.',
  newLines: (lines) => (lines === 1 ? '1 new line' : `${lines} new lines`),
  showNews: (lines) => (lines === 1 ? 'From another laptop. See what is new.' : 'From other laptops. See what is new.'),
  lowSpace: (free) => `disk nearly full: ${free} left`,
  lowSpaceDetail: (free) =>
    `The disk is nearly full: ${free} left. Everything is saved. Make room on this disk now, or what comes next will not fit.`,
  noBackup: 'no backup',
  noBackupDetail: (code) =>
    `Everything is saved, but the backup could not be written (${code}). Choose another folder for backups in the menu.`,
  tryAgain: 'Click to try again now.',
  tryNow: 'Try again now',
  language: 'Language',
  theme: { light: 'Light', dark: 'Dark', system: 'As the system' },
  themeLabel: 'Colours',
  commands: 'All commands',
  table: 'Table menu',
  file: 'Table',
  exports: 'Save as',
  help: 'Help',
  renameTitle: 'Rename table',
  tableName: 'Name of the table',
  rename: 'Save name',
  nameFirst: 'Give the table a name.',
} satisfies typeof nl;

export const topBarTexts: Translated<typeof nl> = { nl, en };
