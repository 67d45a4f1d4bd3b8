import type { Language, Translated } from '../i18n/language';

/** What was being done when the disk or the file system refused. */
export const diskOperations = ['save', 'read', 'backup', 'snapshot', 'erase'] as const;
export type DiskOperation = (typeof diskOperations)[number];

/** What lies behind a code of the operating system, as far as the next step differs. */
export const diskCauses = ['failing', 'full', 'readOnly', 'noPermission', 'gone', 'stale', 'held', 'unknown'] as const;
export type DiskCause = (typeof diskCauses)[number];

const causes: Readonly<Record<string, DiskCause>> = {
  EIO: 'failing',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ESTALE: 'stale',
  ENODEV: 'stale',
  ENXIO: 'stale',
  ENOTCONN: 'stale',
  EHOSTDOWN: 'stale',
  ETIMEDOUT: 'stale',
  EBUSY: 'held',
  EAGAIN: 'held',
  ETXTBSY: 'held',
};

/** @param code of the operating system, such as EIO */
export function diskCause(code: string): DiskCause {
  return Object.hasOwn(causes, code) ? (causes[code] as DiskCause) : 'unknown';
}

interface Words {
  /** What did not succeed, and what is safe. */
  readonly what: Readonly<Record<DiskOperation, string>>;
  /** Why not, and the next step. */
  readonly why: Readonly<Record<DiskCause, string>>;
}

const words: Translated<Words> = {
  nl: {
    what: {
      save: 'Wat u vastlegde is nog niet opgeslagen. Het is onthouden en wordt opgeslagen zodra het kan.',
      read: 'De tafel is niet te lezen. Er is niets gewijzigd.',
      backup: 'Er is geen reservekopie gemaakt. De tafel zelf is opgeslagen.',
      snapshot: 'De momentopname is niet bewaard. De tafel zelf is opgeslagen.',
      erase: 'Er is niets gewist.',
    },
    why: {
      failing:
        'De schijf geeft een leesfout of schrijffout. Sluit niets af, bewaar de tafel nu als tafelbestand op een andere schijf of stick, en laat uw beheerder de schijf nakijken.',
      full: 'De schijf is vol. Maak ruimte vrij; daarna gaat het vanzelf verder.',
      readOnly:
        'De schijf is alleen te lezen. Haal het schuifje van de stick om, of vraag uw beheerder de schijf weer beschrijfbaar te maken.',
      noPermission: 'Uw account heeft geen rechten op deze map. Vraag uw beheerder om lees- en schrijfrechten.',
      gone: 'De map is er niet meer. Sluit de schijf of stick weer aan, of zet de map terug waar zij stond.',
      stale:
        'De netwerkschijf is niet meer te bereiken. Herstel de verbinding; helpt dat niet, koppel de schijf dan opnieuw.',
      held: 'Een ander programma houdt het bestand vast. Sluit andere programma’s die de map gebruiken, zoals een virusscanner of synchronisatie.',
      unknown: 'Controleer de schijf en de rechten op de map, of vraag uw beheerder om hulp.',
    },
  },
  en: {
    what: {
      save: 'What you recorded has not been saved yet. It is remembered and saved as soon as possible.',
      read: 'The table cannot be read. Nothing was changed.',
      backup: 'No backup was made. The table itself has been saved.',
      snapshot: 'The snapshot was not kept. The table itself has been saved.',
      erase: 'Nothing was erased.',
    },
    why: {
      failing:
        'The disk reports a read or write error. Close nothing, save the table now as a table file on another disk or stick, and have your administrator check the disk.',
      full: 'The disk is full. Make room; after that it goes on by itself.',
      readOnly:
        'The disk can only be read. Move the slide on the stick, or ask your administrator to make the disk writable again.',
      noPermission: 'Your account has no permission for this folder. Ask your administrator for it.',
      gone: 'The folder is not there any more. Connect the disk or stick again, or put the folder back where it was.',
      stale:
        'The network drive cannot be reached any more. Mend the connection; if that does not help, connect the drive anew.',
      held: 'Another program holds the file. Close other programs that use the folder, such as a virus scanner or a synchroniser.',
      unknown: 'Check the disk and the permissions of the folder, or ask your administrator for help.',
    },
  },
};

/** What did not succeed and why, with the next step, and the code for who helps. */
export function diskSentence(operation: DiskOperation, code: string, language: Language): string {
  return `${words[language].what[operation]} ${diskWhy(code, language)} (${code})`;
}

/** Why the disk refused, and the next step. */
export const diskWhy = (code: string, language: Language): string => words[language].why[diskCause(code)];
