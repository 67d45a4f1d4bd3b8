import { type BrowserWindow, dialog } from 'electron';
import type { Language, Translated } from '../../shared/i18n/language';

const nl = {
  message: (hosts: string): string => `Uitwisselen met ${hosts}?`,
  detail:
    'Gebiedstafel stuurt uw gebruikersnaam, uw wachtwoord en de tafels die u uitwisselt daarheen. Ga alleen verder als u dit adres zelf hebt ingevuld en van uw organisatie kent.',
  stay: 'Niet verbinden',
  go: 'Verbinden',
};

const en = {
  message: (hosts) => `Exchange with ${hosts}?`,
  detail:
    'Gebiedstafel sends your user name, your password and the tables that you exchange there. Go on only if you entered this address yourself and know it from your organisation.',
  stay: 'Do not connect',
  go: 'Connect',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Asks whether to connect to hosts that this laptop has not exchanged with before. Not connecting is what Escape does. */
export async function confirmHosts(
  window: BrowserWindow,
  hosts: readonly string[],
  language: Language,
): Promise<boolean> {
  const { message, detail, stay, go } = texts[language];
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: message(hosts.join(' + ')),
    detail,
    buttons: [stay, go],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
