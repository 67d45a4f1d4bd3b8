import type { Language, Translated } from '../../../shared/i18n/language';
import type { ReadAnswer } from '../../../shared/ipc/journal';
import { logEntryVersion } from '../../../shared/log/entry-format';
import type { StoredTable } from '../../storage/table-store';

const nl = {
  title: 'Hiervoor is een nieuwere versie nodig',
  table: (needed: number, known: number) =>
    `Deze tafel is vastgelegd in gegevensvorm ${needed}; deze versie van Gebiedstafel kent vorm ${known}. Er is niets geopend en niets gewijzigd. Open de tafel met de nieuwste versie.`,
  workingCopy: (needed: number, known: number) =>
    `De gegevens op deze computer zijn gemaakt met een nieuwere versie van Gebiedstafel (gegevensvorm ${needed}; deze versie kent vorm ${known}). Er is niets geopend en niets gewijzigd. Start de nieuwste versie; hebt u die niet, vraag haar dan aan uw beheerder.`,
};

const en = {
  title: 'This needs a newer version',
  table: (needed, known) =>
    `This table is recorded in data format ${needed}; this version of Gebiedstafel knows format ${known}. Nothing was opened and nothing was changed. Open the table with the newest version.`,
  workingCopy: (needed, known) =>
    `The data on this computer was made with a newer version of Gebiedstafel (data format ${needed}; this version knows format ${known}). Nothing was opened and nothing was changed. Start the newest version; if you do not have it, ask your administrator.`,
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/**
 * The format that a table needs when that is newer than what this program knows: that of the journal's files, of its
 * entries, or of those in the working copy.
 */
export function newerFormatOf(answer: ReadAnswer, stored: StoredTable['formats'] | null = null): number | null {
  if (!answer.ok) return newerThanKnown([stored?.newest ?? 0]);
  const { lines, report } = answer.contents;
  const ofFiles = report.unreadable.map(({ version }) => version ?? 0);
  const ofEntries = lines.map(({ entry }): unknown => entry.v).filter((v): v is number => typeof v === 'number');
  return newerThanKnown([...ofFiles, ...ofEntries, stored?.newest ?? 0]);
}

function newerThanKnown(versions: readonly number[]): number | null {
  const newest = versions.reduce((most, version) => Math.max(most, version), 0);
  return newest > logEntryVersion ? newest : null;
}

export const newerTableSentence = (needed: number, language: Language): string =>
  texts[language].table(needed, logEntryVersion);

export function newerDatabase(
  needed: number,
  known: number,
  language: Language,
): { readonly title: string; readonly text: string } {
  return { title: texts[language].title, text: texts[language].workingCopy(needed, known) };
}
