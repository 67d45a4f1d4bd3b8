import { app } from 'electron';
import type { Language, Translated } from '../shared/i18n/language';
import { escapeHtml, openDocument } from './pages/memory-documents';
import type { StartObstacle } from './start-obstacle';

interface NotStartedTexts {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}

const texts: Translated<Readonly<Record<StartObstacle['kind'], NotStartedTexts>>> = {
  nl: {
    'in-use': {
      title: 'Deze map met gegevens is al in gebruik',
      what: 'Een ander venster van Gebiedstafel, onder een ander profiel, werkt met de tafels in deze map. Twee tegelijk zouden door elkaar schrijven.',
      next: 'Sluit het andere venster en start Gebiedstafel opnieuw. Er is niets gewijzigd.',
    },
    'profile-not-writable': {
      title: 'Gebiedstafel kan niet in zijn eigen map schrijven',
      what: 'Zonder deze map kan het programma geen venster openen. Uw tafels staan ergens anders en zijn niet geraakt.',
      next: 'Geef uw account schrijfrechten op deze map, of vraag dat aan uw beheerder, en start Gebiedstafel opnieuw.',
    },
    'data-folder-not-made': {
      title: 'Er is geen plek om tafels te bewaren',
      what: 'De map voor de gegevens bestaat niet en kan niet worden gemaakt. Niets wat u nu vastlegt zou bewaard blijven.',
      next: 'Controleer de schijf en de rechten op de map erboven, of vraag dat aan uw beheerder, en start Gebiedstafel opnieuw.',
    },
    'keeps-failing': {
      title: 'Het venster bleef misgaan en is gesloten',
      what: 'Het is drie keer opnieuw geladen en ging steeds weer mis. Alles waar “Opgeslagen” bij stond, staat op deze computer:',
      next: 'Sluit dit venster en start Gebiedstafel opnieuw. Gaat het bij één tafel steeds mis, open dan eerst een andere en vraag uw beheerder om hulp.',
    },
  },
  en: {
    'in-use': {
      title: 'This data folder is in use already',
      what: 'Another Gebiedstafel window, under another profile, is working with the tables in this folder. Two at once would write through each other.',
      next: 'Close the other window and start Gebiedstafel again. Nothing was changed.',
    },
    'profile-not-writable': {
      title: 'Gebiedstafel cannot write in its own folder',
      what: 'Without this folder the program cannot open a window. Your tables are elsewhere and have not been touched.',
      next: 'Give your account permission to write in this folder, or ask your administrator, and start Gebiedstafel again.',
    },
    'data-folder-not-made': {
      title: 'There is no place to keep tables',
      what: 'The data folder does not exist and cannot be made. Nothing that you record now would be kept.',
      next: 'Check the disk and the permissions of the folder above it, or ask your administrator, and start Gebiedstafel again.',
    },
    'keeps-failing': {
      title: 'The window kept failing and has been closed',
      what: 'It was loaded again three times and failed each time. Everything that was marked “Saved” is on this computer:',
      next: 'Close this window and start Gebiedstafel again. If it always fails with one table, open another one first and ask your administrator for help.',
    },
  },
};

/** Says in a window why the program does not start or go on, and ends it when that window is closed. */
export async function tellNotStarted({ kind, folder, code }: StartObstacle, language: Language): Promise<void> {
  const { title, what, next } = texts[language][kind];
  const where = code === null ? folder : `${folder} (${code})`;
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>
:root{color-scheme:light dark}body{margin:0;padding:32px 40px;font:16px/1.5 system-ui,sans-serif;background:Canvas;
color:CanvasText}h1{font-size:24px;line-height:1.25;margin:0 0 16px}code{display:block;padding:8px 12px;margin:4px 0 16px;
border:1px solid GrayText;border-radius:4px;overflow-wrap:anywhere;user-select:all}</style></head><body>
<h1>${title}</h1><p>${what}</p><code>${escapeHtml(where)}</code><p>${next}</p></body></html>`;
  const window = await openDocument(html, { width: 640, height: 400, resizable: false, title });
  window.once('closed', () => app.exit(0));
}
