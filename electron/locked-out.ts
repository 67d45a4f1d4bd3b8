import { app } from 'electron';
import type { Language, Translated } from '../shared/i18n/language';
import { escapeHtml, openDocument } from './memory-documents';

const texts: Translated<{ readonly title: string; readonly what: string; readonly next: string }> = {
  nl: {
    title: 'Deze map met gegevens is al in gebruik',
    what: 'Een ander venster van Gebiedstafel, onder een ander profiel, werkt met de tafels in deze map. Twee tegelijk zouden door elkaar schrijven.',
    next: 'Sluit het andere venster en start Gebiedstafel opnieuw. Er is niets gewijzigd.',
  },
  en: {
    title: 'This data folder is in use already',
    what: 'Another Gebiedstafel window, under another profile, is working with the tables in this folder. Two at once would write through each other.',
    next: 'Close the other window and start Gebiedstafel again. Nothing was changed.',
  },
};

/** Says in a window why the program does not start, and ends it when that window is closed. */
export async function tellLockedOut(language: Language, dataFolder: string): Promise<void> {
  const text = texts[language];
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${text.title}</title><style>
:root{color-scheme:light dark}body{margin:0;padding:32px 40px;font:16px/1.5 system-ui,sans-serif;background:Canvas;
color:CanvasText}h1{font-size:24px;margin:0 0 16px}code{display:block;padding:8px 12px;margin:4px 0 16px;
border:1px solid GrayText;border-radius:4px;overflow-wrap:anywhere;user-select:all}</style></head><body>
<h1>${text.title}</h1><p>${text.what}</p><code>${escapeHtml(dataFolder)}</code><p>${text.next}</p></body></html>`;
  const window = await openDocument(html, { width: 640, height: 360, resizable: false, title: text.title });
  window.once('closed', () => app.exit(0));
}
