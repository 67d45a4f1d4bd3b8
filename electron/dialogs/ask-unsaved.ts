import { type BrowserWindow, dialog } from 'electron';
import type { Language, Translated } from '../../shared/i18n/language';

const nl = {
  message: (count: number): string =>
    count === 1 ? 'Eén wijziging is niet opgeslagen' : `${count} wijzigingen zijn niet opgeslagen`,
  detail:
    'De schijf neemt niets aan. Ga terug, maak ruimte vrij of herstel de map met gegevens: dan wordt alles vanzelf opgeslagen. Sluit u nu, dan zijn ze weg.',
  stay: 'Teruggaan',
  close: 'Toch sluiten',
};

const en = {
  message: (count) => (count === 1 ? 'One change has not been saved' : `${count} changes have not been saved`),
  detail:
    'The disk takes nothing. Go back and make room or mend the data folder: then everything is saved by itself. If you close now, they are gone.',
  stay: 'Go back',
  close: 'Close anyway',
} satisfies typeof nl;

const texts: Translated<typeof nl> = { nl, en };

/** Asks whether to close although something could not be saved. Going back is what Enter and Escape do. */
export async function closesUnsaved(window: BrowserWindow, unsaved: number, language: Language): Promise<boolean> {
  const { message, detail, stay, close } = texts[language];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: message(unsaved),
    detail,
    buttons: [stay, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
