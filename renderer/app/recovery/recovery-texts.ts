import { formatDate, formatTime, localDate } from '../../../shared/i18n/format';
import type { Language, Translated } from '../../../shared/i18n/language';
import type { RecoverySource } from './recovery-sources';

interface RecoveryTexts {
  readonly source: (source: RecoverySource) => string;
  /** The line in the log that tells what was restored. */
  readonly entry: (source: RecoverySource, expected: number) => string;
  readonly done: (count: number, missing: number) => string;
  readonly fileName: (table: string) => string;
  readonly saved: (path: string) => string;
  readonly notSaved: string;
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const moment = (at: string, language: Language): string =>
  `${formatDate(localDate(at, timeZone), language)}, ${formatTime(at, timeZone, language)}`;

const nl = {
  source: ({ kind, writtenAt }: RecoverySource): string => {
    if (kind === 'together') return 'alles bij elkaar';
    if (kind === 'journal') return 'het logboek op schijf';
    return kind === 'database' ? 'de werkkopie' : `de reservekopie van ${moment(writtenAt ?? '', 'nl')}`;
  },
  entry: (source: RecoverySource, expected: number): string =>
    `Tafel hersteld uit ${nl.source(source)}: ${source.log.length} van ${expected} logregels.`,
  done: (count: number, missing: number): string =>
    missing === 0
      ? `De tafel is hersteld: alle ${count} logregels zijn terug. Ongedaan maken kan.`
      : `De tafel is hersteld met ${count} logregels. Er ontbreken er ${missing}; leg die opnieuw vast.`,
  fileName: (table: string): string => `${table} - herstel`,
  saved: (path: string): string => `Bewaard: ${path}`,
  notSaved: 'Het bestand kon niet worden bewaard. Kies een andere map.',
} satisfies RecoveryTexts;

const en = {
  source: ({ kind, writtenAt }: RecoverySource): string => {
    if (kind === 'together') return 'everything together';
    if (kind === 'journal') return 'the log on disk';
    return kind === 'database' ? 'the working copy' : `the backup of ${moment(writtenAt ?? '', 'en')}`;
  },
  entry: (source: RecoverySource, expected: number): string =>
    `Table restored from ${en.source(source)}: ${source.log.length} of ${expected} log entries.`,
  done: (count: number, missing: number): string =>
    missing === 0
      ? `The table is restored: all ${count} log entries are back. You can undo this.`
      : `The table is restored with ${count} log entries. ${missing} are missing; record those again.`,
  fileName: (table: string): string => `${table} - recovery`,
  saved: (path: string): string => `Saved: ${path}`,
  notSaved: 'The file could not be saved. Choose another folder.',
} satisfies RecoveryTexts;

export const recoveryTexts: Translated<RecoveryTexts> = { nl, en };
