import { diskSentence } from '../../../shared/health/disk-cause';
import type { Language, Translated } from '../../../shared/i18n/language';
import type { JournalRefusal, JournalReport } from '../../../shared/ipc/journal';

const nl = {
  diskFull: 'De schijf is vol. Maak ruimte vrij; wat u vastlegt is onthouden en wordt opgeslagen zodra het kan.',
  unsavedLeft:
    'Er is nog iets niet opgeslagen. De tafel blijft open tot dat is gelukt: maak ruimte vrij of herstel de map met gegevens.',
  wrongNumber: 'Een ander venster heeft deze tafel gewijzigd. Sluit de tafel en open haar opnieuw.',
  journalReplaced: (count: number) =>
    `Het logboek op schijf is vervangen terwijl de tafel open was. ${count === 1 ? 'Eén regel die ontbrak is' : `${count} regels die ontbraken zijn`} aangevuld; er is niets verloren.`,
  journalChanged:
    'Het logboek op schijf is aangevuld terwijl de tafel open was. Wat erbij kwam staat nu ook hier; leg uw laatste wijziging opnieuw vast.',
  databaseBehind: (count: number): string =>
    count === 1
      ? 'Eén regel ontbrak in de werkkopie en is hersteld uit het logboek op schijf.'
      : `${count} regels ontbraken in de werkkopie en zijn hersteld uit het logboek op schijf. Er is niets verloren.`,
  different: 'De werkkopie week af van het logboek op schijf en is daaruit opnieuw opgebouwd.',
  journalBehind: (count: number): string =>
    count === 1
      ? 'Eén regel ontbrak in het logboek op schijf en is aangevuld uit de werkkopie.'
      : `${count} regels ontbraken in het logboek op schijf en zijn aangevuld uit de werkkopie.`,
  torn: 'De laatste regel van het logboek was niet afgemaakt en is apart gezet; alles wat als opgeslagen stond, is er.',
  broken: (count: number) =>
    `${count === 1 ? 'Eén regel van het logboek is' : `${count} regels van het logboek zijn`} beschadigd. Maak een kopie van de map met gegevens.`,
  lagging: 'Het logboek op schijf is bijgewerkt, de werkkopie nog niet. Ze wordt bij de volgende wijziging aangevuld.',
  unreadable: 'Het logboek op schijf is niet te lezen. De tafel is geopend uit de werkkopie.',
  nothingReadable:
    'Het logboek op schijf is niet te lezen en er is geen werkkopie. Er is niets gewijzigd; sluit de tafel en controleer de map met gegevens.',
  notUnderstood: (count: number) =>
    `${count === 1 ? 'Eén regel' : `${count} regels`} van het logboek begrijpt deze versie niet. Er gaat niets verloren: open de tafel met de nieuwste versie.`,
  partUnreadable:
    'Een deel van het logboek op schijf kan deze versie niet lezen; het blijft bewaard. Open de tafel met de nieuwste versie.',
  behindSentinel:
    'In het logboek op schijf ontbreken regels die er eerder wel stonden. Haal de map met gegevens terug uit een kopie.',
  fromWorkingCopy: (count: number): string =>
    count === 1
      ? 'Eén regel daarvan is teruggevonden in de werkkopie.'
      : `${count} regels daarvan zijn teruggevonden in de werkkopie.`,
  copyNotWritten: 'De werkkopie kan niet worden bijgewerkt. Alles wordt bewaard in het logboek op schijf.',
  namesNotErased:
    'Een deel van deze tafel is geschreven met een nieuwere versie. Er is niets gewist; werk de app eerst bij.',
  namesNotErasedIn: (folder: string, code: string) =>
    `De map ${folder} is niet te bereiken (${code}); daar kunnen reservekopieën met namen staan. Er is niets gewist. Sluit de schijf of stick aan en wis de namen opnieuw.`,
  namesErasedAgain:
    'In het logboek op schijf stonden namen die al gewist waren, zoals na het terugzetten van een oude map. Ze zijn opnieuw gewist.',
  /** Why names that had been erased are on the disk still. */
  namesStillThere: {
    newer:
      'Op schijf staan nog namen die al gewist waren. Een deel van deze tafel is geschreven met een nieuwere versie: werk de app bij en open de tafel opnieuw, dan worden ze gewist.',
    diskFull:
      'Op schijf staan nog namen die al gewist waren. De schijf is te vol om ze opnieuw te wissen: maak ruimte vrij en open de tafel opnieuw.',
    unreachable: (code: string) =>
      `Op schijf staan nog namen die al gewist waren. Ze opnieuw wissen is niet gelukt (${code}). Zorg dat de map met gegevens en de mappen met reservekopieën te bereiken en te beschrijven zijn, en open de tafel opnieuw.`,
    folder: (folder: string, code: string) =>
      `Op schijf staan nog namen die al gewist waren. De map ${folder} is niet te bereiken (${code}): sluit de schijf of stick aan en open de tafel opnieuw, dan worden ze gewist.`,
    changed:
      'Op schijf staan nog namen die al gewist waren, en het logboek is intussen gewijzigd. Sluit de tafel en open haar opnieuw, dan worden ze gewist.',
  },
  copyThrownAway:
    'De werkkopie was beschadigd en is verwijderd. Elke tafel wordt bij het openen hersteld uit het logboek op schijf.',
};

export type SaveTexts = typeof nl;

const en = {
  diskFull: 'The disk is full. Make room; what you record is remembered and saved as soon as possible.',
  unsavedLeft:
    'Something has not been saved yet. The table stays open until it has: make room or mend the data folder.',
  wrongNumber: 'Another window has changed this table. Close the table and open it again.',
  journalReplaced: (count) =>
    `The log on disk was replaced while the table was open. ${count === 1 ? 'One line that was missing has' : `${count} lines that were missing have`} been added; nothing is lost.`,
  journalChanged:
    'Lines were added to the log on disk while the table was open. They are here now too; record your last change again.',
  databaseBehind: (count) =>
    count === 1
      ? 'One line was missing from the working copy and has been restored from the log on disk.'
      : `${count} lines were missing from the working copy and have been restored from the log on disk. Nothing is lost.`,
  different: 'The working copy differed from the log on disk and has been rebuilt from it.',
  journalBehind: (count) =>
    count === 1
      ? 'One line was missing from the log on disk and has been added from the working copy.'
      : `${count} lines were missing from the log on disk and have been added from the working copy.`,
  torn: 'The last line of the log was unfinished and has been set aside; everything that was shown as saved is there.',
  broken: (count) =>
    `${count === 1 ? 'One line of the log is' : `${count} lines of the log are`} damaged. Make a copy of the data folder.`,
  lagging: 'The log on disk is up to date, the working copy is not yet. It will catch up with the next change.',
  unreadable: 'The log on disk cannot be read. The table was opened from the working copy.',
  nothingReadable:
    'The log on disk cannot be read and there is no working copy. Nothing was changed; close the table and check the data folder.',
  notUnderstood: (count) =>
    `This version does not understand ${count === 1 ? 'one line' : `${count} lines`} of the log. Nothing is lost: open the table with the newest version.`,
  partUnreadable:
    'This version cannot read part of the log on disk; it is kept. Open the table with the newest version.',
  behindSentinel: 'Lines that were in the log on disk before are missing. Restore the data folder from a copy.',
  fromWorkingCopy: (count) =>
    count === 1
      ? 'One of those lines was found in the working copy.'
      : `${count} of those lines were found in the working copy.`,
  copyNotWritten: 'The working copy cannot be updated. Everything is kept in the log on disk.',
  namesNotErased: 'Part of this table was written by a newer version. Nothing was erased; update the app first.',
  namesNotErasedIn: (folder, code) =>
    `The folder ${folder} cannot be reached (${code}); it may hold backups with names. Nothing was erased. Connect the disk or stick and erase the names again.`,
  namesErasedAgain:
    'The log on disk held names that had been erased, as after putting back an old folder. They have been erased again.',
  namesStillThere: {
    newer:
      'Names that had been erased are still on disk. Part of this table was written by a newer version: update the app and open the table again to erase them.',
    diskFull:
      'Names that had been erased are still on disk. The disk is too full to erase them again: make room and open the table again.',
    unreachable: (code) =>
      `Names that had been erased are still on disk. Erasing them again failed (${code}). Make sure that the data folder and the backup folders can be reached and written, and open the table again.`,
    folder: (folder, code) =>
      `Names that had been erased are still on disk. The folder ${folder} cannot be reached (${code}): connect the disk or stick and open the table again to erase them.`,
    changed:
      'Names that had been erased are still on disk, and the log has changed meanwhile. Close the table and open it again to erase them.',
  },
  copyThrownAway:
    'The working copy was damaged and has been removed. Each table is restored from the log on disk when it is opened.',
} satisfies SaveTexts;

export const saveTexts: Translated<SaveTexts> = { nl, en };

/** Why nothing was saved, with the next step. */
export function journalRefusalSentence(refusal: JournalRefusal, language: Language): string {
  const texts = saveTexts[language];
  switch (refusal.kind) {
    case 'disk-full':
      return texts.diskFull;
    case 'not-writable':
      return diskSentence('save', refusal.code, language);
    case 'wrong-number':
      return texts.wrongNumber;
  }
}

/** What reading the journal found besides the entries, or null when all was well. */
export function journalReportSentence(report: JournalReport, language: Language): string | null {
  const texts = saveTexts[language];
  const found = [
    report.brokenLines.length > 0 ? texts.broken(report.brokenLines.length) : '',
    report.unreadable.length > 0 ? texts.partUnreadable : '',
    report.behindSentinel ? texts.behindSentinel : '',
    report.tornBytes > 0 ? texts.torn : '',
  ].filter((sentence) => sentence !== '');
  return found.length === 0 ? null : found.join(' ');
}

/** Whether lines of the journal could not be read, so that the other copy may know more of its middle. */
export function isDamaged(report: JournalReport): boolean {
  return report.brokenLines.length > 0 || report.missing.length > 0 || report.unreadable.length > 0;
}
