import type { Translated } from '../../../shared/i18n/language';

interface RecoveryScreenTexts {
  readonly title: (table: string) => string;
  readonly lead: (expected: number, best: number) => string;
  readonly nothingChanged: string;
  readonly sources: string;
  readonly columns: {
    readonly source: string;
    readonly count: string;
    readonly last: string;
    readonly missing: string;
  };
  readonly kind: Readonly<Record<'together' | 'journal' | 'database', string>>;
  readonly backup: (moment: string) => string;
  readonly damaged: string;
  readonly none: string;
  readonly compare: string;
  readonly lacks: (count: number) => string;
  readonly lacksNothing: string;
  readonly more: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly after: string;
  readonly leave: string;
  readonly save: string;
  readonly restore: string;
}

export const recoveryScreenTexts: Translated<RecoveryScreenTexts> = {
  nl: {
    title: (table) => `Van “${table}” ontbreken logregels`,
    lead: (expected, best) =>
      `Er waren ${expected} logregels opgeslagen. Op deze computer zijn er ${best} terug te vinden. Kies waarmee u verder gaat.`,
    nothingChanged: 'Er is nog niets gewijzigd.',
    sources: 'Waar logregels zijn gevonden',
    columns: { source: 'Bron', count: 'Logregels', last: 'Laatste regel', missing: 'Ontbreekt' },
    kind: { together: 'Alles bij elkaar', journal: 'Logboek op schijf', database: 'Werkkopie' },
    backup: (moment) => `Reservekopie van ${moment}`,
    damaged: 'beschadigd; dit is wat er van te lezen is',
    none: 'geen',
    compare: 'Wat deze bron niet heeft',
    lacks: (count) =>
      count === 1
        ? 'Eén regel die elders wel is gevonden:'
        : `${count} regels die elders wel zijn gevonden, de laatste:`,
    lacksNothing: 'Deze bron heeft alles wat er op deze computer te vinden is.',
    more: (count) => `en ${count} eerdere`,
    lost: (count) =>
      count === 1
        ? 'Eén regel is nergens meer gevonden.'
        : `${count} regels zijn nergens meer gevonden. Een kopie van de map met reservekopieën op een andere schijf kan ze nog hebben.`,
    after:
      'Alle gevonden regels komen terug in het logboek, welke bron u ook kiest. Herstellen is zelf een logregel: u kunt het ongedaan maken. Het beschadigde logboek wordt apart gezet.',
    leave: 'Terug naar de tafels',
    save: 'Alles als bestand bewaren',
    restore: 'Herstellen',
  },
  en: {
    title: (table) => `Log entries of “${table}” are missing`,
    lead: (expected, best) =>
      `${expected} log entries were saved. ${best} can be found on this computer. Choose what to go on with.`,
    nothingChanged: 'Nothing has been changed yet.',
    sources: 'Where log entries were found',
    columns: { source: 'Source', count: 'Log entries', last: 'Last entry', missing: 'Missing' },
    kind: { together: 'Everything together', journal: 'Log on disk', database: 'Working copy' },
    backup: (moment) => `Backup of ${moment}`,
    damaged: 'damaged; this is what can be read of it',
    none: 'none',
    compare: 'What this source does not have',
    lacks: (count) =>
      count === 1
        ? 'One entry that was found elsewhere:'
        : `${count} entries that were found elsewhere, the last ones:`,
    lacksNothing: 'This source has everything that can be found on this computer.',
    more: (count) => `and ${count} earlier ones`,
    lost: (count) =>
      count === 1
        ? 'One entry was found nowhere.'
        : `${count} entries were found nowhere. A copy of the backup folder on another disk may still have them.`,
    after:
      'All entries that were found come back into the log, whichever source you choose. Restoring is a log entry itself: you can undo it. The damaged log is set aside.',
    leave: 'Back to the tables',
    save: 'Save everything as a file',
    restore: 'Restore',
  },
};
