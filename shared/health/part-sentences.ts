import { importProblemLine } from '../exchange/import-problem';
import type { Language, Translated } from '../i18n/language';
import type { CheckedPart, FoundProblem, PartKind, PartProblem } from './checked-part';
import { diskCause, diskWhy } from './disk-cause';

interface Words {
  /** What a part is called, as the beginning of a sentence. */
  readonly kinds: Readonly<Record<PartKind, string>>;
  readonly problems: Readonly<Record<PartProblem, (problem: FoundProblem) => string>>;
  readonly whole: (lines: number | null) => string;
  /** What to do next, where it depends on the kind of part alone. */
  readonly next: Readonly<Record<PartKind, string>>;
  readonly nextOf: Readonly<Partial<Record<PartProblem, string>>>;
}

const count = ({ detail }: FoundProblem): string => detail ?? '?';

const words: Translated<Words> = {
  nl: {
    kinds: {
      journal: 'Het logboek',
      'journal-file': 'Dit bestand van het logboek',
      sentinel: 'De aantekening hoe ver het logboek was',
      description: 'De aantekening hoe de tafel heet',
      'working-copy': 'De werkkopie',
      backup: 'Deze reservekopie',
      'backup-note': 'De aantekening bij de reservekopieën',
      snapshot: 'Deze momentopname',
      'snapshot-note': 'De aantekening bij deze momentopname',
      settings: 'Het bestand met instellingen',
      places: 'De lijst van plekken',
      'exchange-state': 'Wat deze laptop van het uitwisselen onthoudt',
      'exchange-object': 'De kopie hier van wat op de plek staat',
      'table-file': 'Dit tafelbestand',
      'locked-file': 'Dit versleutelde bestand',
      'exchange-file': 'Dit uitwisselbestand',
      archive: 'Dit archiefpakket',
      'archive-file': 'Dit bestand in het archiefpakket',
      place: 'Deze plek',
      'place-key': 'Het slot van de plek',
      'place-object': 'Dit bestand op de plek',
      folder: 'Deze map',
    },
    problems: {
      missing: () => 'is er niet',
      empty: () => 'is leeg',
      'cut-short': () => 'houdt te vroeg op; wat ervoor staat is heel',
      damaged: () => 'is beschadigd',
      newer: () => 'is gemaakt door een nieuwere versie van de app; er is niets aan gewijzigd',
      unreadable: ({ detail }) => `is niet te lezen (${detail ?? '?'})`,
      'lines-missing': (problem) =>
        problem.detail === undefined
          ? 'mist regels die er wel geweest zijn; de rest is heel'
          : count(problem) === '1'
            ? 'mist 1 regel die er wel geweest is; de rest is heel'
            : `mist ${count(problem)} regels die er wel geweest zijn; de rest is heel`,
      locked: () => 'zit op slot en is zonder wachtzin niet te lezen',
      'not-ours': () => 'is niet van een gebiedstafel',
    },
    whole: (lines) => (lines === null ? 'heel' : lines === 1 ? 'heel, 1 regel' : `heel, ${lines} regels`),
    next: {
      journal: 'Open de tafel in de app: die haalt de regels terug uit werkkopie en reservekopieën. Of gebruik repair.',
      'journal-file': 'Open de tafel in de app, of haal de regels met repair terug uit een andere bron.',
      sentinel: 'De app schrijft hem opnieuw bij de volgende regel; repair doet het nu.',
      description: 'De app schrijft hem opnieuw als de tafel opengaat; repair doet het nu.',
      'working-copy': 'Open de tafel: de app maakt de werkkopie opnieuw uit het logboek.',
      backup:
        'De tafel zelf is niet geraakt. Open haar in de app: er komt een nieuwe reservekopie; repair doet het nu.',
      'backup-note': 'De app schrijft hem opnieuw; repair doet het nu.',
      snapshot:
        'Het logboek is niet geraakt. Repair bouwt de momentopname opnieuw uit de regels, of haalt haar uit een andere bron.',
      'snapshot-note': 'Het logboek is niet geraakt. Repair schrijft de aantekening opnieuw.',
      settings: 'Start de app: die neemt de gewone instellingen. Kijk daarna na waar de reservekopieën staan.',
      places: 'Stel de plekken opnieuw in; op de plekken zelf is niets geraakt.',
      'exchange-state': 'Wissel opnieuw uit: alles wordt dan opnieuw vergeleken.',
      'exchange-object': 'De tafel zelf is niet geraakt. Repair haalt de kopie opnieuw van de plek.',
      'table-file': 'Haal het bestand opnieuw op waar het vandaan komt, of maak het met repair uit een andere bron.',
      'locked-file': 'Open het in de app met de wachtzin.',
      'exchange-file': 'Haal het bestand opnieuw op waar het vandaan komt, of maak het met repair uit een andere bron.',
      archive: 'Maak het pakket opnieuw, of haal het met repair uit een ander exemplaar.',
      'archive-file': 'Maak het pakket opnieuw, of haal het bestand met repair uit een ander exemplaar.',
      place: 'Kijk of de map of het adres klopt, en of de schijf of het netwerk er is.',
      'place-key': 'Zet v1/key.json terug uit een kopie van de plek, met repair of met de hand.',
      'place-object':
        'Laat de laptop die het gaf opnieuw uitwisselen, of zet het met repair terug uit wat een laptop bewaart.',
      folder: 'Kies de map met gegevens, de map van een tafel, een map met reservekopieën, een plek of een bestand.',
    },
    nextOf: { newer: 'Werk de app bij.', locked: 'Zet de wachtzin van de plek in GT_SYNC_PASSPHRASE.' },
  },
  en: {
    kinds: {
      journal: 'The log',
      'journal-file': 'This file of the log',
      sentinel: 'The note of how far the log had come',
      description: 'The note of what the table is called',
      'working-copy': 'The working copy',
      backup: 'This backup',
      'backup-note': 'The note beside the backups',
      snapshot: 'This snapshot',
      'snapshot-note': 'The note about this snapshot',
      settings: 'The file with settings',
      places: 'The list of places',
      'exchange-state': 'What this laptop remembers of exchanging',
      'exchange-object': 'The copy here of what is at the place',
      'table-file': 'This table file',
      'locked-file': 'This encrypted file',
      'exchange-file': 'This exchange file',
      archive: 'This archive package',
      'archive-file': 'This file in the archive package',
      place: 'This place',
      'place-key': 'The lock of the place',
      'place-object': 'This file at the place',
      folder: 'This folder',
    },
    problems: {
      missing: () => 'is not there',
      empty: () => 'is empty',
      'cut-short': () => 'ends too early; what stands before that is whole',
      damaged: () => 'is damaged',
      newer: () => 'was made by a newer version of the app; nothing of it was changed',
      unreadable: ({ detail }) => `cannot be read (${detail ?? '?'})`,
      'lines-missing': (problem) =>
        problem.detail === undefined
          ? 'lacks lines that were there; everything else is whole'
          : count(problem) === '1'
            ? 'lacks 1 line that was there; everything else is whole'
            : `lacks ${count(problem)} lines that were there; everything else is whole`,
      locked: () => 'is locked and cannot be read without a passphrase',
      'not-ours': () => 'is not of an area table',
    },
    whole: (lines) => (lines === null ? 'whole' : lines === 1 ? 'whole, 1 line' : `whole, ${lines} lines`),
    next: {
      journal: 'Open the table in the app: it gets the lines back from working copy and backups. Or use repair.',
      'journal-file': 'Open the table in the app, or get the lines back from another source with repair.',
      sentinel: 'The app writes it anew with the next line; repair does it now.',
      description: 'The app writes it anew when the table is opened; repair does it now.',
      'working-copy': 'Open the table: the app makes the working copy anew from the log.',
      backup: 'The table itself is untouched. Open it in the app: a new backup is made; repair does it now.',
      'backup-note': 'The app writes it anew; repair does it now.',
      snapshot: 'The log is untouched. Repair builds the snapshot anew from the lines, or gets it from another source.',
      'snapshot-note': 'The log is untouched. Repair writes the note anew.',
      settings: 'Start the app: it takes the usual settings. Then look where backups are kept.',
      places: 'Set the places up again; nothing at the places themselves is touched.',
      'exchange-state': 'Exchange again: everything is compared anew then.',
      'exchange-object': 'The table itself is untouched. Repair fetches the copy from the place again.',
      'table-file': 'Get the file again from where it came, or make it from another source with repair.',
      'locked-file': 'Open it in the app with its passphrase.',
      'exchange-file': 'Get the file again from where it came, or make it from another source with repair.',
      archive: 'Make the package again, or get it from another copy with repair.',
      'archive-file': 'Make the package again, or get the file from another copy with repair.',
      place: 'See whether folder or address is right, and whether the disk or the network is there.',
      'place-key': 'Put v1/key.json back from a copy of the place, with repair or by hand.',
      'place-object':
        'Have the laptop that left it exchange again, or put it back with repair from what a laptop keeps.',
      folder: 'Choose the data folder, the folder of a table, a folder of backups, a place or a file.',
    },
    nextOf: { newer: 'Update the app.', locked: 'Put the passphrase of the place in GT_SYNC_PASSPHRASE.' },
  },
};

/** What is wrong with a part, and the one next step; null for what is whole. */
export function partSentences(
  { kind, problem }: CheckedPart,
  language: Language,
): { readonly problem: string; readonly next: string } | null {
  if (problem === null) return null;
  const { kinds, problems, next, nextOf } = words[language];
  const told = `${kinds[kind]} ${problems[problem.code](problem)}.`;
  const why = problem.reason === undefined ? '' : ` ${importProblemLine(problem.reason, language)}`;
  const ofDisk = problem.code === 'unreadable' && diskCause(problem.detail ?? '') !== 'unknown';
  return {
    problem: `${told}${why}`,
    next:
      problem.said?.[language] ??
      nextOf[problem.code] ??
      (ofDisk ? diskWhy(problem.detail ?? '', language) : next[kind]),
  };
}

/** What a whole part holds, in a few words. */
export const wholeWords = ({ lines }: CheckedPart, language: Language): string => words[language].whole(lines);

/** What a kind of part is called at the beginning of a sentence. */
export const kindWords = (kind: PartKind, language: Language): string => words[language].kinds[kind];
