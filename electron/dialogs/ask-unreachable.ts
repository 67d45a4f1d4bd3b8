import { type BrowserWindow, dialog } from 'electron';
import type { Language, Translated } from '../../shared/i18n/language';
import type { UnreachableBackups } from '../../shared/ipc/unreachable-backups';
import type { UnreachableChoice } from '../backups/with-backup-folders';

const nl = {
  message: 'Een map met reservekopieën is niet te bereiken',
  earlier: (folder: string, code: string) =>
    `${folder} (${code})\n\nDaar kunnen reservekopieën van deze tafel staan. Er is nog niets gewist. Sluit de schijf of stick aan en probeer het opnieuw. Bestaat de map niet meer, zeg dat dan: wat er nog op stond, wordt niet gewist.`,
  inUse: (folder: string, code: string) =>
    `${folder} (${code})\n\nDaar komen de reservekopieën van deze tafel. Er is nog niets gewist. Sluit de schijf of stick aan en probeer het opnieuw, of kies eerst een andere map voor reservekopieën.`,
  leave: 'Annuleren',
  again: 'Opnieuw proberen',
  gone: 'De map bestaat niet meer',
};

const en = {
  message: 'A folder with backups cannot be reached',
  earlier: (folder, code) =>
    `${folder} (${code})\n\nIt may hold backups of this table. Nothing has been erased yet. Connect the disk or stick and try again. If the folder no longer exists, say so: what was still in it is not erased.`,
  inUse: (folder, code) =>
    `${folder} (${code})\n\nThe backups of this table go there. Nothing has been erased yet. Connect the disk or stick and try again, or choose another folder for backups first.`,
  leave: 'Cancel',
  again: 'Try again',
  gone: 'The folder no longer exists',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/**
 * Asks what to do about a folder with backups. Leaving it is what Enter and Escape do.
 * @param isInUse backups go there: it cannot be said to be gone before another one is chosen
 */
export async function askUnreachable(
  window: BrowserWindow,
  { folder, code }: UnreachableBackups,
  isInUse: boolean,
  language: Language,
): Promise<UnreachableChoice> {
  const { message, earlier, inUse, leave, again, gone } = texts[language];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail: (isInUse ? inUse : earlier)(folder, code),
    buttons: isInUse ? [leave, again] : [leave, again, gone],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return (['leave', 'again', 'gone'] as const)[response] ?? 'leave';
}
