import type { Translated } from '../../shared/i18n/language';

const nl = {
  comparedIsEncrypted: 'Dit bestand is versleuteld. Open het eerst met de wachtzin; daarna telt die tafel hier mee.',
  comparedIsEmpty: (file: string) => `In ${file} staat geen tafel om mee te vergelijken. Vraag om een tafelbestand.`,
  comparedFailed: (file: string) => `Het lezen van ${file} is niet gelukt. Kies het bestand opnieuw.`,
  comparedIsThis: 'Dit is een bestand van deze tafel zelf. Kies Uitwisselen om te zien wat er nieuw in staat.',
  saved: (path: string) => `Bewaard: ${path}`,
  otherTableOpen:
    'De tafel is ondertussen gesloten of nog niet bewaard. Open de tafel en wissel opnieuw uit; er is niets verloren.',
  notTakenIn: 'Wat er nieuw was, is niet overgenomen; het komt de volgende keer opnieuw.',
  nothingThere: 'Van deze tafel ligt daar nog niets dat gelezen kan worden. Probeer het straks opnieuw.',
  nothingForCalendar: 'Geen open actie en geen orgaan heeft een datum. Geef eerst een datum.',
  nothingOnMap: 'Er staat nog niets op de kaart. Voeg eerst een onderdeel toe.',
  copied: (name: string) =>
    `"${name}" stond al op deze laptop. Het bestand is als aparte tafel geopend; de andere is niet gewijzigd.`,
  alreadyHere: (name: string) => `"${name}" stond al op deze laptop met alles wat in het bestand staat.`,
  couldNotArchive: (reason: string) =>
    `Het archiefpakket is niet gemaakt (${reason}). Probeer het opnieuw; bewaar anders het verslag als webpagina.`,
  couldNotPrint: (reason: string) =>
    `De PDF kon niet worden gemaakt (${reason}). Probeer het opnieuw, of kies HTML of Word.`,
  backupsGoTo: (folder: string) => `Reservekopieën komen vanaf nu in ${folder}. Wat er al was, blijft waar het is.`,
  lockTakenOver:
    'Gebiedstafel is de vorige keer niet netjes afgesloten, bijvoorbeeld doordat de stroom uitviel. De map met gegevens is weer vrij; alles wat als opgeslagen stond, is er. U kunt verder.',
  recovered: 'Het venster is opnieuw geladen na een storing. Alles wat als opgeslagen stond, is er nog.',
  projectorFailed: 'Het projectorvenster is opnieuw geladen na een storing.',
  projectorGone: 'Het projectorvenster bleef misgaan en is gesloten. Open het opnieuw met Projector openen.',
  projectorRefused: 'De projector kon niet worden bijgewerkt. Sluit het projectorvenster en open het opnieuw.',
  namesErased: (count: number) =>
    `${count === 1 ? '1 naam is' : `${count} namen zijn`} gewist op deze laptop, ook uit het logboek en de reservekopieën.`,
  namesWait:
    'Op een andere laptop zijn namen van deze tafel gewist. Er wordt pas uitgewisseld als u ze hier ook wist: kies Uitwisselen.',
  namesErasedToo: (count: number) =>
    `Op een andere laptop zijn namen van deze tafel gewist. Hier ${count === 1 ? 'is 1 naam' : `zijn ${count} namen`} ook gewist.`,
  namesErasedButTraces: (count: number) =>
    `${count === 1 ? '1 naam is' : `${count} namen zijn`} gewist uit het logboek en de reservekopieën. In de werkkopie kunnen resten staan, omdat een andere tafel beschadigd is; ze worden bij een volgende start opgeruimd.`,
  namesKeptTooLong: (until: string) =>
    `De namen van deelnemers zouden bewaard worden tot en met ${until}. Wis ze bij Namen van deelnemers.`,
  namesLeftOut: (count: number) =>
    `${count === 1 ? '1 naam van een deelnemer is' : `${count} namen van deelnemers zijn`} niet overgenomen: aan deze tafel worden geen namen vastgelegd.`,
  couldNotStart: (reason: string) =>
    `De lijst van tafels kon niet worden gelezen (${reason}). Controleer de map met gegevens.`,
};

const en = {
  comparedIsEncrypted: 'This file is encrypted. Open it with its passphrase first; after that the table counts here.',
  comparedIsEmpty: (file) => `${file} holds no table to compare with. Ask for a table file.`,
  comparedFailed: (file) => `Reading ${file} did not work. Choose the file again.`,
  comparedIsThis: 'This is a file of this very table. Choose Exchange to see what is new in it.',
  saved: (path) => `Saved: ${path}`,
  otherTableOpen:
    'The table was closed meanwhile or is not saved yet. Open the table and exchange again; nothing is lost.',
  notTakenIn: 'What was new has not been taken in; it comes again next time.',
  nothingThere: 'Of this table there is nothing there yet that can be read. Try again later.',
  nothingForCalendar: 'No open action and no body has a date. Give one first.',
  nothingOnMap: 'There is nothing on the map yet. Add an element first.',
  copied: (name) =>
    `"${name}" was on this laptop already. The file was opened as a separate table; the other is unchanged.`,
  alreadyHere: (name) => `"${name}" was on this laptop already with everything in the file.`,
  couldNotArchive: (reason) =>
    `The archive package was not made (${reason}). Try again, or save the minutes as a web page.`,
  couldNotPrint: (reason) => `The PDF could not be made (${reason}). Try again, or choose HTML or Word.`,
  backupsGoTo: (folder) => `Backups go to ${folder} from now on. What was there already stays where it is.`,
  lockTakenOver:
    'Gebiedstafel was not closed properly last time, for instance because the power went. The data folder is free again; everything that was shown as saved is there. You can go on.',
  recovered: 'The window was loaded again after a failure. Everything that was shown as saved is still there.',
  projectorFailed: 'The projector window was loaded again after a failure.',
  projectorGone: 'The projector window kept failing and has been closed. Open it again with Open projector.',
  projectorRefused: 'The projector could not be updated. Close the projector window and open it again.',
  namesErased: (count) =>
    `${count === 1 ? '1 name has' : `${count} names have`} been erased on this laptop, also from the log and the backups.`,
  namesWait:
    'Names of this table were erased on another laptop. Nothing is exchanged until you erase them here too: choose Exchange.',
  namesErasedToo: (count) =>
    `Names of this table were erased on another laptop. Here ${count === 1 ? '1 name was' : `${count} names were`} erased too.`,
  namesErasedButTraces: (count) =>
    `${count === 1 ? '1 name has' : `${count} names have`} been erased from the log and the backups. Traces may remain in the working copy, since another table is damaged; they are removed at a later start.`,
  namesKeptTooLong: (until) =>
    `The names of participants were to be kept up to and including ${until}. Erase them under Names of participants.`,
  namesLeftOut: (count) =>
    `${count === 1 ? '1 name of a participant was' : `${count} names of participants were`} not taken over: this table keeps no names.`,
  couldNotStart: (reason) => `The list of tables could not be read (${reason}). Check the data folder.`,
} satisfies typeof nl;

export const appTexts: Translated<typeof nl> = { nl, en };
