import type { Translated } from '../../../shared/i18n/language';

const nl = {
  title: 'Afsluiten en wissen',
  what: (table: string) => `Haalt “${table}” van deze laptop, voor laptops waarop niets mag achterblijven.`,
  steps: [
    'U kiest waar het versleutelde bestand komt, bijvoorbeeld op een USB-stick. Alles van de tafel gaat mee, ook namen en scores.',
    'Het bestand wordt teruggelezen, met uw wachtzin geopend en vergeleken.',
    'Pas daarna wordt alles van deze tafel gewist: logboek, momentopnamen, reservekopieën, werkkopie, onthouden regels en wat van het uitwisselen is bewaard.',
  ] satisfies readonly string[],
  honest:
    'Wissen verwijdert bestanden. Of een deskundige ze van de schijf kan terughalen, hangt af van schijfversleuteling (BitLocker, FileVault, LUKS); zet die aan op laptops met gevoelige tafels. Bestanden die u zelf hebt bewaard en wat op een uitwisselplek ligt, blijven.',
  passphrase: 'Wachtzin',
  passphraseHelp: (least: number) =>
    `Minstens ${least} tekens: vier gewone woorden zijn beter dan een kort wachtwoord.`,
  again: 'Wachtzin nog een keer',
  differs: 'De twee wachtzinnen zijn niet gelijk.',
  tooShort: (least: number) => `Neem minstens ${least} tekens.`,
  lostForever: 'Zonder de wachtzin kan niemand het bestand openen, ook wij niet. Bewaar haar apart van het bestand.',
  cancel: 'Annuleren',
  wipe: 'Bewaren en wissen',
  busy: 'Bezig …',
  fileName: (table: string) => `${table} (versleuteld)`,
  notUnderstood: (count: number) =>
    `${count === 1 ? 'Eén regel' : `${count} regels`} van het logboek begrijpt deze versie niet; ${count === 1 ? 'die zou' : 'die zouden'} in het bestand ontbreken. Er is niets gewist. Doe dit met de nieuwste versie.`,
  inTheWay: 'Die map wordt met de tafel gewist. Er is niets gewist. Bewaar het bestand op een andere plek.',
  unreachable: (folder: string, code: string) =>
    `De map ${folder} is niet te bereiken (${code}); daar kunnen reservekopieën van deze tafel staan. Er is niets gewist. Sluit de schijf of stick aan en probeer het opnieuw.`,
  notProven: 'Het bestand kwam anders terug dan het werd geschreven. Er is niets gewist. Kies een andere schijf.',
  notErased: (path: string, code: string) =>
    `Het bestand staat veilig in ${path}, maar niet alles kon worden gewist (${code}). Sluit andere programma’s en probeer het opnieuw.`,
  doneTitle: 'Gewist van deze laptop',
  done: (table: string) => `Van “${table}” is gewist:`,
  gone: {
    journal: (files: number, size: string) =>
      `logboek, momentopnamen en wat van het uitwisselen was bewaard: ${files} ${files === 1 ? 'bestand' : 'bestanden'}, ${size}`,
    backups: (count: number) => `de reservekopieën: ${count} ${count === 1 ? 'bestand' : 'bestanden'}`,
    copy: 'de werkkopie, met de bestanden waarin ze stond',
    copyRows: 'de werkkopie; resten blijven in de bestanden van de browser tot die worden herschreven',
    typed: 'getypte regels en de vermelding bij recente tafels',
  },
  passedOver: (folder: string) =>
    `Niet bereikbaar: ${folder}. Wat daar nog aan reservekopieën staat, is niet gewist en wordt niet meer opgezocht.`,
  kept: (entries: number, path: string) => `Alle ${entries} logregels staan in het versleutelde bestand ${path}`,
  close: 'Sluiten',
  unlockTitle: 'Versleuteld bestand openen',
  unlockText: (name: string) => `“${name}” is versleuteld. Geef de wachtzin waarmee het is bewaard.`,
  unlock: 'Openen',
  refused: {
    'not-encrypted': 'Dit bestand is beschadigd of geen versleuteld tafelbestand.',
    'newer-version': 'Dit bestand is gemaakt met een nieuwere versie. Open het met de nieuwste versie.',
    'wrong-passphrase': 'De wachtzin past niet, of het bestand is beschadigd. Probeer het opnieuw.',
  } satisfies Readonly<Record<'not-encrypted' | 'newer-version' | 'wrong-passphrase', string>>,
};

const en = {
  title: 'Close and wipe',
  what: (table) => `Takes “${table}” off this laptop, for laptops on which nothing may stay behind.`,
  steps: [
    'You choose where the encrypted file goes, for example on a USB stick. Everything of the table goes with it, names and scores included.',
    'The file is read back, opened with your passphrase and compared.',
    'Only then everything of this table is erased: log, snapshots, backups, working copy, remembered lines and what is kept of exchanges.',
  ],
  honest:
    'Erasing removes files. Whether an expert can get them back from the disk depends on disk encryption (BitLocker, FileVault, LUKS); switch it on for laptops with sensitive tables. Files that you saved yourself and what lies at an exchange place stay.',
  passphrase: 'Passphrase',
  passphraseHelp: (least) => `At least ${least} characters: four ordinary words are better than a short password.`,
  again: 'Passphrase once more',
  differs: 'The two passphrases are not the same.',
  tooShort: (least) => `Use at least ${least} characters.`,
  lostForever: 'Without the passphrase nobody can open the file, not even we. Keep it apart from the file.',
  cancel: 'Cancel',
  wipe: 'Save and wipe',
  busy: 'Working …',
  fileName: (table) => `${table} (encrypted)`,
  notUnderstood: (count) =>
    `This version does not understand ${count === 1 ? 'one line' : `${count} lines`} of the log; ${count === 1 ? 'it' : 'they'} would be missing from the file. Nothing was erased. Do this with the newest version.`,
  inTheWay: 'That folder is erased with the table. Nothing was erased. Save the file somewhere else.',
  unreachable: (folder, code) =>
    `The folder ${folder} cannot be reached (${code}); it may hold backups of this table. Nothing was erased. Connect the disk or stick and try again.`,
  notProven: 'The file came back otherwise than it was written. Nothing was erased. Choose another disk.',
  notErased: (path, code) =>
    `The file is safe in ${path}, but not everything could be erased (${code}). Close other programs and try again.`,
  doneTitle: 'Erased from this laptop',
  done: (table) => `Erased of “${table}”:`,
  gone: {
    journal: (files, size) =>
      `log, snapshots and what was kept of exchanges: ${files} ${files === 1 ? 'file' : 'files'}, ${size}`,
    backups: (count) => `the backups: ${count} ${count === 1 ? 'file' : 'files'}`,
    copy: 'the working copy, with the files it was in',
    copyRows: 'the working copy; traces stay in the browser’s files until those are rewritten',
    typed: 'typed lines and the mention among recent tables',
  },
  passedOver: (folder) =>
    `Not reachable: ${folder}. Backups that are still there were not erased and are not looked for any more.`,
  kept: (entries, path) => `All ${entries} log entries are in the encrypted file ${path}`,
  close: 'Close',
  unlockTitle: 'Open encrypted file',
  unlockText: (name) => `“${name}” is encrypted. Give the passphrase it was saved with.`,
  unlock: 'Open',
  refused: {
    'not-encrypted': 'This file is damaged or no encrypted table file.',
    'newer-version': 'This file was made with a newer version. Open it with the newest version.',
    'wrong-passphrase': 'The passphrase does not fit, or the file is damaged. Try again.',
  },
} satisfies typeof nl;

export const wipeTexts: Translated<typeof nl> = { nl, en };
