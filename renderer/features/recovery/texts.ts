import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: (table: string | null): string =>
    table === null ? 'Van een tafel ontbreken logregels' : `Van “${table}” ontbreken logregels`,
  lead: (expected: number, best: number) =>
    `Er waren ${expected} logregels opgeslagen. Op deze computer zijn er ${best} terug te vinden. Kies waarmee u verder gaat.`,
  nothingChanged: 'Er is nog niets gewijzigd.',
  sources: 'Waar logregels zijn gevonden',
  columns: { source: 'Bron', count: 'Logregels', last: 'Laatste regel', missing: 'Ontbreekt' },
  kind: { together: 'Alles bij elkaar', journal: 'Logboek op schijf', database: 'Werkkopie' } satisfies Readonly<
    Record<'together' | 'journal' | 'database', string>
  >,
  explained: {
    together: 'wat alle bronnen samen hebben',
    journal: 'hier wordt het eerst in geschreven',
    database: 'de tweede kopie, in het programma',
  } satisfies Readonly<Record<'together' | 'journal' | 'database', string>>,
  advised: 'aangeraden',
  backup: (moment: string) => `Reservekopie van ${moment}`,
  damaged: 'beschadigd; dit is wat er van te lezen is',
  none: 'geen',
  compare: 'Wat deze bron niet heeft',
  lacks: (count: number): string =>
    count === 1 ? 'Eén regel die elders wel is gevonden:' : `${count} regels die elders wel zijn gevonden:`,
  lacksNothing: 'Deze bron heeft alles wat er op deze computer te vinden is.',
  more: (count: number): string => (count === 1 ? '1 eerdere, en:' : `${count} eerdere, en:`),
  lost: (count: number): string =>
    count === 1
      ? 'Eén regel is nergens meer gevonden. Een kopie van de map met reservekopieën op een andere schijf kan hem nog hebben.'
      : `${count} regels zijn nergens meer gevonden. Een kopie van de map met reservekopieën op een andere schijf kan ze nog hebben.`,
  after:
    'Alle gevonden regels komen terug in het logboek, welke bron u ook kiest. Herstellen is zelf een logregel: u kunt het ongedaan maken. Het beschadigde logboek wordt apart gezet.',
  leave: 'Terug naar de tafels',
  save: 'Alles als bestand bewaren',
  restore: 'Herstellen',
  /** Of a table of which nothing is left but that it was there. */
  gone: {
    title: (table: string | null): string =>
      table === null
        ? 'Een tafel is niet meer te vinden op deze computer'
        : `“${table}” is niet meer te vinden op deze computer`,
    lead: (count: number, when: string | null) =>
      `${count === 1 ? 'Er was 1 logregel' : `Er waren ${count} logregels`} opgeslagen${when === null ? '' : `, de laatste op ${when}`}. Dat staat in een aantekening; de tafel zelf is weg.`,
    nowhere: 'Gezocht in het logboek op schijf, de werkkopie en de reservekopieën. Er is niets gewijzigd.',
    ways: 'Wat u kunt doen',
    putBack:
      'Zet een kopie van de map met reservekopieën terug, bijvoorbeeld van een andere schijf of een back-up van deze computer, en open de tafel opnieuw.',
    showFolder: 'Map tonen',
    fromFile: 'Open een tafelbestand dat u of een collega heeft bewaard. Het wordt weer deze tafel.',
    openFile: 'Bestand openen',
    fromPlace: 'Wisselde u uit? Haal de tafel dan op met “Ophalen van een plek” op het beginscherm.',
    id: (id: string) => `Kenmerk voor uw beheerder: ${id}`,
    leave: 'Terug naar de tafels',
  },
};

const en = {
  title: (table) => (table === null ? 'Log entries of a table are missing' : `Log entries of “${table}” are missing`),
  lead: (expected, best) =>
    `${expected} log entries were saved. ${best} can be found on this computer. Choose what to go on with.`,
  nothingChanged: 'Nothing has been changed yet.',
  sources: 'Where log entries were found',
  columns: { source: 'Source', count: 'Log entries', last: 'Last entry', missing: 'Missing' },
  kind: { together: 'Everything together', journal: 'Log on disk', database: 'Working copy' },
  explained: {
    together: 'what all sources have between them',
    journal: 'what is written first',
    database: 'the second copy, inside the program',
  },
  advised: 'advised',
  backup: (moment) => `Backup of ${moment}`,
  damaged: 'damaged; this is what can be read of it',
  none: 'none',
  compare: 'What this source does not have',
  lacks: (count) =>
    count === 1 ? 'One entry that was found elsewhere:' : `${count} entries that were found elsewhere:`,
  lacksNothing: 'This source has everything that can be found on this computer.',
  more: (count) => (count === 1 ? '1 earlier one, and:' : `${count} earlier ones, and:`),
  lost: (count) =>
    count === 1
      ? 'One entry was found nowhere. A copy of the backup folder on another disk may still have it.'
      : `${count} entries were found nowhere. A copy of the backup folder on another disk may still have them.`,
  after:
    'All entries that were found come back into the log, whichever source you choose. Restoring is a log entry itself: you can undo it. The damaged log is set aside.',
  leave: 'Back to the tables',
  save: 'Save everything as a file',
  restore: 'Restore',
  gone: {
    title: (table) =>
      table === null
        ? 'A table can no longer be found on this computer'
        : `“${table}” can no longer be found on this computer`,
    lead: (count, when) =>
      `${count === 1 ? '1 log entry was' : `${count} log entries were`} saved${when === null ? '' : `, the last one on ${when}`}. That is in a note; the table itself is gone.`,
    nowhere: 'Looked for in the log on disk, the working copy and the backups. Nothing has been changed.',
    ways: 'What you can do',
    putBack:
      'Put a copy of the backup folder back, for example from another disk or a backup of this computer, and open the table again.',
    showFolder: 'Show folder',
    fromFile: 'Open a table file that you or a colleague saved. It becomes this table again.',
    openFile: 'Open file',
    fromPlace: 'Did you exchange? Then fetch the table with “Fetch from a place” on the start screen.',
    id: (id) => `Reference for your administrator: ${id}`,
    leave: 'Back to the tables',
  },
} satisfies typeof nl;

export const recoveryScreenTexts: Translated<typeof nl> = { nl, en };
